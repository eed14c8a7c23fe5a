// Collections with one defect each, named for it, and the error of each. `scripts/make-broken-collections.ts` writes them to
// tests/fixtures/broken/kumpulan.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { createZipWriter } from '../../shared/archive/write-zip.ts'
import type { CollectionList, ListedFile } from '../../shared/collection/file/collection-list.ts'
import { filePart, frameworkPart, PLAN_PART } from '../../shared/collection/file/read-collection.ts'
import type { PlanDocument } from '../../shared/domain/plan.ts'
import { COLLECTION_LIST } from '../../shared/exchange/collection-file.ts'
import { COLLECTION_FORMAT } from '../../shared/exchange/envelope.ts'
import { readRoadmapText } from '../../shared/exchange/read-roadmap.ts'
import { toFileText } from '../../shared/exchange/to-file-text.ts'
import { toRoadmapText } from '../../shared/exchange/write-roadmap.ts'
import { digestOf } from '../../shared/exchange/digest.ts'
import { cryptoTools, testKey } from './crypto-tools.ts'
import { mutateContent, type Json, type Random } from './mutate.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures')
const GOOD = readFileSync(join(FIXTURES, 'spbe/good-v1.spbe'), 'utf8')
const good = readRoadmapText(GOOD, cryptoTools)
if (!good.ok) throw new Error('good-v1.spbe cannot be read')
const { document, madeOn } = good.value

/** The same plan under another id, as another agency would send it. */
const textOf = (name: string, revision: number, title = document.plan.title) =>
  toRoadmapText(
    { ...document, plan: { ...document.plan, id: name, title } } as PlanDocument,
    { revision, madeOn },
    cryptoTools,
  )

function listed(text: string, standing: ListedFile['standing'], name: string): ListedFile {
  const file = JSON.parse(text) as {
    digest: string
    payload: { roadmapId: ListedFile['roadmapId']; revision: number }
  }
  return {
    digest: file.digest,
    source: cryptoTools.sha256Hex(text),
    roadmapId: file.payload.roadmapId,
    revision: file.payload.revision,
    madeOn,
    agencyId: document.plan.agencyId,
    agencyName: 'Dinas Sosial',
    fileName: name,
    receivedAt: '2026-11-28T08:00:00',
    standing,
    decidedAt: null,
    changedRows: null,
    signerVerdict: 'unsigned',
  }
}

const FIRST = textOf('a', 2)
const OLDER = textOf('a', 1, 'Yang lama')
const OTHER = textOf('b', 1)
const FILES = [
  listed(FIRST, 'current', 'dinsos.spbe'),
  listed(OLDER, 'kept', 'dinsos lama.spbe'),
  listed(OTHER, 'rival', 'dinsos lain.spbe'),
]
const [first, older] = FILES
if (first === undefined || older === undefined) throw new Error('no files')

const LIST: CollectionList = {
  savedAt: '2026-11-28T09:00:00',
  plan: { roadmapId: document.plan.id, digest: good.value.digest },
  frameworks: [],
  files: FILES,
  damaged: [],
  keys: [],
  rules: [],
  units: [],
  overlaps: [],
  notes: [],
}
const PARTS: Readonly<Record<string, string>> = {
  [PLAN_PART]: GOOD,
  [filePart(first)]: FIRST,
  [filePart(older)]: OLDER,
  [filePart(FILES[2] ?? first)]: OTHER,
}

const HEAD = { format: COLLECTION_FORMAT, version: 1 } as const

function pack(
  list: string,
  parts: Readonly<Record<string, string | undefined>> = PARTS,
): Uint8Array<ArrayBuffer> {
  const zip = createZipWriter()
  zip.add(COLLECTION_LIST, list)
  for (const [name, text] of Object.entries(parts)) if (text !== undefined) zip.add(name, text)
  return zip.finish()
}

const listText = (list: object = LIST) => toFileText(HEAD, list, cryptoTools)
const withList = (change: object) => pack(listText({ ...LIST, ...change }))
const inEnvelope = (change: object) => pack(JSON.stringify({ ...JSON.parse(listText()), ...change }))
const withPart = (name: string, text: string | undefined) => pack(listText(), { ...PARTS, [name]: text })
const change = (file: ListedFile, fields: object) => ({
  files: FILES.map(one => (one === file ? { ...one, ...fields } : one)),
})

/** A collection in which nothing is wrong. */
export const SOUND_COLLECTION = pack(listText())

