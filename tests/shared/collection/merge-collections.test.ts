// Two states of one collection: what becomes of both, whichever is the older, and that nothing goes.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CivilDate } from '../../../shared/base/civil-date.ts'
import type { CollectionState, KeptDamaged, KeptFile } from '../../../shared/collection/collection-state.ts'
import { compareCollections, isNoDifference } from '../../../shared/collection/compare-collections.ts'
import { mergeCollections } from '../../../shared/collection/merge-collections.ts'
import { MERGE_WAYS } from '../../../shared/collection/merge-way.ts'
import type { CollectedNote } from '../../../shared/contract/collection.ts'
import type { AgencyId } from '../../../shared/domain/agency.ts'
import { STANDINGS, type Standing } from '../../../shared/collection/verdict.ts'

const NOTHING: CollectionState = {
  files: [],
  damaged: [],
  keys: [],
  rules: [],
  units: [],
  overlaps: [],
  notes: [],
}

/** `fileOf('a2', 'current')` is revision 2 of the roadmap of agency a; `a2x` is another content under its number. */
function fileOf(name: string, standing: Standing, key: string | null = null): KeptFile {
  const agency = name.slice(0, 1)
  return {
    digest: name,
    source: name,
    roadmapId: `roadmap-${agency}` as KeptFile['roadmapId'],
    agencyId: agency as KeptFile['agencyId'],
    agencyName: agency,
    title: agency,
    revision: Number(name.slice(1, 2)),
    madeOn: '2026-11-01' as CivilDate,
    fileName: `${name}.spbe`,
    receivedAt: '2026-11-02T08:00:00',
    standing,
    decidedAt: null,
    changedRows: null,
    itemCount: 1,
    repairCount: 0,
    signer: key === null ? null : { publicKey: key, fingerprint: key },
    signerVerdict: key === null ? 'unsigned' : 'first',
  }
}
const files = (...given: readonly KeptFile[]): CollectionState => ({ ...NOTHING, files: given })
const standings = ({ files: all }: CollectionState) =>
  Object.fromEntries(all.map(({ digest, standing }) => [digest, standing]))

test.each([
  [
    'a newer revision takes the place',
    ['a1 current'],
    ['a2 current', 'a1 kept'],
    { a1: 'kept', a2: 'current' },
  ],
  ['an older one is history', ['a2 current'], ['a1 current'], { a1: 'kept', a2: 'current' }],
  [
    'another content under the number waits',
    ['a1 current'],
    ['a1x current'],
    { a1: 'current', a1x: 'rival' },
  ],
  ['what was put aside there is put aside here', ['b1 current'], ['a1 kept'], { a1: 'kept', b1: 'current' }],
  [
    'what was chosen there against a newer one stands',
    ['b1 current'],
    ['a2 kept', 'a1 current', 'a1x rival'],
    { a1: 'current', a1x: 'rival', a2: 'kept', b1: 'current' },
  ],
  [
    'what waits there below a newer one is history',
    ['a2 current'],
    ['a1 rival'],
    { a1: 'kept', a2: 'current' },
  ],
  ['what waits there above an older one waits', ['a1 current'], ['a2 rival'], { a1: 'current', a2: 'rival' }],
  [
    'what was decided here stays',
    ['a1 kept', 'a1x current'],
    ['a1 current', 'a1x kept'],
    { a1: 'kept', a1x: 'current' },
  ],
])('added: %s', (_name, here, there, merged) => {
  const state = (all: readonly string[]) =>
    files(
      ...all.map(one => {
        const [name = '', standing] = one.split(' ')
        return fileOf(name, standing as Standing)
      }),
    )
  expect(standings(mergeCollections(state(here), state(there), 'add'))).toEqual(merged)
})

test('followed: what only is here is history, and decisions are those of the file', () => {
  const here = {
    ...files(fileOf('a2', 'current'), fileOf('a1', 'kept')),
    units: [{ agencyId: 'a' as AgencyId, isExpected: false }],
    overlaps: [{ pair: 'x', decision: 'ask', decidedAt: '2026-11-02T08:00:00' }],
  } as CollectionState
  const there = {
    ...files(fileOf('a1', 'current')),
    units: [{ agencyId: 'a' as AgencyId, isExpected: true }],
  } as CollectionState
  const merged = mergeCollections(here, there, 'follow')
  expect(standings(merged)).toEqual({ a1: 'current', a2: 'kept' })
  expect([merged.units, merged.overlaps]).toEqual([there.units, []])
})

