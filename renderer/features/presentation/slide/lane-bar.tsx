// One item in a lane: its bar, grown as far as time has come, and its name. Where something is tried it can be moved and
// switched off, by mouse and by keys.
import { useRef, type CSSProperties, type KeyboardEvent, type PointerEvent } from 'react'
import type { DayNumber } from '../../../../shared/base/civil-date.ts'
import type { ItemId } from '../../../../shared/domain/item.ts'
import type { StepUnit } from '../../../../shared/schedule/move-span.ts'
import type { Span } from '../../../../shared/schedule/scheduled-item.ts'
import { shareOfAxis } from '../../../../shared/slides/pack-lanes.ts'
import type { Bar } from '../../../../shared/slides/slide.ts'

export interface BarEditing {
  /** Where the items stand in what is tried; those that are switched off are not there. */
  readonly spans: ReadonlyMap<ItemId, Span>
  readonly isOff: (id: ItemId) => boolean
  readonly chosenId: ItemId | null
  /** The spoken name of a bar. */
  readonly label: (bar: Bar) => string
  readonly onChoose: (id: ItemId | null) => void
  /** What then moves the bar by so many days (with fraction) from where it stands now; null where it may not be moved. */
  readonly onGrab: (id: ItemId) => ((days: number) => void) | null
  readonly onShift: (id: ItemId, unit: StepUnit, count: number) => void
  readonly onToggle: (id: ItemId) => void
}

/** Less is a press, not a drag. */
const SLOP = 4

interface Grab {
  readonly x: number
  readonly perDay: number
  readonly move: (days: number) => void
  isDrag: boolean
}

function useGrab(id: ItemId, axis: Span, { onGrab }: BarEditing) {
  const grabbed = useRef<Grab | null>(null)
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const move = event.button === 0 ? onGrab(id) : null
      if (move === null) return
      const width = event.currentTarget.parentElement?.clientWidth ?? 1
      grabbed.current = { x: event.clientX, perDay: width / (axis.end + 1 - axis.start), move, isDrag: false }
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const grab = grabbed.current
      if (grab === null) return
      const way = event.clientX - grab.x
      grab.isDrag ||= Math.abs(way) > SLOP
      if (grab.isDrag) grab.move(way / grab.perDay)
    },
    onPointerUp: () => {
      grabbed.current = null
    },
    onPointerCancel: () => {
      if (grabbed.current?.isDrag === true) grabbed.current.move(0)
      grabbed.current = null
    },
  }
}

function onKey(event: KeyboardEvent, id: ItemId, editing: BarEditing): void {
  const count = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
  if (event.key === 'Enter') editing.onToggle(id)
  else if (event.altKey && count !== undefined) editing.onShift(id, event.shiftKey ? 'week' : 'month', count)
  else return
  event.preventDefault()
  event.stopPropagation()
}

function TriedBar({
  bar,
  axis,
  style,
  editing,
}: BarProps & { readonly editing: BarEditing; readonly style: CSSProperties }) {
  const { itemId } = bar
  const grab = useGrab(itemId, axis, editing)
  const isOff = editing.isOff(itemId)
  return (
    <button
      type="button"
      className="sl-bar"
      data-name={bar.nameAt}
      data-off={isOff || undefined}
      data-chosen={editing.chosenId === itemId || undefined}
      aria-pressed={!isOff}
      aria-label={editing.label(bar)}
      title={bar.name}
      style={style}
      onFocus={() => editing.onChoose(itemId)}
      onKeyDown={event => onKey(event, itemId, editing)}
      {...grab}
    >
      <BarLook name={bar.name} />
    </button>
  )
}

function BarLook({ name }: { readonly name: string }) {
  return (
    <>
      <span className="sl-bar-shape">
        <i />
      </span>
      <span className="sl-bar-name">{name}</span>
    </>
  )
}

interface BarProps {
  readonly bar: Bar
  readonly axis: Span
  readonly until: DayNumber
}

/** The room of bar and name, where in it each stands, and how much of the bar has grown; all as shares. */
function placesOf({ bar, axis, until }: BarProps, moved: Span | undefined): CSSProperties {
  const span = moved ?? bar.span
  const [left, right] = [shareOfAxis(axis, span.start), shareOfAxis(axis, span.end + 1)]
  const beside = bar.to - bar.from - (shareOfAxis(axis, bar.span.end + 1) - shareOfAxis(axis, bar.span.start))
  const from = bar.nameAt === 'before' ? Math.max(left - beside, 0) : left
  const to = bar.nameAt === 'after' ? right + beside : right
  const width = Math.max(to - from, Number.EPSILON)
  const grown = Math.min(Math.max((until + 1 - span.start) / (span.end + 1 - span.start), 0), 1)
  const percent = (share: number) => `${share * 100}%`
  return {
    left: percent(from),
    width: percent(width),
    '--sl-before': percent((left - from) / width),
    '--sl-after': percent((to - right) / width),
    '--sl-grown': percent(grown),
  } as CSSProperties
}

export function LaneBar({ editing, ...props }: BarProps & { readonly editing: BarEditing | undefined }) {
  const style = placesOf(props, editing?.spans.get(props.bar.itemId))
  if (editing !== undefined) return <TriedBar {...props} style={style} editing={editing} />
  return (
    <span className="sl-bar" data-name={props.bar.nameAt} style={style}>
      <BarLook name={props.bar.name} />
    </span>
  )
}