/** The local entry of a part, where its bytes begin. */
function placeOf(bytes: Uint8Array, name: string): number {
  const at = Buffer.from(bytes).indexOf(name)
  if (at < 0) throw new Error(`there is no ${name}`)
  return at
}

function changedBytes(edit: (bytes: Uint8Array<ArrayBuffer>) => void): Uint8Array<ArrayBuffer> {
  const bytes = SOUND_COLLECTION.slice()
  edit(bytes)
  return bytes
}

const damaged = (part: string) =>
  changedBytes(bytes => {
    const at = placeOf(bytes, part) + part.length + 40
    bytes.fill(0xff, at, at + 12)
  })

/** The mark of a part that is locked, in the directory at the end. */
const locked = changedBytes(bytes => {
  const at = Buffer.from(bytes).lastIndexOf(COLLECTION_LIST) - 46
  bytes[at + 8] = (bytes[at + 8] ?? 0) | 1
})

const broken = JSON.parse(readFileSync(join(FIXTURES, 'broken/spbe/end-before-start.spbe'), 'utf8')) as {
  digest: string
  payload: { roadmapId: ListedFile['roadmapId']; revision: number }
}
const BROKEN_TEXT = JSON.stringify(broken)
const brokenFile = {
  ...listed(BROKEN_TEXT, 'current', 'bappeda.spbe'),
  madeOn: (broken.payload as { madeOn?: ListedFile['madeOn'] }).madeOn ?? madeOn,
}

const framework = { id: 'buatan-sendiri', sha256: cryptoTools.sha256Hex('{}'), isInside: true }
const note = {
  roadmapId: 'a',
  note: { id: 'n', itemId: null, itemName: '', entries: [] },
  unsent: [],
}
const text = (says: string) => new TextEncoder().encode(says)

/** With everything in it that somebody can have decided. */
const RICH = {
  ...LIST,
  damaged: [
    {
      source: cryptoTools.sha256Hex('damaged'),
      fileName: 'bappeda.spbe',
      receivedAt: '2026-11-28T08:00:00',
      agencyId: 'bappeda',
      revision: 2,
      error: {
        code: 'broken',
        where: 'payload',
        problems: [{ path: ['payload', 0], code: 'too-large', limit: 3 }],
      },
      isDismissed: false,
    },
  ],
  keys: [{ agencyId: 'dinsos', publicKey: testKey(1).publicKey }],
  rules: [
    { frameworkId: 'f', indicatorId: 'i', rule: { rule: 'coverage', sharePercent: 40 } },
    { frameworkId: 'f', indicatorId: 'j', rule: { rule: 'lead' } },
  ],
  units: [{ agencyId: 'dinsos', isExpected: false }],
  overlaps: [{ pair: 'a@b c@d', decision: 'ask', decidedAt: '2026-11-28T08:00:00' }],
  notes: [
    {
      roadmapId: 'a',
      note: {
        id: 'n',
        itemId: 'i',
        itemName: 'Kegiatan',
        entries: [
          { id: 'e', kind: 'remark', author: 'Diskominfo', text: 'Rincilah.', writtenOn: madeOn, step: 1 },
        ],
      },
      unsent: ['e'],
    },
  ],
}

/** The sound one with some of what its list says changed, under a digest that fits. */
export function mutatedList(random: Random): Uint8Array<ArrayBuffer> {
  const list = JSON.parse(JSON.stringify(RICH)) as { [key: string]: Json }
  for (let n = 0; n <= random(3); n += 1) mutateContent(list, random)
  return pack(JSON.stringify({ ...HEAD, digest: digestOf(list, cryptoTools), payload: list }))
}

/** Enough that some are put down before the end is known. */
const LATE = 60

/** Its last file is missing, and those before it are more than what is put down at once. */
export function lateFault(): Uint8Array<ArrayBuffer> {
  const long = {
    ...document,
    items: document.items.map(item => ({ ...item, description: 'Panjang. '.repeat(500) })),
  }
  const texts = Array.from({ length: LATE }, (_, place) =>
    toRoadmapText(long, { revision: place + 1, madeOn }, cryptoTools),
  )
  const files = texts.map((one, place) => listed(one, place === 0 ? 'current' : 'kept', `${place}.spbe`))
  const parts = files.map(
    (file, place) => [filePart(file), place === LATE - 1 ? undefined : texts[place]] as const,
  )
  return pack(listText({ ...LIST, files }), { [PLAN_PART]: GOOD, ...Object.fromEntries(parts) })
}

