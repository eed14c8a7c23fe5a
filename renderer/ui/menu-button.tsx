// A button that opens a list of actions.
import { ChevronDown, type LucideIcon } from 'lucide-react'
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Kbd } from './kbd.tsx'
import './button.css'
import './popover.css'

export interface MenuEntry<Id extends string = string> {
  readonly id: Id
  readonly label: string
  readonly icon?: LucideIcon | undefined
  readonly shortcut?: string | undefined
  readonly isDanger?: boolean | undefined
  readonly isDisabled?: boolean | undefined
}

export interface MenuButtonProps<Id extends string = string> {
  readonly label: string
  readonly icon?: LucideIcon | undefined
  readonly items: readonly MenuEntry<Id>[]
  readonly onAction: (id: Id) => void
  /** `icon` shows only the icon; the label stays its name. */
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'icon' | undefined
  readonly size?: 's' | 'm' | undefined
  readonly isDisabled?: boolean | undefined
}

export function MenuButton<Id extends string>(props: MenuButtonProps<Id>) {
  const Icon = props.icon
  const isIcon = props.variant === 'icon'
  const size = props.size ?? 'm'
  return (
    <MenuTrigger>
      <AriaButton
        className={isIcon ? 'ui-icon-button' : 'ui-button'}
        data-variant={isIcon ? 'plain' : (props.variant ?? 'secondary')}
        data-size={size}
        isDisabled={props.isDisabled ?? false}
        {...(isIcon ? { 'aria-label': props.label } : {})}
      >
        {Icon === undefined ? null : <Icon size={size === 's' ? 15 : isIcon ? 18 : 16} aria-hidden />}
        {isIcon ? null : props.label}
        {isIcon ? null : <ChevronDown size={14} aria-hidden />}
      </AriaButton>
      <Popover className="ui-popover" offset={4}>
        <Menu
          className="ui-list"
          aria-label={props.label}
          items={props.items}
          disabledKeys={props.items.filter(item => item.isDisabled === true).map(item => item.id)}
          onAction={key => {
            const item = props.items.find(({ id }) => id === key)
            if (item !== undefined) props.onAction(item.id)
          }}
        >
          {item => {
            const ItemIcon = item.icon
            return (
              <MenuItem
                className="ui-option"
                id={item.id}
                textValue={item.label}
                data-tone={item.isDanger === true ? 'danger' : undefined}
              >
                {ItemIcon === undefined ? null : <ItemIcon size={15} aria-hidden />}
                <span className="ui-option-words">{item.label}</span>
                {item.shortcut === undefined ? null : <Kbd keys={item.shortcut} />}
              </MenuItem>
            )
          }}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
