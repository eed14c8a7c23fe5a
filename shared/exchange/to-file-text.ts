// The text of every file of ours: its content in the envelope, keys sorted and one value a line.
import { digestOfCanonical, requireCanonicalJson, type DigestTools } from './digest.ts'
import type { FileFormat } from './envelope.ts'
import { signCanonical, type SigningKey } from './signature.ts'

/** The same for the same content and key, byte for byte. Throws where the content holds what no JSON can say. */
export function toFileText(
  head: { readonly format: FileFormat; readonly version: number },
  payload: object,
  tools: DigestTools,
  key: SigningKey | null = null,
): string {
  const canonical = requireCanonicalJson(payload)
  const sorted: unknown = JSON.parse(canonical)
  const file = {
    ...head,
    digest: digestOfCanonical(canonical, tools),
    ...(key && { signature: signCanonical(canonical, key) }),
    payload: sorted,
  }
  return `${JSON.stringify(file, null, 1)}\n`
}
