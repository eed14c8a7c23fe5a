// What the projection would like to say, the important first: cut-offs, then the largest steps. Each wish names
// the places that suit it; the index only rises, so that above left and below right of a point are free of its line.
import { toIndexUnits } from '../../../../shared/projection/index-value.ts'
import type { CycleValue, IndexUnits, ProjectionStep } from '../../../../shared/projection/projection.ts'
import { gainsByItem, indexCurve, touchesCurve, valueOn, type Point, type ValueScale } from './curve.ts'
import { fitText, type LabelPlace, type LabelWish } from './place-labels.ts'
import type { LabelKind, SceneInput } from './scene-input.ts'

const ASIDE = 6
const ABOVE = 3
/** How much of a name is told: as much as fits, rather less of it than none. */
const NAME_WIDTHS = [260, 150]
/** Smaller steps are told by the pointer: a hundredth of a level beside each would be noise. */
const SMALLEST_TOLD: IndexUnits = 200_000

interface WishInput extends SceneInput {
  readonly left: number
  readonly right: number
  /** The last day in sight. */
  readonly lastDay: number
  readonly value: ValueScale
  readonly line: readonly Point[]
  readonly compared: readonly Point[]
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

export function wishLabels(input: WishInput): readonly LabelWish<LabelKind>[] {
  const { projection, comparison, words, line, fontSize } = input
  const height = fontSize + 3
  const isIndexAlone = input.curves === 'index'

  const at = (text: string, kind: LabelKind, left: number, top: number): LabelPlace => {
    return { text, left, top, width: input.measure(text, kind, fontSize), height }
  }
  /** Above left, below right, above right, below left of a point. */
  const around = (text: string, kind: LabelKind, point: Point): readonly LabelPlace[] => {
    const width = input.measure(text, kind, fontSize)
    const before = point.x - ASIDE - width
    const after = point.x + ASIDE
    const above = point.y - ABOVE - height
    const below = point.y + ABOVE
    return [
      { text, left: before, top: above, width, height },
      { text, left: after, top: below, width, height },
      { text, left: after, top: above, width, height },
      { text, left: before, top: below, width, height },
    ]
  }
  const isFree = (place: LabelPlace) => !touchesCurve(line, place)
  /** Where no other line runs through the words, if there is such a place. */
  const inTheClear = (places: readonly LabelPlace[]) => {
    const isCrossed = (place: LabelPlace) =>
      (place.left - 2 < input.todayX + 2 && place.left + place.width + 2 > input.todayX) ||
      touchesCurve(input.compared, place)
    return [...places.filter(place => !isCrossed(place)), ...places.filter(isCrossed)]
  }

  const cycles = input.cycles.map((cycle): LabelWish<LabelKind> => {
    const places = inTheClear(around(words.cycle(cycle.year, cycle.index), 'cycle', cycle))
    // Rather over the line than not at all.
    return { kind: 'cycle', places: [...places.filter(isFree), ...places.filter(place => !isFree(place))] }
  })

  const targetText = words.target(toIndexUnits(projection.target.value))
  const target = {
    kind: 'target' as const,
    places: [input.targetY + ABOVE, input.targetY - ABOVE - height]
      .map(top => at(targetText, 'target', input.left + 20, top))
      .filter(isFree),
  }

  const compared: LabelWish<LabelKind>[] = []
  const last = input.compared.at(-1)
  // Beside curves of parts it has its name at the right edge as they have.
  if (comparison && last && isIndexAlone) {
    const units = valueOn(indexCurve(comparison.projection), input.lastDay)
    const text = words.compared(comparison.label, units)
    const left = input.right - ASIDE - input.measure(text, 'compared', fontSize)
    const places = [last.y + ABOVE, last.y - ABOVE - height].map(top => at(text, 'compared', left, top))
    compared.push({
      kind: 'compared',
      places: [...places.filter(isFree), ...places.filter(place => !isFree(place))],
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
      const places = [...named, words.gain(gain)].flatMap(text =>
        inTheClear(around(text, kind, { x, y: to })),
      )
      return { kind, places: places.filter(isFree) }
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
