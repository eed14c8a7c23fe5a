// A button at the foot of a meeting's window, with the key that does the same.
import type { LucideIcon } from 'lucide-react'

export function FootButton(props: {
  readonly icon: LucideIcon
  readonly label: string
  readonly keys: string
  readonly hasWords?: boolean
  readonly onPress: () => void
}) {
  const { icon: Icon, label, keys } = props
  return (
    <button
      type="button"
      className="pl-button"
      aria-label={label}
      aria-keyshortcuts={keys}
      title={`${label} (${keys})`}
      // A press with the mouse leaves the keys with the slide.
      onPointerDown={event => event.preventDefault()}
      onClick={props.onPress}
    >
      <Icon aria-hidden />
      {props.hasWords === true ? <span>{label}</span> : null}
    </button>
  )
}
