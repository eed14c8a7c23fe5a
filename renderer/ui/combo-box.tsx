// One choice out of many, found by typing a part of its name or of its second line.
import { ChevronDown } from 'lucide-react'
import { useContext, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import {
  Button as AriaButton,
  ComboBox as AriaComboBox,
  ComboBoxStateContext,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components'
import { FieldError, hasError, type FieldProps } from './field.tsx'
import { focusAtOnce } from './focus-at-once.ts'
import { OptionContent, type Option } from './option.tsx'
import type { Stored } from './pending-text.ts'
import './button.css'
import './field.css'
import './popover.css'
import './select.css'

/** Stands for "take what I typed"; no option of a caller has a space in its id. */
const FREE_ID = 'free text'
const TOP_LAYER = 'data-react-aria-top-layer'

/**
 * While a list is open, react-aria hides everything else from assistive technology, with what can have the focus in it. But
 * the list is no window of its own: focus and reading go on from the field. What is marked so is left alone (decision 25).
 */
function markPage(): () => void {
  const parts = [...document.body.children].filter(part => !part.hasAttribute(TOP_LAYER))
  for (const part of parts) part.setAttribute(TOP_LAYER, 'true')
  return () => {
    for (const part of parts) part.removeAttribute(TOP_LAYER)
  }
}

export interface ComboBoxProps<Id extends string = string> extends FieldProps {
  readonly value: Id | null
  readonly options: readonly (Option & { readonly id: Id })[]
  readonly onChange: (id: Id) => Stored
  /** Said where nothing fits. */
  readonly emptyText: string
  readonly placeholder?: string | undefined
  readonly autoFocus?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  /** For a field that appears to be filled at once; elsewhere the list would cover what Tab passes. */
  readonly opensOnFocus?: boolean | undefined
  /** Offers the typed text itself as the last choice; `label` words it. */
  readonly freeText?:
    | {
        readonly label: (text: string) => string
        readonly onChoose: (text: string) => void
        /** A part of a name is a name of its own: who goes away from it means that, and not the one that fits. */
        readonly isExact?: boolean
      }
    | undefined
}

/** Beside the list: in it this would be an option. It is there before it speaks, or nothing would be read out. */
function NothingFits({ text }: { readonly text: string }) {
  const isEmpty = useContext(ComboBoxStateContext)?.collection.size === 0
  return <div role="status">{isEmpty && <p className="ui-list-empty">{text}</p>}</div>
}

export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const labelId = useId()
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  // Before react-aria's own effect.
  useLayoutEffect(() => (isOpen ? markPage() : () => {}), [isOpen])
  // The list filters by the text that also fills the field, so the second line is looked up by it.
  const searchTexts = useMemo(() => {
    const texts = new Map<string, string>()
    for (const { label, description } of props.options)
      texts.set(label, `${texts.get(label) ?? label} ${description ?? ''}`.toLocaleLowerCase())
    return texts
  }, [props.options])
  const text = typed.trim()
  // A choice takes the text with it. What has been chosen may leave the list, and then the same text means another one.
  const isTaken = useRef(false)
  const choose = (option: Option & { readonly id: Id }) => {
    isTaken.current = true
    if (option.id !== props.value) void props.onChange(option.id)
  }
  const chooseFree = () => {
    isTaken.current = true
    props.freeText?.onChoose(text)
  }
  const isFree = props.freeText !== undefined && text !== '' && !searchTexts.has(text)
  const items: readonly Option[] =
    isFree && props.freeText !== undefined
      ? [...props.options, { id: FREE_ID, label: props.freeText.label(text) }]
      : props.options
  /**
   * Who types a whole name, or enough of one, means it: also without walking into the list. Enter means the first that fits,
   * which stands on top of the list; who only goes away means none of several. False where nothing fits.
   */
  const takeTyped = (isAsked: boolean): boolean => {
    const isExact = props.freeText?.isExact === true
    const chosen = props.options.find(({ id }) => id === props.value)
    if (isTaken.current || text === '' || text === chosen?.label) return true
    const wanted = text.toLocaleLowerCase()
    const fitting = props.options.filter(({ label }) =>
      (searchTexts.get(label) ?? label).toLocaleLowerCase().includes(wanted),
    )
    const meant =
      fitting.find(({ label }) => label.toLocaleLowerCase() === wanted) ??
      (isAsked || (fitting.length === 1 && !isExact) ? fitting[0] : undefined)
    if (meant !== undefined) choose(meant)
    else if (isFree && (isExact || fitting.length === 0)) chooseFree()
    return meant !== undefined || isFree
  }
  return (
    <AriaComboBox
      className="ui-select"
      defaultItems={items}
      value={props.value}
      onChange={key => {
        const option = props.options.find(({ id }) => id === key)
        if (key === FREE_ID) chooseFree()
        else if (option !== undefined) choose(option)
      }}
      onInputChange={setTyped}
      onOpenChange={setOpen}
      defaultFilter={(textValue, input) => {
        const wanted = input.trim().toLocaleLowerCase()
        return (searchTexts.get(textValue) ?? textValue.toLocaleLowerCase()).includes(wanted)
      }}
      menuTrigger={props.opensOnFocus === true ? 'focus' : 'input'}
      onFocus={event => {
        // Typing replaces the present choice. After the click, which would put the caret back into it; and not on the
        // input itself, which also receives focus events while the list is walked.
        const { target } = event
        if (!(target instanceof HTMLInputElement)) return
        const before = target.value
        // What was typed at once stays: the next key would replace it.
        setTimeout(() => {
          if (target.value === before) target.select()
        })
      }}
      allowsEmptyCollection
      isInvalid={hasError(props.error)}
      isDisabled={props.isDisabled ?? false}
      autoFocus={props.autoFocus ?? false}
    >
      <Label className={props.hideLabel === true ? 'visually-hidden' : 'ui-label'}>
        <span id={labelId}>{props.label}</span>
      </Label>
      <div
        className="ui-control"
        // Before the library's own handlers: these keys make it throw away text that is no choice.
        onBlurCapture={() => takeTyped(false)}
        onInput={() => {
          isTaken.current = false
        }}
        onKeyDownCapture={event => {
          const isWalking =
            event.target instanceof Element && event.target.hasAttribute('aria-activedescendant')
          if ((event.key !== 'Enter' && event.key !== 'Tab') || isWalking) return
          const isAsked = event.key === 'Enter'
          if (takeTyped(isAsked) || !isAsked) return
          // The text stays, to be corrected; the list says that nothing fits.
          event.preventDefault()
          event.stopPropagation()
        }}
        data-invalid={hasError(props.error) || undefined}
        data-disabled={props.isDisabled === true || undefined}
      >
        <Input
          ref={props.autoFocus === true ? focusAtOnce : null}
          className="ui-input"
          placeholder={props.placeholder ?? ''}
        />
        {/* Called like its field, not like any list. */}
        <AriaButton className="ui-icon-button" data-size="s" aria-labelledby={labelId}>
          <ChevronDown size={15} aria-hidden />
        </AriaButton>
      </div>
      {hasError(props.error) ? <FieldError>{props.error}</FieldError> : null}
      {props.description === undefined ? null : (
        <Text slot="description" className="ui-description">
          {props.description}
        </Text>
      )}
      <Popover className="ui-popover" offset={4}>
        {/* A landmark: the list lies outside of those of the page. */}
        <section className="ui-list-region" aria-labelledby={labelId}>
          <ListBox<Option> className="ui-list" aria-labelledby={labelId}>
            {option => (
              <ListBoxItem
                className="ui-option"
                id={option.id}
                textValue={option.id === FREE_ID ? text : option.label}
              >
                {({ isSelected }) => <OptionContent option={option} isSelected={isSelected} />}
              </ListBoxItem>
            )}
          </ListBox>
          <NothingFits text={props.emptyText} />
        </section>
      </Popover>
    </AriaComboBox>
  )
}
