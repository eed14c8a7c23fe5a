// The plan on one page, for whoever has to decide: where we stand, what is planned, what it costs, what is asked.
import { useMemo } from 'react'
import { toCivilDate } from '../../../../shared/base/civil-date.ts'
import type { BriefYear, PlanBrief } from '../../../../shared/brief/plan-brief.ts'
import {
  formatDay,
  formatIndex,
  formatNumber,
  formatRupiahShort,
} from '../../../../shared/messages/format.ts'
import { drawProjection } from '../../../../shared/picture/draw-projection.ts'
import type { Measure } from '../../../../shared/picture/drawing.ts'
import { bandOf } from '../../../../shared/projection/index-value.ts'
import {
  makeAsksSlide,
  makeCommitmentsSlide,
  makeConnectivitySlide,
} from '../../../../shared/slides/follow-up-slides.ts'
import type { IndexFigure } from '../../../../shared/slides/slide.ts'
import { makeStandingSlide, makeTitleSlide } from '../../../../shared/slides/standing-slides.ts'
import { makeGainsSlide, makeMoneySlide } from '../../../../shared/slides/worth-slides.ts'
import { contentHeight, type PageSize } from '../../../parts/paper/paper.ts'
import { Picture } from '../../../parts/picture/picture.tsx'
import { SheetLetterhead, SheetSignature } from '../../../parts/paper/sheet-parts.tsx'
import { useWords } from '../../../state/i18n.ts'
import { roomOn } from './room.ts'
import './one-page.css'

function Figures({ figures }: { readonly figures: readonly IndexFigure[] }) {
  return (
    <dl className="sheet-index">
      {figures.map(({ label, index, predicate }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <strong>{index.text}</strong> {predicate}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** A plan may be of any number of years: those that fit beside the rest. */
const MOST_YEARS = 6

function Years({ brief }: { readonly brief: PlanBrief }) {
  const { t, language } = useWords()
  const { framework } = brief
  const shown: readonly BriefYear[] = brief.years.slice(-MOST_YEARS)
  return (
    <table className="op-years">
      <caption>
        {brief.years.length > MOST_YEARS
          ? t('papers.lastYears', { count: MOST_YEARS, total: brief.years.length })
          : t('papers.years')}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('papers.year')}</th>
          <th scope="col">{t('papers.ending')}</th>
          <th scope="col">{t('papers.money')}</th>
          <th scope="col">{t('papers.cutOff')}</th>
          <th scope="col">{t('papers.index')}</th>
          <th scope="col">{t('papers.predicate')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ year, ending, rupiah, cutOff, index }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td>{formatNumber(ending.length, language)}</td>
            <td>{formatRupiahShort(rupiah, language)}</td>
            <td>{formatDay(cutOff, language)}</td>
            <td>{formatIndex(index, language)}</td>
            <td>{bandOf(framework, index).name}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface Entry {
  readonly id: string
  readonly name: string
  readonly value?: string
  readonly detail: string
}

/** As many as have room, and no more than anybody reads. */
const MOST_LINES = 6

/** Its head says how many there are, for those that have no room. */
function List(props: {
  readonly title: string
  readonly entries: readonly Entry[]
  readonly total: number
  readonly none: string
}) {
  const { t } = useWords()
  const { title, entries, total, none } = props
  return (
    <section>
      <h4>{t('papers.counted', { title, count: total })}</h4>
      {entries.length === 0 ? <p>{none}</p> : null}
      <ol>
        {entries.slice(0, MOST_LINES).map(({ id, name, value, detail }) => (
          <li key={id}>
            <p className="op-name">
              {name}
              {value === undefined ? null : <b> {value}</b>}
            </p>
            {detail === '' ? null : <p className="op-detail">{detail}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** As high as it reads well while the lists still say something. */
const CURVE_POINTS = 136

export function OnePage(props: {
  readonly brief: PlanBrief
  readonly measure: Measure
  readonly size: PageSize
  /** Which of the files that were sent this page belongs to; empty where that cannot be found out. */
  readonly stand: string
}) {
  const { t, language } = useWords()
  const { brief, measure, size, stand } = props
  const words = useMemo(() => ({ t, language }), [t, language])
  const { width } = roomOn(size)
  const curve = useMemo(
    () => drawProjection(brief, { width, height: CURVE_POINTS, measure, words, isTitled: false }),
    [brief, width, measure, words],
  )
  const { plan } = brief.document
  const title = makeTitleSlide(brief, '', words)
  const standing = makeStandingSlide(brief, '', words)
  const gains = makeGainsSlide(brief, '', words)
  const money = makeMoneySlide(brief, '', words)
  const connectivity = makeConnectivitySlide(brief, '', words)
  const commitments = makeCommitmentsSlide(brief, '', words)
  const asks = makeAsksSlide(brief, '', words)
  const today = standing.figures.slice(0, 1)
  return (
    <article className="sheet op-sheet" lang={language} style={{ height: `${contentHeight(size)}mm` }}>
      <SheetLetterhead region={plan.region} agency={brief.owner?.name ?? ''} />
      <h3>{plan.title}</h3>
      {stand === '' ? null : <p className="op-stand">{stand}</p>}
      <p className="op-lead">{title.message}.</p>
      <Figures figures={[...title.figures.slice(0, 1), ...today, ...title.figures.slice(1)]} />
      <p className="op-about">
        {[money?.title, connectivity?.title, ...title.outcome]
          .flatMap(text => (text === undefined ? [] : [`${text}.`]))
          .join(' ')}
      </p>
      <Picture drawing={curve} palette="print" className="op-curve" />
      <Years brief={brief} />
      <div className="op-columns">
        <List
          title={t('papers.gains')}
          none={t('papers.noGains')}
          total={brief.gains.length}
          entries={(gains?.rows ?? []).map(({ id, name, value, detail }) => ({
            id,
            name,
            value: value.text,
            detail,
          }))}
        />
        <List
          title={t('papers.asks')}
          none={t('papers.noAsks')}
          total={asks?.lines.length ?? 0}
          entries={asks?.lines ?? []}
        />
      </div>
      <p className="op-about">
        {commitments === null ? '' : `${commitments.detail}. `}
        {t('papers.by', {
          date: formatDay(brief.today, language, 'long'),
          framework: brief.framework.title,
        })}
        .
      </p>
      <SheetSignature date={toCivilDate(brief.today)} />
    </article>
  )
}