export interface BrokenCollection {
  readonly bytes: Uint8Array
  /** Code and place, as far as it has one. */
  readonly fault: string
}

const of = (bytes: Uint8Array, fault: string): BrokenCollection => ({ bytes, fault })

export const BROKEN_COLLECTIONS: Readonly<Record<string, BrokenCollection>> = {
  'another-format': of(inEnvelope({ format: 'spbe-roadmap' }), 'list other-format format'),
  'cut-off': of(SOUND_COLLECTION.slice(0, -300), 'cut'),
  empty: of(new Uint8Array(), 'empty'),
  'file-broken': of(
    pack(listText({ ...LIST, files: [brokenFile] }), {
      [PLAN_PART]: GOOD,
      [filePart(brokenFile)]: BROKEN_TEXT,
    }),
    `part ${filePart(brokenFile)} broken payload.document.items[1].end`,
  ),
  'file-cut': of(withPart(filePart(first), FIRST.slice(0, 900)), `part ${filePart(first)} not-json`),
  'file-damaged': of(damaged(filePart(older)), `damaged ${filePart(older)}`),
  'file-exchanged': of(withPart(filePart(first), OTHER), `other-content ${filePart(first)}`),
  'file-missing': of(withPart(filePart(older), undefined), `missing ${filePart(older)}`),
  'file-of-nuls': of(withPart(filePart(first), '\0'.repeat(5_000)), `part ${filePart(first)} only-nuls `),
  'file-unpacks-without-end': of(
    withPart(filePart(first), ' '.repeat(33 * 1024 * 1024)),
    `too-much bytes ${filePart(first)}`,
  ),
  'framework-exchanged': of(
    pack(listText({ ...LIST, frameworks: [framework] }), {
      ...PARTS,
      [frameworkPart(framework as never)]: '{ }',
    }),
    'other-content instrumen/buatan-sendiri.json',
  ),
  'list-changed-by-hand': of(inEnvelope({ payload: { ...LIST, files: [] } }), 'list digest-mismatch digest'),
  'list-cut': of(pack(listText().slice(0, -40)), 'list not-json'),
  'list-damaged': of(damaged(COLLECTION_LIST), `damaged ${COLLECTION_LIST}`),
  'list-file-twice': of(withList({ files: [...FILES, first] }), 'list broken payload.files[3]'),
  'list-key-unknown': of(withList({ colour: 'red' }), 'list broken payload.colour'),
  'list-note-without-remark': of(withList({ notes: [note] }), 'list broken payload.notes[0].note.entries'),
  'list-rule-out-of-range': of(
    withList({
      rules: [{ frameworkId: 'f', indicatorId: 'i', rule: { rule: 'coverage', sharePercent: 101 } }],
    }),
    'list broken payload.rules[0].rule.sharePercent',
  ),
  'list-signed-by-nobody': of(
    pack(
      JSON.stringify({
        ...JSON.parse(toFileText(HEAD, { ...LIST, savedAt: '2026-11-28T09:00:01' }, cryptoTools, testKey(1))),
        ...JSON.parse(listText()),
      }),
    ),
    'list wrong-signature signature',
  ),
  'list-standing-unknown': of(
    withList(change(first, { standing: 'lost' })),
    'list broken payload.files[0].standing',
  ),
  'list-time-impossible': of(withList({ savedAt: '2026-02-30T09:00:00' }), 'list broken payload.savedAt'),
  'list-two-count': of(withList(change(older, { standing: 'current' })), 'list broken payload.files[1]'),
  'nothing-but-nuls': of(new Uint8Array(4_000), 'only-nuls'),
  'other-archive': of(zipSync({ 'surat.txt': text('Dengan hormat') }), 'other-archive surat.txt'),
  password: of(locked, 'password'),
  'plan-exchanged': of(withPart(PLAN_PART, OTHER), `other-content ${PLAN_PART}`),
  'plan-missing': of(withPart(PLAN_PART, undefined), `missing ${PLAN_PART}`),
  'roadmap-renamed': of(text(GOOD), 'roadmap-file'),
  'text-of-a-letter': of(text('Dengan hormat, terlampir kumpulan kami.'), 'not-ours'),
  'version-newer': of(inEnvelope({ version: 2 }), 'list too-new version'),
}
