// What a file is among those that came before it.
import { describe, expect, it } from 'vitest'
import { judgeFile, supersededBy, type KnownFile, type Standing } from '../../../shared/collection/verdict.ts'

/** `file('r1', 2)` is revision 2 of the roadmap r1 of agency a. */
function file(roadmap: string, revision: number, given: Partial<KnownFile> = {}): KnownFile {
  return {
    roadmapId: roadmap as KnownFile['roadmapId'],
    agencyId: 'a' as KnownFile['agencyId'],
    revision,
    madeOn: '2026-10-01' as KnownFile['madeOn'],
    digest: `${roadmap} ${revision}`,
    standing: 'current',
    decidedAt: null,
    ...given,
  }
}
const other = (roadmap: string, revision: number, standing: Standing) =>
  file(roadmap, revision, { digest: `${roadmap} ${revision} other`, standing })

describe('a file is', () => {
  it.each<[string, KnownFile, readonly KnownFile[], Standing | null, readonly string[]]>([
    ['new', file('r1', 1), [], 'current', []],
    ['same', file('r1', 1), [file('r1', 1)], null, []],
    ['same', file('r1', 1), [file('r1', 2), file('r1', 1, { standing: 'kept' })], null, []],
    ['newer', file('r1', 3), [file('r1', 2), file('r1', 1, { standing: 'kept' })], 'current', ['r1 2']],
    ['older', file('r1', 1), [file('r1', 2)], 'kept', []],
    ['conflict', other('r1', 2, 'current'), [file('r1', 2)], 'rival', []],
    ['second', file('r2', 1), [file('r1', 1)], 'rival', []],
  ])('%s', (verdict, given, known, standing, superseded) => {
    const judged = judgeFile(given, known)
    expect([judged.verdict.verdict, judged.standing]).toEqual([verdict, standing])
    const gone = judged.standing === null ? [] : judged.superseded
    expect(gone.map(({ digest }) => digest)).toEqual(superseded)
  })
  it('newer than both sides of a conflict, which it settles', () => {
    const judged = judgeFile(file('r1', 3), [file('r1', 2), other('r1', 2, 'rival')])
    expect(judged).toMatchObject({ verdict: { verdict: 'newer' }, standing: 'current' })
    expect(judged.standing !== null && judged.superseded).toHaveLength(2)
  })
  it('in conflict with one that a person has chosen before, too', () => {
    const third = file('r1', 2, { digest: 'third' })
    const judged = judgeFile(third, [file('r1', 2), other('r1', 2, 'kept')])
    expect(judged).toMatchObject({
      verdict: { verdict: 'conflict', with: { digest: 'r1 2' } },
      standing: 'rival',
    })
  })
  it('newer again where it is history because its collection was taken back, unless a person has put it aside', () => {
    const history = (decidedAt: string | null) => [
      file('r1', 1),
      file('r1', 2, { standing: 'kept', decidedAt }),
    ]
    expect(judgeFile(file('r1', 2), history(null))).toMatchObject({
      verdict: { verdict: 'newer' },
      standing: 'current',
      superseded: [{ digest: 'r1 1' }],
    })
    expect(judgeFile(file('r1', 2), history('2026-11-24T08:00:00')).verdict.verdict).toBe('same')
    const alone = [file('r1', 1, { standing: 'kept' })]
    expect(judgeFile(file('r1', 1), alone)).toMatchObject({
      verdict: { verdict: 'new' },
      standing: 'current',
    })
  })
  it('newer, and still waiting, where its roadmap waits beside another one of the agency', () => {
    const judged = judgeFile(file('r2', 2), [file('r1', 1), file('r2', 1, { standing: 'rival' })])
    expect(judged).toMatchObject({
      verdict: { verdict: 'newer' },
      standing: 'rival',
      superseded: [{ digest: 'r2 1' }],
    })
  })
  it('of another agency no matter of this one', () => {
    const elsewhere = file('r9', 4, { agencyId: 'b' as KnownFile['agencyId'] })
    expect(judgeFile(file('r1', 1), [elsewhere]).verdict).toEqual({ verdict: 'new' })
  })
})

it('whoever is chosen takes the place of all others of its roadmap and agency that counted or waited', () => {
  const rival = other('r1', 2, 'rival')
  const known = [file('r1', 2), rival, file('r1', 1, { standing: 'kept' }), file('r2', 5)]
  expect(supersededBy(rival, known).map(({ digest }) => digest)).toEqual(['r1 2', 'r2 5'])
})

