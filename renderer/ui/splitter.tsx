// The edge between two panes: drawn with the mouse or moved by keys it shares the room between them.
import { useRef } from 'react'
import './splitter.css'

const KEY_STEP = 16

export interface SplitterProps {
  readonly label: string
  /** What a screen reader says instead of the bare number. */
  readonly valueText: string
  /** `horizontal`: lies above the pane whose height is `value`. `vertical`: stands right of the one whose width it is. */
  readonly orientation: 'horizontal' | 'vertical'
  readonly value: number
  readonly min: number
  readonly max: number
  /** Null: back to what it is by itself. */
  readonly onResize: (value: number | null) => void
  readonly style?: React.CSSProperties
}

export function Splitter(props: SplitterProps) {
  const { value, min, max, orientation, onResize } = props
  const isVertical = orientation === 'vertical'
  const grabbed = useRef<{ readonly from: number; readonly value: number } | null>(null)
  const resize = (wanted: number) => onResize(Math.round(Math.min(max, Math.max(min, wanted))))
  /** Along the way in which the pane grows. */
  const placeOf = (event: React.PointerEvent) => (isVertical ? event.clientX : -event.clientY)
  const [smaller, larger] = isVertical ? ['ArrowLeft', 'ArrowRight'] : ['ArrowDown', 'ArrowUp']
  const onKeyDown = (event: React.KeyboardEvent) => {
    const wanted = { [larger]: value + KEY_STEP, [smaller]: value - KEY_STEP, Home: min, End: max }[event.key]
    if (wanted === undefined) return
    event.preventDefault()
    resize(wanted)
  }
  return (
    <div
      className="ui-splitter"
      role="separator"
      tabIndex={0}
      aria-orientation={orientation}
      aria-label={props.label}
      aria-valuemin={min}
      aria-valuemax={Math.max(max, value)}
      aria-valuenow={value}
      aria-valuetext={props.valueText}
      style={props.style}
      onKeyDown={onKeyDown}
      onDoubleClick={() => onResize(null)}
      onPointerDown={event => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        grabbed.current = { from: placeOf(event), value }
      }}
      onPointerMove={event => {
        const { current } = grabbed
        if (current) resize(current.value + placeOf(event) - current.from)
      }}
      onLostPointerCapture={() => {
        grabbed.current = null
      }}
    />
  )
}
