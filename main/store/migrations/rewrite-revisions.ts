// Revisions are roadmap files. Before the first release their version 1 still grew: a migration that changes the document
// brings the files that are kept up to it. After a release a new version of the file does this instead.
import { digestOf } from '../../../shared/exchange/digest.ts'
import type { WriteDb } from '../database.ts'
import { cryptoTools } from '../crypto-tools.ts'

type Document = Readonly<Record<string, unknown>>

/**
 * Gives every kept file the document that `change` makes of the one it has, and the digest that belongs to it. A signature
 * was made for the old one and is left out: nobody has signed what we make of it.
 */
export function rewriteRevisions(db: WriteDb, change: (document: Document) => Document): void {
  for (const { plan_id, id, roadmap } of db.all('SELECT plan_id, id, roadmap FROM revision')) {
    const { signature: _, ...file } = JSON.parse(String(roadmap)) as {
      readonly payload: { readonly document: Document }
      readonly signature?: unknown
    }
    const payload = { ...file.payload, document: change(file.payload.document) }
    const text = JSON.stringify({ ...file, payload, digest: digestOf(payload, cryptoTools) })
    db.run('UPDATE revision SET roadmap = ? WHERE plan_id = ? AND id = ?', text, String(plan_id), String(id))
  }
}
