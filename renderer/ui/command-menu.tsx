// A window with one search field and one list below it: type, walk with the arrows, Enter. What fits is the caller's to say.
import { Search } from 'lucide-react'
import {
  Autocomplete,
  Dialog as AriaDialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components'
import type { CommandEntry, CommandGroup } from './command-entry.ts'
import { focusAtOnce } from './focus-at-once.ts'
import { Kbd } from './kbd.tsx'
import './dialog.css'
import './popover.css'
import './command-menu.css'

export interface CommandMenuProps {
  readonly label: string
  readonly placeholder: string
  readonly emptyText: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly groups: readonly CommandGroup[]
  readonly onChoose: (id: string) => void
}

export function CommandMenu(props: CommandMenuProps) {
  const isEmpty = props.groups.length === 0
  return (
    <ModalOverlay
      className="ui-scrim"
      isOpen={props.isOpen}
      isDismissable
      onOpenChange={isOpen => {
        if (!isOpen) props.onClose()
      }}
    >
      <Modal className="ui-modal" data-size="m">
        <AriaDialog className="ui-command" aria-label={props.label}>
          <Autocomplete inputValue={props.query} onInputChange={props.onQuery}>
            <TextField className="ui-command-search" aria-label={props.label} autoFocus>
              <Search size={18} aria-hidden />
              <Input ref={focusAtOnce} placeholder={props.placeholder} />
              <Kbd keys="Esc" />
            </TextField>
            <Menu className="ui-list" aria-label={props.label} onAction={key => props.onChoose(String(key))}>
              {props.groups.map(group => (
                <MenuSection key={group.id} id={group.id}>
                  <Header className="ui-command-group">{group.title}</Header>
                  {group.entries.map(entry => (
                    <CommandItem key={entry.id} entry={entry} />
                  ))}
                </MenuSection>
              ))}
            </Menu>
            {/* Not in the menu: there it would be an entry. It is there before it speaks, or nothing would be read out. */}
            <div role="status">{isEmpty && <p className="ui-list-empty">{props.emptyText}</p>}</div>
          </Autocomplete>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

function CommandItem({ entry }: { readonly entry: CommandEntry }) {
  const Icon = entry.icon
  return (
    <MenuItem className="ui-option" id={entry.id} textValue={entry.label}>
      {Icon === undefined ? null : <Icon size={16} aria-hidden />}
      <span className="ui-option-words">
        <span>{entry.label}</span>
        {entry.description === undefined ? null : <span className="ui-option-note">{entry.description}</span>}
      </span>
      {entry.shortcut === undefined ? null : <Kbd keys={entry.shortcut} />}
    </MenuItem>
  )
}
