// A list of things to do with what was pressed, at a place of the page. Esc and a press elsewhere close it; the focus goes back to
// where it was.
import { useEffect, useMemo, useRef } from 'react'
import { Menu, Popover } from 'react-aria-components'
import { KeptHeading } from './kept-heading.ts'
import { MenuSections, useSettled, useStable, type MenuGroup } from './menu.tsx'
import './menu.css'
import './popover.css'

export interface ContextMenuProps {
  readonly label: string
  /** Pixels of the page. */
  readonly at: { readonly x: number; readonly y: number }
  /** Opened by a key: the first entry has the focus. */
  readonly isByKey: boolean
  /** Parted by lines; their titles are only said. */
  readonly groups: readonly MenuGroup[]
  readonly onChoose: (id: string) => void
  readonly onClose: () => void
}

export default function ContextMenu(props: ContextMenuProps) {
  const anchor = useRef<HTMLSpanElement>(null)
  const groups = useSettled(props.groups)
  const onChoose = useStable(props.onChoose)
  const children = useMemo(
    () => <MenuSections groups={groups} hasTitles={false} onChoose={onChoose} />,
    [groups, onChoose],
  )
  // The menu of the browser would lie over this one: for a second press, and for the key that is let go only now.
  useEffect(() => {
    const hold = (event: Event) => event.preventDefault()
    document.addEventListener('contextmenu', hold)
    return () => document.removeEventListener('contextmenu', hold)
  }, [])
  return (
    <>
      <span ref={anchor} className="ui-context-anchor" style={{ left: props.at.x, top: props.at.y }} />
      <Popover
        className="ui-popover"
        aria-label={props.label}
        triggerRef={anchor}
        placement="bottom start"
        offset={2}
        isOpen
        onOpenChange={isOpen => {
          if (!isOpen) props.onClose()
        }}
      >
        <KeptHeading />
        <Menu
          className="ui-list ui-menu"
          aria-label={props.label}
          autoFocus={props.isByKey ? 'first' : true}
          onAction={key => onChoose(String(key))}
          onClose={props.onClose}
        >
          {children}
        </Menu>
      </Popover>
    </>
  )
}
