// A key or a chord as caps: `Ctrl+K`. A plus sign at the end is the plus key itself: `Ctrl++`.
import './kbd.css'

const SEPARATOR = /\+(?=.)/
const SIGNS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowRight: '→',
  ArrowDown: '↓',
  Escape: 'Esc',
  Delete: 'Del',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
}

export function Kbd(props: { readonly keys: string }) {
  return (
    <span className="ui-kbd">
      {props.keys.split(SEPARATOR).map(key => (
        <kbd key={key}>{SIGNS[key] ?? key}</kbd>
      ))}
    </span>
  )
}
