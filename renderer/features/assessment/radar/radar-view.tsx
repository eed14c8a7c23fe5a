// Every aspect as a spoke: where it stands, where the plan leads it. The table below it says the same in numbers.
import type { Framework } from '../../../../shared/domain/framework.ts'
import { formatIndex, formatWeight } from '../../../../shared/messages/format.ts'
import type { AspectRows, DomainRows } from '../../../../shared/projection/assessment.ts'
import { useWords } from '../../../state/i18n.ts'
import { labelLines, placeLabel, spokePoint, toPath } from './radar-shape.ts'
import './radar.css'

const SIZE = { width: 640, height: 410 }
const CENTRE = { x: SIZE.width / 2, y: SIZE.height / 2 }
const RADIUS = 156
const LABEL_GAP = 16
const LINE_HEIGHT = 14

export function RadarView(props: { readonly framework: Framework; readonly domains: readonly DomainRows[] }) {
  const { t, language } = useWords()
  const { maxLevel } = props.framework
  const aspects = props.domains.flatMap(domain => domain.aspects)
  const at = (index: number, share: number) => spokePoint(CENTRE, RADIUS * share, index, aspects.length)
  const shape = (value: (aspect: AspectRows) => number) =>
    toPath(aspects.map((aspect, index) => at(index, value(aspect) / (aspect.weight * 1_000 * maxLevel))))
  const rings = Array.from({ length: maxLevel }, (_, index) => index + 1)
  return (
    <div className="as-card as-radar">
      <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden>
        {rings.map(ring => (
          <path
            key={ring}
            className="as-ring"
            data-max={ring === maxLevel || undefined}
            d={toPath(aspects.map((_, index) => at(index, ring / maxLevel)))}
          />
        ))}
        {aspects.map(({ aspect }, index) => {
          const end = at(index, 1)
          return (
            <line key={aspect.id} className="as-spoke" x1={CENTRE.x} y1={CENTRE.y} x2={end.x} y2={end.y} />
          )
        })}
        <path className="as-shape is-planned" d={shape(aspect => aspect.planned)} />
        <path className="as-shape is-now" d={shape(aspect => aspect.now)} />
        {rings.map(ring => (
          <text
            key={ring}
            className="as-ring-label num"
            x={CENTRE.x + 4}
            y={CENTRE.y - (RADIUS * ring) / maxLevel + 12}
          >
            {ring}
          </text>
        ))}
        {aspects.map(({ aspect }, index) => {
          const place = placeLabel(CENTRE, RADIUS + LABEL_GAP, index, aspects.length)
          const lines = labelLines(aspect.name)
          const top = place.y + 4 - (lines.length - 1) * LINE_HEIGHT * place.above
          return (
            <text key={aspect.id} className="as-spoke-label" textAnchor={place.anchor}>
              {lines.map((line, row) => (
                <tspan key={line} x={place.x} y={top + row * LINE_HEIGHT}>
                  {line}
                </tspan>
              ))}
            </text>
          )
        })}
      </svg>
      <table className="as-radar-table" aria-label={t('assessment.radar')}>
        <thead>
          <tr>
            <th scope="col">{t('assessment.aspect')}</th>
            <th scope="col" data-end>
              {t('assessment.weight')}
            </th>
            <th scope="col" data-end>
              <i data-now aria-hidden /> {t('assessment.now')}
            </th>
            <th scope="col" data-end>
              <i data-planned aria-hidden /> {t('assessment.levelsPlanned')}
            </th>
            <th scope="col" data-end>
              <i data-max aria-hidden /> {t('assessment.max')}
            </th>
          </tr>
        </thead>
        <tbody>
          {aspects.map(({ aspect, weight, now, planned }) => (
            <tr key={aspect.id}>
              <th scope="row">{aspect.name}</th>
              <td className="num" data-end>
                {formatWeight(weight, language)}
              </td>
              <td className="num" data-end>
                {formatIndex(now, language, weight)}
              </td>
              <td className="num" data-end>
                {formatIndex(planned, language, weight)}
              </td>
              <td className="num" data-end>
                {formatIndex(weight * maxLevel * 1_000, language, weight)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
