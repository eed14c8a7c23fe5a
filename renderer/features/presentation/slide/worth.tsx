// The largest gains, and the money of each year.
import type { GainsSlide, MoneySlide } from '../../../../shared/slides/slide.ts'
import { CATEGORY_TONE, CategoryIcon } from '../../../parts/category-icon.tsx'
import { Rows } from './rows.tsx'
import './worth.css'

export function GainsBody({ slide }: { readonly slide: GainsSlide }) {
  return <Rows rows={slide.rows} more={slide.more} />
}

export function MoneyBody({ slide }: { readonly slide: MoneySlide }) {
  return (
    <div className="sl-money">
      <ul className="sl-legend">
        {slide.legend.map(({ category, label, total }) => (
          <li key={category} data-tone={CATEGORY_TONE[category]}>
            <CategoryIcon category={category} size={24} />
            {label} <b className="num">{total.text}</b>
          </li>
        ))}
      </ul>
      <ol className="sl-columns">
        {slide.columns.map(({ year, total, share, parts }) => (
          <li key={year} className="sl-column">
            <span className="sl-stack">
              <b className="num" style={{ bottom: `${share * 100}%` }}>
                {total.text}
              </b>
              <span style={{ height: `${share * 100}%` }} aria-hidden>
                {parts.map((rupiah, at) => {
                  const category = slide.legend[at]?.category
                  return category === undefined || rupiah === 0 ? null : (
                    <i key={category} data-tone={CATEGORY_TONE[category]} style={{ flexGrow: rupiah }} />
                  )
                })}
              </span>
            </span>
            <span className="sl-year">{year}</span>
          </li>
        ))}
      </ol>
      {slide.more === null ? null : <p className="sl-more">{slide.more}</p>}
    </div>
  )
}
