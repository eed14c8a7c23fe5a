// A window over the page that holds the focus until it closes.
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { IconButton } from './button.tsx'
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

export function Dialog(props: DialogProps) {
  return (
    <ModalOverlay
      className="ui-scrim"
      isOpen={props.isOpen}
      isDismissable={props.isKept !== true}
      onOpenChange={isOpen => {
        if (!isOpen) props.onClose()
      }}
    >
      <Modal className="ui-modal" data-size={props.size ?? 'm'}>
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