const LOOK = {
  rules: [
    { frameworkId: 'f', indicatorId: 'i1', rule: { rule: 'coverage', sharePercent: 20 } },
    { frameworkId: 'f', indicatorId: 'i2', rule: { rule: 'lead' } },
  ],
  units: [
    { agencyId: 'a', isExpected: false },
    { agencyId: 'b', isExpected: true },
  ],
} as unknown as CollectionState

test('added, how the collector here looks at the region stays, also where nothing was said of it', () => {
  const there = { ...files(fileOf('a1', 'current')), rules: LOOK.rules, units: LOOK.units }
  const here = { ...NOTHING, rules: LOOK.rules.slice(1), units: LOOK.units.slice(1) }
  const merged = mergeCollections(here, there, 'add')
  expect(merged).toEqual({ ...here, files: there.files })
})

test('what was decided otherwise is listed with both sides, and what was not is not', () => {
  const keyOf = (agencyId: string, publicKey: string) => ({ agencyId: agencyId as AgencyId, publicKey })
  const pairOf = (pair: string, decision: 'ask' | 'keep') => ({ pair, decision, decidedAt: '' })
  const damagedOf = (source: string, isDismissed: boolean) =>
    ({ source, fileName: source, isDismissed }) as KeptDamaged
  const kept = fileOf('a1', 'kept')
  const here: CollectionState = {
    ...NOTHING,
    files: [fileOf('a1x', 'current'), kept],
    rules: LOOK.rules.slice(0, 1),
    units: LOOK.units,
    overlaps: [pairOf('x', 'ask'), pairOf('y', 'keep')],
    keys: [keyOf('a', 'K1'), keyOf('b', 'K2')],
    damaged: [damagedOf('d', false), damagedOf('e', false)],
  }
  const there: CollectionState = {
    ...NOTHING,
    files: [fileOf('a1x', 'kept'), fileOf('a1', 'current')],
    rules: LOOK.rules.slice(1),
    units: LOOK.units.slice(0, 1),
    overlaps: [pairOf('x', 'keep'), pairOf('y', 'keep')],
    keys: [keyOf('a', 'K3'), keyOf('b', 'K2')],
    damaged: [damagedOf('d', true), damagedOf('e', false)],
  }
  const { decisions } = compareCollections(here, there)
  expect(
    decisions.map(({ here: own, there: given, ...about }) => [
      'file' in about ? { kind: about.kind, file: about.file.digest } : about,
      own,
      given,
    ]),
  ).toEqual([
    [{ kind: 'file', file: 'a1x' }, 'current', 'kept'],
    [{ kind: 'file', file: 'a1' }, 'kept', 'current'],
    [{ kind: 'rule', frameworkId: 'f', indicatorId: 'i1' }, { rule: 'coverage', sharePercent: 20 }, null],
    [{ kind: 'rule', frameworkId: 'f', indicatorId: 'i2' }, null, { rule: 'lead' }],
    [{ kind: 'unit', agencyId: 'b' }, true, null],
    [{ kind: 'pair', pair: 'x' }, 'ask', 'keep'],
    [{ kind: 'key', agencyId: 'a' }, 'K1', 'K3'],
    [{ kind: 'damaged', fileName: 'd' }, false, true],
  ])
})

test('added, a file is judged by the key that is remembered here', () => {
  const here = {
    ...files(fileOf('a1', 'current', 'K1')),
    keys: [{ agencyId: 'a' as AgencyId, publicKey: 'K1' }],
  }
  const there = {
    ...files(fileOf('a2', 'current', 'K2')),
    keys: [{ agencyId: 'a' as AgencyId, publicKey: 'K2' }],
  }
  const merged = mergeCollections(here, there, 'add')
  expect(merged.files.map(({ digest, signerVerdict }) => [digest, signerVerdict])).toEqual([
    ['a1', 'first'],
    ['a2', 'changed'],
  ])
  expect(merged.keys).toEqual(here.keys)
})

