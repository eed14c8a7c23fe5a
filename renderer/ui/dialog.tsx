// A window over the page that holds the focus until it closes.
import { X } from 'lucide-react'
import { useEffect, useRef, type ReactNode, type RefObject } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { IconButton } from './button.tsx'
import { focusHeadingSoon } from './focus-heading.ts'
import './dialog.css'

export interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly closeLabel: string
  readonly children: ReactNode
  readonly footer?: ReactNode
  readonly size?: 's' | 'm' | 'l' | 'full' | undefined
  /** A press beside the window leaves it open: there is work in it that would be lost. Esc still closes it. */
  readonly isKept?: boolean | undefined
  /** Nothing inside takes the focus: the text itself does, so that the arrow keys scroll it. */
  readonly isText?: boolean | undefined
}

/** The button that had the focus may vanish by its own press (a restored item leaves the bin): Esc must close even then. */
function useEscapeFromNowhere({ isOpen, onClose }: DialogProps, frame: RefObject<HTMLElement | null>): void {
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  })
  useEffect(() => {
    if (!isOpen) return
    const onKey = (event: KeyboardEvent) => {
      const isCovered = frame.current !== null && frame.current.closest('[inert]') !== null
      if (event.key === 'Escape' && event.target === document.body && !isCovered) close.current()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isOpen, frame])
}

/** What opened the window may be gone when it closes, with the whole screen: whoever goes on by keys is at the next one's heading. */
function useFocusAfterwards(isOpen: boolean): void {
  useEffect(() => (isOpen ? () => void focusHeadingSoon() : undefined), [isOpen])
}

export function Dialog(props: DialogProps) {
  const frame = useRef<HTMLDivElement>(null)
  useEscapeFromNowhere(props, frame)
  useFocusAfterwards(props.isOpen)
  return (
    <ModalOverlay
      className="ui-scrim"
      isOpen={props.isOpen}
      isDismissable={props.isKept !== true}
      onOpenChange={isOpen => {
        if (!isOpen) props.onClose()
      }}
    >
      <Modal ref={frame} className="ui-modal" data-size={props.size ?? 'm'}>
        <AriaDialog className="ui-dialog">
          <header className="ui-dialog-head">
            <Heading slot="title">{props.title}</Heading>
            <IconButton icon={X} size="s" label={props.closeLabel} shortcut="Esc" onPress={props.onClose} />
          </header>
          {props.isText === true ? (
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolled text must be reachable by keys
            <section className="ui-dialog-body" aria-label={props.title} tabIndex={0}>
              {props.children}
            </section>
          ) : (
            <div className="ui-dialog-body">{props.children}</div>
          )}
          {props.footer === undefined ? null : <footer className="ui-dialog-foot">{props.footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
