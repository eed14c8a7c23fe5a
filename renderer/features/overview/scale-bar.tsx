// The whole scale of the index as one bar: its predicates, and where today, the projection and the target stand on it.
import type { Framework } from '../../../shared/domain/framework.ts'
import { formatLevel } from '../../../shared/messages/format.ts'
import { useWords } from '../../state/i18n.ts'
import { toScaleTone } from '../../ui/tone.ts'

export interface ScaleMark {
  readonly id: 'now' | 'final' | 'target'
  readonly label: string
  readonly text: string
  /** Thousandths of a level; may carry a fraction, since it is only drawn. */
  readonly value: number
}

export function ScaleBar(props: { readonly framework: Framework; readonly marks: readonly ScaleMark[] }) {
  const { t, language } = useWords()
  const { framework } = props
  const low = framework.minLevel * 1_000
  const high = framework.maxLevel * 1_000
  const percent = (value: number) => `${((Math.min(Math.max(value, low), high) - low) / (high - low)) * 100}%`
  return (
    <figure className="ov-scale" aria-label={t('overview.scale')}>
      <div className="ov-scale-track">
        <ol className="ov-scale-bands">
          {framework.bands.map((band, index) => {
            const from = Math.max(band.min, low)
            const to = framework.bands[index + 1]?.min ?? high
            return (
              <li
                key={band.name}
                data-tone={toScaleTone(index, framework.bands.length)}
                style={{ left: percent(from), right: `calc(100% - ${percent(to)})` }}
              >
                <span className="ov-scale-band" title={band.name}>
                  {band.name}
                  {index === 0 ? null : (
                    <span className="ov-scale-limit num"> ≥ {formatLevel(band.min, language)}</span>
                  )}
                </span>
              </li>
            )
          })}
        </ol>
        {props.marks.map(mark => (
          <span
            key={mark.id}
            className="ov-scale-mark"
            data-mark={mark.id}
            style={{ left: percent(mark.value) }}
          >
            <span className="visually-hidden">
              {mark.label}: {mark.text}
            </span>
          </span>
        ))}
      </div>
      <figcaption className="ov-scale-legend">
        {props.marks.map(mark => (
          <span key={mark.id}>
            <i className="ov-scale-sign" data-mark={mark.id} aria-hidden />
            {mark.label} <b className="num">{mark.text}</b>
          </span>
        ))}
      </figcaption>
    </figure>
  )
}
