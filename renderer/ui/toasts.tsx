// The place where short messages appear. One per window; screen readers hear each message when they are idle.
import { CircleAlert, CircleCheck, Info, TriangleAlert, X } from 'lucide-react'
import { useCallback, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { Button, IconButton } from './button.tsx'
import { focusHeadingSoon } from './focus-heading.ts'
import { closeToast, getToasts, onToasts, pauseToasts, type ToastTone } from './toast-store.ts'
import './tone.css'
import './toasts.css'

export { showToast } from './toast-store.ts'

const ICONS = {
  neutral: Info,
  good: CircleCheck,
  warn: TriangleAlert,
  bad: CircleAlert,
} as const satisfies Record<ToastTone, unknown>

/** From so many characters on the action stands below the words: beside them it would leave a narrow column. */
const LONG = 60

export function Toasts(props: { readonly label: string; readonly closeLabel: string }) {
  const toasts = useSyncExternalStore(onToasts, getToasts)
  const isShown = toasts.length > 0
  const before = useRef<HTMLElement>(null)
  const box = useRef<HTMLElement>(null)
  // For a screen that makes room for them.
  useLayoutEffect(() => {
    const height = box.current?.getBoundingClientRect().height ?? 0
    document.documentElement.style.setProperty('--toasts-height', `${height}px`)
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- with every message their height is another one
  }, [toasts])
  const close = useCallback((id: number) => {
    const hadFocus = box.current?.contains(document.activeElement) === true
    closeToast(id)
    if (!hadFocus) return
    // The message goes with its button: the focus goes back to where it came from.
    if (before.current?.isConnected === true) before.current.focus({ preventScroll: true })
    focusHeadingSoon()
  }, [])
  useEffect(() => {
    if (!isShown) return
    // Last of all: what is open on the page, a menu or a field, has Esc first.
    const onKey = (event: KeyboardEvent) => {
      const newest = getToasts().at(-1)
      if (event.key === 'Escape' && !event.defaultPrevented && newest) close(newest.id)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [isShown, close])
  return (
    // Marked as part of the top layer, so that an open dialog does not make it unreachable.
    <section
      ref={box}
      className="ui-toasts"
      aria-label={props.label}
      aria-live="polite"
      data-react-aria-top-layer="true"
      onMouseEnter={() => pauseToasts(true)}
      onMouseLeave={() => pauseToasts(false)}
      onFocus={({ currentTarget, relatedTarget }) => {
        pauseToasts(true)
        if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
          before.current = relatedTarget
      }}
      onBlur={() => pauseToasts(false)}
    >
      {toasts.map(toast => {
        const tone = toast.tone ?? 'neutral'
        const Icon = ICONS[tone]
        return (
          <div
            key={toast.id}
            className="ui-toast"
            data-tone={tone}
            data-long={toast.message.length >= LONG || undefined}
          >
            <Icon size={17} aria-hidden />
            <span className="ui-toast-message">{toast.message}</span>
            {toast.actionLabel === undefined ? null : (
              <Button
                size="s"
                variant="quiet"
                onPress={() => {
                  toast.onAction?.()
                  close(toast.id)
                }}
              >
                {toast.actionLabel}
              </Button>
            )}
            <IconButton icon={X} size="s" label={props.closeLabel} onPress={() => close(toast.id)} />
          </div>
        )
      })}
    </section>
  )
}