describe('of two that came in one drop and wait for a person', () => {
  const dated = (roadmap: string, digest: string, madeOn: string) =>
    file(roadmap, 1, { digest, madeOn: madeOn as KnownFile['madeOn'] })
  const together = () => true
  /** Which of them counts after they were read in this order. */
  const counting = (first: KnownFile, then: KnownFile, cameTogether = together) => {
    const judged = judgeFile(then, [first], cameTogether)
    if (judged.standing === null) throw new Error('the same')
    expect(judged.waiting).toEqual(judged.standing === 'current' ? first : null)
    return (judged.standing === 'current' ? then : first).digest
  }
  it.each([
    [
      'the one made later counts until then',
      dated('r1', 'a', '2026-10-01'),
      dated('r1', 'b', '2026-10-02'),
      'b',
    ],
    ['of one day their content decides', dated('r1', 'a', '2026-10-01'), dated('r1', 'b', '2026-10-01'), 'a'],
    [
      'so it is of two roadmaps of one agency',
      dated('r1', 'a', '2026-10-01'),
      dated('r2', 'b', '2026-10-02'),
      'b',
    ],
  ])('%s, whichever is read first', (_, one, other, counts) => {
    expect([counting(one, other), counting(other, one)]).toEqual([counts, counts])
  })
  it('the one that came in an earlier drop goes on counting, and so does one that a person has chosen', () => {
    const [here, later] = [dated('r1', 'a', '2026-10-01'), dated('r1', 'b', '2026-10-02')]
    expect(counting(here, later, () => false)).toBe('a')
    expect(counting({ ...here, decidedAt: '2026-11-24T08:00:00' }, later)).toBe('a')
  })

  /** What counts and what waits after they came in one drop in this order, with `here` from before. */
  const boardOf = (drop: readonly KnownFile[], here: readonly KnownFile[]) => {
    const brought = new Set<string>()
    let board = here
    for (const one of drop) {
      const judged = judgeFile(one, board, ({ digest }) => brought.has(digest))
      if (judged.standing === null) throw new Error('the same')
      const { standing, superseded, waiting } = judged
      brought.add(one.digest)
      board = [
        ...board.map(
          (known): KnownFile =>
            superseded.includes(known)
              ? { ...known, standing: 'kept' }
              : known === waiting
                ? { ...known, standing: 'rival' }
                : known,
        ),
        { ...one, standing },
      ]
    }
    return board
      .filter(({ standing }) => standing !== 'kept')
      .map(({ digest, standing }) => `${digest} ${standing}`)
      .toSorted()
  }
  const orders = (files: readonly KnownFile[]): readonly (readonly KnownFile[])[] =>
    files.length === 0
      ? [[]]
      : files.flatMap(one => orders(files.filter(other => other !== one)).map(rest => [one, ...rest]))
  const day = (date: string) => `2026-10-${date}` as KnownFile['madeOn']
  const [x1, x2, y1] = [
    file('x', 1, { madeOn: day('01') }),
    file('x', 2, { madeOn: day('20') }),
    file('y', 1, { madeOn: day('10') }),
  ]
  const x1b = file('x', 1, { madeOn: day('20'), digest: 'x 1 b' })
  it.each([
    ['two revisions and another roadmap', [x1, x2, y1], [], ['x 2 current', 'y 1 rival']],
    ['a conflict and another roadmap', [x1, x1b, y1], [], ['x 1 b current', 'x 1 rival', 'y 1 rival']],
    ['another roadmap that is the later one', [x1, file('x', 2), y1], [], ['x 2 rival', 'y 1 current']],
    [
      'a newer revision of what was here and another roadmap',
      [file('x', 2), y1],
      [x1],
      ['x 2 current', 'y 1 rival'],
    ],
    [
      'a conflict over what was here and another roadmap',
      [x2, file('x', 2, { digest: 'x 2 b' }), y1],
      [x1],
      ['x 2 b rival', 'x 2 current', 'y 1 rival'],
    ],
  ])('%s: every order of reading makes one board', (_, drop, here, expected) => {
    for (const order of orders(drop)) expect(boardOf(order, here)).toEqual(expected)
  })
})
