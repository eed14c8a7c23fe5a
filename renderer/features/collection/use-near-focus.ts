// The focus stays near what was pressed when a decision takes that away: on the same file, or on what stands nearest.
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'

const CONTROLS = 'button:enabled, input:enabled, select:enabled, [tabindex="0"]'

interface Pressed {
  readonly element: HTMLElement
  readonly file: string | null
  /** On the page. */
  readonly top: number
}

function findNear(box: HTMLElement, { file, top }: Pressed): HTMLElement | null {
  const all = [...box.querySelectorAll<HTMLElement>(CONTROLS)]
  const ofFile =
    file === null
      ? []
      : all.filter(control => control.closest<HTMLElement>('[data-file]')?.dataset['file'] === file)
  const away = (control: HTMLElement) => Math.abs(control.getBoundingClientRect().top - top)
  const near = (ofFile.length > 0 ? ofFile : all).toSorted((a, b) => away(a) - away(b))
  return near[0] ?? null
}

/** For the box whose controls come and go with what they decide. */
export function useNearFocus(): RefObject<HTMLElement | null> {
  const box = useRef<HTMLElement>(null)
  const pressed = useRef<Pressed | null>(null)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const note = ({ target }: Event) => {
      if (!(target instanceof HTMLElement)) return
      const control = target.closest<HTMLElement>(CONTROLS) ?? target
      pressed.current = {
        element: control,
        file: control.closest<HTMLElement>('[data-file]')?.dataset['file'] ?? null,
        top: control.getBoundingClientRect().top,
      }
    }
    const events = ['focusin', 'keydown', 'pointerdown'] as const
    for (const event of events) element.addEventListener(event, note)
    return () => {
      for (const event of events) element.removeEventListener(event, note)
    }
  }, [])
  useLayoutEffect(() => {
    const was = pressed.current
    const isLost = was && !was.element.isConnected && document.activeElement === document.body
    if (!isLost || !box.current) return
    pressed.current = null
    findNear(box.current, was)?.focus()
  })
  return box
}
