// A part of a panel that opens and closes. Closed, its fields do not exist: a panel has many.
import { ChevronRight } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import './section.css'

export interface SectionProps {
  readonly title: string
  readonly defaultOpen?: boolean | undefined
  /** Opens with each new one: somebody is led to something inside. */
  readonly openFor?: object | null | undefined
  readonly count?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
}

export function Section(props: SectionProps) {
  const [isOpen, setOpen] = useState(props.defaultOpen ?? true)
  const openFor = props.openFor ?? null
  const [openedFor, setOpenedFor] = useState(openFor)
  if (openFor !== openedFor) {
    setOpenedFor(openFor)
    if (openFor !== null) setOpen(true)
  }
  return (
    <Disclosure className="ui-section" isExpanded={isOpen} onExpandedChange={setOpen}>
      {({ isExpanded }) => (
        <>
          <div className="ui-section-head">
            <Heading level={3}>
              <AriaButton slot="trigger" className="ui-section-trigger">
                <ChevronRight size={14} aria-hidden />
                {props.title}
                {props.count === undefined ? null : <span className="ui-section-count">{props.count}</span>}
              </AriaButton>
            </Heading>
            {props.actions}
          </div>
          <DisclosurePanel>
            {isExpanded ? <div className="ui-section-body">{props.children}</div> : null}
          </DisclosurePanel>
        </>
      )}
    </Disclosure>
  )
}
