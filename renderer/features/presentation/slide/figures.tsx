// Indices side by side, from where over where to where.
import { Fragment } from 'react'
import type { IndexFigure } from '../../../../shared/slides/slide.ts'
import { useWords } from '../../../state/i18n.ts'
import { toScaleTone } from '../../../ui/tone.ts'

export function Figures(props: {
  readonly figures: readonly IndexFigure[]
  readonly isLarge?: boolean
  /** What the second one is in the plan, where something else is being tried. */
  readonly ghost?: string | undefined
}) {
  const { t } = useWords()
  const { figures, ghost } = props
  const isTried = ghost !== undefined && ghost !== figures[1]?.index.text
  return (
    <div className="sl-figures" data-large={props.isLarge === true || undefined}>
      {figures.map(({ label, index, predicate, band }, at) => (
        <Fragment key={label}>
          {at === 0 ? null : (
            <span className="sl-arrow" aria-hidden>
              →
            </span>
          )}
          <div className="sl-figure">
            <p className="sl-label">
              {at === 1 && isTried ? t('presentation.tried.before', { index: ghost }) : label}
            </p>
            <p
              className="sl-index num"
              data-tone={at === figures.length - 1 ? 'target' : toScaleTone(...band)}
            >
              {index.text}
            </p>
            {props.isLarge === true ? <p className="sl-predicate">{predicate}</p> : null}
          </div>
        </Fragment>
      ))}
    </div>
  )
}