test.each(MERGE_WAYS)(
  '%s: that a file is signed with the remembered key is not believed of the list',
  way => {
    const keys = [{ agencyId: 'a' as AgencyId, publicKey: 'K1' }]
    const here = { ...files(fileOf('a1', 'current', 'K1')), keys }
    const forged = { ...fileOf('a2', 'current', 'K2'), signerVerdict: 'same' } as const
    const unsigned = fileOf('a3', 'current')
    const verdicts = (given: KeptFile) =>
      mergeCollections(here, { ...files(given), keys }, way).files.find(
        ({ digest }) => digest === given.digest,
      )?.signerVerdict
    expect([forged, unsigned].map(verdicts)).toEqual(['changed', 'signature-missing'])
  },
)

test('followed, a key that only is remembered here stays; one of both is that of the file', () => {
  const keyOf = (agencyId: string, publicKey: string) => ({ agencyId: agencyId as AgencyId, publicKey })
  const here = { ...NOTHING, keys: [keyOf('a', 'K1'), keyOf('b', 'K2')] }
  const there = { ...NOTHING, keys: [keyOf('a', 'K3')] }
  expect(mergeCollections(here, there, 'follow').keys).toEqual([keyOf('a', 'K3'), keyOf('b', 'K2')])
})

test('joined notes are never longer than a file may hold, and lose nothing that is here', () => {
  const noteOf = (name: string, count: number) =>
    ({
      roadmapId: 'roadmap-a',
      note: {
        id: 'n',
        itemId: null,
        itemName: '',
        entries: Array.from({ length: count }, (_, at) => ({
          id: `${name}${at}`,
          kind: 'remark',
          author: 'a',
          text: 'x',
          writtenOn: '2026-11-01',
          step: at + 1,
        })),
      },
      unsent: [],
    }) as unknown as CollectedNote
  const here = { ...NOTHING, notes: [noteOf('h', 150)] }
  const there = { ...NOTHING, notes: [noteOf('t', 120)] }
  const [joined] = mergeCollections(here, there, 'add').notes
  const ids = joined?.note.entries.map(({ id }) => String(id)) ?? []
  expect(ids.filter(id => id.startsWith('h'))).toHaveLength(150)
  expect(ids.filter(id => id.startsWith('t'))).toEqual(Array.from({ length: 50 }, (_, at) => `t${at}`))
})

/** Of each roadmap one file counts at most, as the database has it. */
const anyState = fc
  .uniqueArray(fc.constantFrom('a1', 'a1x', 'a2', 'a3', 'b1', 'b2', 'b2x', 'c1'), { maxLength: 8 })
  .chain(names =>
    fc
      .array(fc.constantFrom(...STANDINGS), { minLength: names.length, maxLength: names.length })
      .map(given => {
        const counting = new Set<string>()
        return files(
          ...names.map((name, at) => {
            const wanted = given[at] ?? 'kept'
            const agency = name.slice(0, 1)
            const standing = wanted === 'current' && counting.has(agency) ? 'kept' : wanted
            if (standing === 'current') counting.add(agency)
            return fileOf(name, standing)
          }),
        )
      }),
  )

test('followed, every file of the other stands as it stands there', () => {
  fc.assert(
    fc.property(anyState, anyState, (here, there) => {
      expect(standings(mergeCollections(here, there, 'follow'))).toMatchObject(standings(there))
    }),
    { seed: 47, numRuns: 200 },
  )
})

test('nothing goes, of a roadmap one file counts at most, and once more changes nothing', () => {
  fc.assert(
    fc.property(anyState, anyState, fc.constantFrom(...MERGE_WAYS), (here, there, way) => {
      const merged = mergeCollections(here, there, way)
      expect(new Set(merged.files.map(({ digest }) => digest))).toEqual(
        new Set([...here.files, ...there.files].map(({ digest }) => digest)),
      )
      const counting = merged.files.filter(({ standing }) => standing === 'current')
      expect(new Set(counting.map(({ roadmapId }) => roadmapId)).size).toBe(counting.length)
      expect(standings(mergeCollections(merged, there, way))).toEqual(standings(merged))
      expect(isNoDifference(compareCollections(merged, merged))).toBe(true)
    }),
    { seed: 47, numRuns: 500 },
  )
})
