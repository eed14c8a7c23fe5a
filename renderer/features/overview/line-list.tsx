// A titled list whose every line leads to its place. Long lists show their first lines until asked for all.
import { Check, ChevronRight, type LucideIcon } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { Category } from '../../../shared/domain/item.ts'
import { CATEGORY_ICON, CATEGORY_TONE } from '../../state/category-look.ts'
import { useWords } from '../../state/i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Badge } from '../../ui/badge.tsx'
import type { Tone } from '../../ui/tone.ts'

const FIRST_LINES = 6

export function CategorySign({ category }: { readonly category: Category }) {
  const { t } = useWords()
  const Icon = CATEGORY_ICON[category]
  return (
    <span className="ov-sign" data-tone={CATEGORY_TONE[category]}>
      <Icon size={14} aria-hidden />
      <span className="visually-hidden">{t(`domain.category.${category}`)}</span>
    </span>
  )
}

export interface LineProps {
  readonly leading?: ReactNode
  readonly title: ReactNode
  readonly detail?: ReactNode
  readonly trailing?: ReactNode
  readonly onPress: () => void
}

export function Line(props: LineProps) {
  return (
    <button type="button" className="ov-line" onClick={props.onPress}>
      {props.leading}
      <span className="ov-line-words">
        <span className="ov-line-title">{props.title}</span>
        {props.detail === undefined ? null : <span className="ov-line-detail">{props.detail}</span>}
      </span>
      {props.trailing === undefined ? null : <span className="ov-line-trailing num">{props.trailing}</span>}
      <ChevronRight className="ov-line-go" size={14} aria-hidden />
    </button>
  )
}

export interface LineListProps<T> {
  readonly title: string
  readonly hint: string
  readonly icon: LucideIcon
  /** Colour of the count while there is something to see to. */
  readonly tone: Tone
  readonly lines: readonly T[]
  readonly keyOf: (line: T) => string
  /** Asked only for the lines that are shown. */
  readonly render: (line: T) => ReactNode
  readonly emptyText: string
  readonly footer?: ReactNode
}

export function LineList<T>(props: LineListProps<T>) {
  const { t } = useWords()
  const [showsAll, setShowsAll] = useState(false)
  const count = props.lines.length
  const shown = showsAll ? props.lines : props.lines.slice(0, FIRST_LINES)
  const Icon = props.icon
  return (
    <section className="ov-card" aria-label={props.title}>
      <header className="ov-card-head">
        <Icon size={16} aria-hidden />
        <h2>{props.title}</h2>
        {count === 0 ? null : <Badge tone={props.tone}>{count}</Badge>}
      </header>
      {count === 0 ? (
        <p className="ov-card-empty">
          <Check size={14} aria-hidden />
          {props.emptyText}
        </p>
      ) : (
        <>
          <p className="ov-card-hint">{props.hint}</p>
          <ul>
            {shown.map(line => (
              <li key={props.keyOf(line)}>{props.render(line)}</li>
            ))}
          </ul>
          {count > FIRST_LINES ? (
            <div className="ov-card-foot">
              <Button size="s" variant="quiet" onPress={() => setShowsAll(!showsAll)}>
                {showsAll ? t('overview.showLess') : t('overview.showAll', { count })}
              </Button>
            </div>
          ) : null}
        </>
      )}
      {props.footer}
    </section>
  )
}
