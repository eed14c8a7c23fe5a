// A button that opens a list of things to do or to choose from.
import { Check, ChevronDown, ChevronRight, type LucideIcon } from 'lucide-react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import {
  Button as AriaButton,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  SubmenuTrigger,
} from 'react-aria-components'
import { Kbd } from './kbd.tsx'
import { KeptHeading } from './kept-heading.ts'
import type { Option } from './option.tsx'
import './button.css'
import './menu.css'
import './popover.css'

export interface MenuEntry extends Option {
  readonly shortcut?: string | undefined
  readonly isDisabled?: boolean | undefined
  /** Takes something away. */
  readonly isDanger?: boolean | undefined
  /** What the entry opens instead of doing something itself. */
  readonly choices?: MenuGroup | undefined
}

export interface MenuGroup {
  readonly id: string
  readonly title: string
  readonly entries: readonly MenuEntry[]
  /** The chosen one, where the group is a choice out of several; null for none. */
  readonly selectedId?: string | null | undefined
}

export interface MenuButtonProps {
  /** What stands on the button. */
  readonly label: string
  /** The name for those who do not see it, where the label alone says too little. */
  readonly name?: string | undefined
  readonly icon?: LucideIcon | undefined
  readonly groups: readonly MenuGroup[]
  readonly onChoose: (id: string) => void
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}

function sameEntry(a: MenuEntry, b: MenuEntry | undefined): boolean {
  return (
    b !== undefined &&
    a.id === b.id &&
    a.label === b.label &&
    a.description === b.description &&
    a.icon === b.icon &&
    a.shortcut === b.shortcut &&
    a.isDisabled === b.isDisabled &&
    a.isDanger === b.isDanger &&
    (a.choices === undefined) === (b.choices === undefined) &&
    sameGroups(a.choices ? [a.choices] : [], b.choices ? [b.choices] : [])
  )
}

function sameGroups(a: readonly MenuGroup[], b: readonly MenuGroup[]): boolean {
  return (
    a.length === b.length &&
    a.every((group, index) => {
      const other = b[index]
      return (
        other !== undefined &&
        group.id === other.id &&
        group.title === other.title &&
        group.selectedId === other.selectedId &&
        group.entries.length === other.entries.length &&
        group.entries.every((entry, place) => sameEntry(entry, other.entries[place]))
      )
    })
  )
}

/**
 * The first of the groups that say the same. A menu that is given new ones while it opens (the plan is stored at that
 * moment, and the page renders) builds its list anew for ever.
 */
export function useSettled(groups: readonly MenuGroup[]): readonly MenuGroup[] {
  const [settled, setSettled] = useState(groups)
  if (settled === groups || sameGroups(settled, groups)) return settled
  setSettled(groups)
  return groups
}

/** Always the same function, which does what was given last: the list is not built anew for another one. */
export function useStable(onChoose: (id: string) => void): (id: string) => void {
  const latest = useRef(onChoose)
  useEffect(() => {
    latest.current = onChoose
  })
  return useCallback((id: string) => latest.current(id), [])
}

export function MenuButton(props: MenuButtonProps) {
  const Icon = props.icon
  const groups = useSettled(props.groups)
  const onChoose = useStable(props.onChoose)
  const children = useMemo(
    () => <MenuSections groups={groups} hasTitles onChoose={onChoose} />,
    [groups, onChoose],
  )
  return (
    <MenuTrigger isOpen={props.isOpen} onOpenChange={props.onOpenChange}>
      <AriaButton
        className="ui-button"
        data-variant="secondary"
        data-size="m"
        {...(props.name === undefined ? {} : { 'aria-label': props.name })}
      >
        {Icon === undefined ? null : <Icon size={16} aria-hidden />}
        <span className="ui-menu-label">{props.label}</span>
        <ChevronDown size={14} aria-hidden />
      </AriaButton>
      <Popover className="ui-popover" offset={4}>
        <KeptHeading />
        <Menu
          className="ui-list ui-menu"
          aria-label={props.name ?? props.label}
          onAction={key => onChoose(String(key))}
        >
          {children}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

interface SectionsProps {
  readonly groups: readonly MenuGroup[]
  /** Else they are only said. */
  readonly hasTitles: boolean
  readonly onChoose: (id: string) => void
}

/** On a whole menu the chosen one has the focus first; a section does not lead it there. */
function choiceOf({ selectedId }: MenuGroup) {
  if (selectedId === undefined) return {}
  return {
    selectionMode: 'single' as const,
    disallowEmptySelection: true,
    selectedKeys: selectedId === null ? [] : [selectedId],
  }
}

export function MenuSections({ groups, hasTitles, onChoose }: SectionsProps) {
  return groups.map(group => {
    const { id, title, entries } = group
    return (
      // The library keeps groups and entries in one list of ids, and draws whatever follows a repeated one twice.
      <MenuSection
        key={id}
        id={`group ${id}`}
        {...choiceOf(group)}
        {...(hasTitles ? {} : { 'aria-label': title })}
      >
        {hasTitles && <Header className="ui-menu-title">{title}</Header>}
        {entries.map(entry =>
          entry.choices ? (
            <SubmenuTrigger key={entry.id}>
              <Entry entry={entry} />
              <Popover className="ui-popover" offset={-2}>
                <Menu
                  className="ui-list ui-menu is-small"
                  aria-label={entry.choices.title}
                  {...choiceOf(entry.choices)}
                  onAction={key => onChoose(String(key))}
                >
                  {entry.choices.entries.map(one => (
                    <Entry key={one.id} entry={one} />
                  ))}
                </Menu>
              </Popover>
            </SubmenuTrigger>
          ) : (
            <Entry key={entry.id} entry={entry} />
          ),
        )}
      </MenuSection>
    )
  })
}

function Entry({ entry }: { readonly entry: MenuEntry }) {
  const Icon = entry.icon
  return (
    <MenuItem
      className="ui-option"
      id={entry.id}
      textValue={entry.label}
      isDisabled={entry.isDisabled ?? false}
      {...(entry.isDanger === true ? { 'data-tone': 'danger' } : {})}
    >
      {({ isSelected }) => (
        <>
          {Icon === undefined ? null : <Icon size={15} aria-hidden />}
          <span className="ui-option-words">
            {entry.label}
            {entry.description === undefined ? null : (
              <span className="ui-option-note">{entry.description}</span>
            )}
          </span>
          {isSelected ? <Check className="ui-option-check" size={15} aria-hidden /> : null}
          {entry.choices ? <ChevronRight className="ui-option-check" size={15} aria-hidden /> : null}
          {entry.shortcut === undefined ? null : <Kbd keys={entry.shortcut} />}
        </>
      )}
    </MenuItem>
  )
}
