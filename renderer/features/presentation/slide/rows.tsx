// Rows with a bar: the name, what it is worth, and how much of the longest that is.
import type { Category } from '../../../../shared/domain/item.ts'
import type { ListRow } from '../../../../shared/slides/slide.ts'
import { CATEGORY_TONE, CategoryIcon } from '../../../parts/category-icon.tsx'
import './rows.css'

export function Rows(props: {
  readonly rows: readonly (ListRow & { readonly category?: Category })[]
  readonly more: string | null
}) {
  return (
    <ul className="sl-rows">
      {props.rows.map(({ id, name, detail, value, share, category }) => (
        <li key={id} className="sl-list-row">
          <span className="sl-name">
            {category === undefined ? null : <CategoryIcon category={category} size={24} />}
            <span>{name}</span>
          </span>
          <span className="sl-track" aria-hidden>
            <i
              data-tone={category === undefined ? 'brand' : CATEGORY_TONE[category]}
              style={{ width: `${share * 100}%` }}
            />
          </span>
          <b className="sl-value num">{value.text}</b>
          {detail === '' ? null : <span className="sl-note">{detail}</span>}
        </li>
      ))}
      {props.more === null ? null : <li className="sl-more">{props.more}</li>}
    </ul>
  )
}
