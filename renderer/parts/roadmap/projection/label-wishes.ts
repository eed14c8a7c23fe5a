// What the projection would like to say, the important first: cut-offs, then the largest steps. Each wish names
// the places that suit it; the index only rises, so that above left and below right of a point are free of its line. Which
// places other lines run through is the business of shared/picture/obstacles.ts.
import { toIndexUnits } from '../../../../shared/projection/index-value.ts'
import type { CycleValue, IndexUnits, ProjectionStep } from '../../../../shared/projection/projection.ts'
import { gainsByItem, type Point } from '../../../../shared/picture/curve.ts'
import {
  fitText,
  placesAround,
  type LabelPlace,
  type LabelWish,
} from '../../../../shared/picture/place-labels.ts'
import type { LabelKind, SceneInput } from './scene-input.ts'

/** Between a label and its point. */
const ASIDE = 6
const ABOVE = 3
const AIR = { aside: ASIDE, above: ABOVE }
const TARGET_INDENT = 20
/** So many heights of a label away it still belongs to its point, and where many curves run. */
const FARTHEST = 6
const FARTHEST_AMONG_CURVES = 1
/** How much of a name is told: as much as fits, rather less of it than none. */
const NAME_WIDTHS = [260, 150]
/** Smaller steps are told by the pointer: a hundredth of a level beside each would be noise. */
const SMALLEST_TOLD: IndexUnits = 200_000

interface WishInput extends SceneInput {
  readonly left: number
  readonly right: number
  readonly compared: readonly Point[]
  /** What the other plan has at the right edge, in the words that are wanted first. */
  readonly comparedValues: readonly string[]
  readonly cycles: readonly (CycleValue & Point)[]
  readonly steps: readonly {
    readonly step: ProjectionStep
    readonly before: IndexUnits
    readonly x: number
    readonly to: number
    readonly isMarked: boolean
  }[]
  readonly todayX: number
  readonly targetY: number
  readonly isTall: boolean
  readonly fontSize: number
}

function* oneAfterOther<T>(...lists: readonly Iterable<T>[]): Iterable<T> {
  for (const list of lists) yield* list
}

export function wishLabels(input: WishInput): readonly LabelWish<LabelKind>[] {
  const { projection, comparison, words, fontSize } = input
  const height = fontSize + 3
  const isIndexAlone = input.curves === 'index'

  const at = (text: string, kind: LabelKind, left: number, top: number): LabelPlace => {
    return { text, left, top, width: input.measure(text, kind, fontSize), height }
  }
  const around = (text: string, kind: LabelKind, point: Point) =>
    placesAround(text, point, input.measure(text, kind, fontSize), height, AIR)
  /**
   * Where other lines run all around a point: beside the upright line through it, near before far, above before below.
   * Worked out only as far as somebody asks: nearly every label finds a place before.
   */
  function* along(
    text: string,
    kind: LabelKind,
    point: Point,
    isOnlyAbove: boolean,
    farthest = FARTHEST,
  ): Iterable<LabelPlace> {
    const width = input.measure(text, kind, fontSize)
    const lefts = [point.x - ASIDE - width, point.x + ASIDE]
    for (let way = height / 2; way <= farthest * height; way += height / 2) {
      for (const left of lefts) yield { text, left, top: point.y - ABOVE - height - way, width, height }
      if (isOnlyAbove) continue
      for (const left of lefts) yield { text, left, top: point.y + ABOVE + way, width, height }
    }
  }

  const cycles = input.cycles.map((cycle): LabelWish<LabelKind> => {
    const text = words.cycle(cycle.year, cycle.index)
    const farthest = isIndexAlone ? FARTHEST : FARTHEST_AMONG_CURVES
    const near = () =>
      oneAfterOther(around(text, 'cycle', cycle), along(text, 'cycle', cycle, false, farthest))
    // Among the curves of parts a free place would be far from its point: rather over one of them.
    return { kind: 'cycle', places: near(), ...(isIndexAlone ? {} : { covering: near() }) }
  })

  const targetText = words.target(toIndexUnits(projection.target.value))
  const targetWidth = input.measure(targetText, 'target', fontSize)
  const target = {
    kind: 'target' as const,
    places: [
      input.left + TARGET_INDENT,
      input.todayX + TARGET_INDENT,
      input.right - ASIDE - targetWidth,
    ].flatMap(left =>
      [input.targetY + ABOVE, input.targetY - ABOVE - height].map(top => at(targetText, 'target', left, top)),
    ),
  }

  const compared: LabelWish<LabelKind>[] = []
  const last = input.compared.at(-1)
  // Beside curves of parts it has its name at the right edge as they have.
  if (comparison && last && isIndexAlone) {
    const tops = [last.y + ABOVE, last.y - ABOVE - height]
    // Beyond the other line and its label, where the two run close to each other.
    const farther = [1, 2].flatMap(way => [
      last.y + ABOVE + way * height,
      last.y - ABOVE - (way + 1) * height,
    ])
    compared.push({
      kind: 'compared',
      places: input.comparedValues.flatMap(value => {
        const text = words.compared(comparison.label, value)
        const left = input.right - ASIDE - input.measure(text, 'compared', fontSize)
        return [...tops, ...farther].map(top => at(text, 'compared', left, top))
      }),
    })
  }

  const byGain = input.steps
    .filter(({ step, before, isMarked }) => isMarked || step.index - before >= SMALLEST_TOLD)
    .toSorted((a, b) => b.step.index - b.before - (a.step.index - a.before))
  const tell = (kind: 'marked' | 'step', chosen: typeof byGain): readonly LabelWish<LabelKind>[] =>
    chosen.map(({ step, before, x, to }) => {
      const gain = step.index - before
      const [largest, ...others] = gainsByItem(step)
      const named =
        input.isTall && largest
          ? NAME_WIDTHS.map(room => {
              const name = fitText(input.nameOf(largest.itemId), room, text =>
                input.measure(text, kind, fontSize),
              )
              return words.step(gain, name, others.length)
            })
          : []
      // The pointer rests on one item of the day: what all raise must not be read as its own.
      const isShared = kind === 'marked' && others.length > 0
      const short = isShared ? words.together(gain, others.length + 1) : words.gain(gain)
      const point = { x, y: to }
      const places = [...named, short].flatMap(text => around(text, kind, point))
      // The line that marks a step leads up to a label that stands higher.
      const higher = kind === 'marked' ? along(short, kind, point, true) : []
      return { kind, places: oneAfterOther(places, higher) }
    })
  return [
    ...cycles,
    ...tell(
      'marked',
      byGain.filter(step => step.isMarked),
    ),
    ...compared,
    target,
    ...(isIndexAlone
      ? tell(
          'step',
          byGain.filter(step => !step.isMarked),
        )
      : []),
  ]
}
