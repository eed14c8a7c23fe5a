// Title, and where the plan stands by aspect.
import type { StandingSlide, TitleSlide } from '../../../../shared/slides/slide.ts'
import { toScaleTone } from '../../../ui/tone.ts'
import { Figures } from './figures.tsx'
import { Rows } from './rows.tsx'

export function TitleBody({ slide }: { readonly slide: TitleSlide }) {
  return (
    <div className="sl-cover">
      <p className="sl-message">{slide.message}</p>
      <Figures figures={slide.figures} isLarge />
      <ul className="sl-facts">
        {slide.facts.map(fact => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </div>
  )
}

export function StandingBody({ slide }: { readonly slide: StandingSlide }) {
  const [now, target] = slide.figures
  return (
    <div className="sl-standing">
      {now === undefined || target === undefined ? null : (
        <div className="sl-hero">
          <p className="sl-label">{now.label}</p>
          <p className="sl-index num" data-tone={toScaleTone(...now.band)}>
            {now.index.text}
          </p>
          <p className="sl-predicate">{now.predicate}</p>
          <p className="sl-aim">
            {target.label} <b className="num">{target.index.text}</b>
          </p>
        </div>
      )}
      <Rows rows={slide.aspects} more={slide.more} />
    </div>
  )
}
