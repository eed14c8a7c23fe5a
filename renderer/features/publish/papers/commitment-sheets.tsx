// What the head of each agency puts their name to: the items that it leads, one sheet for each.
import { useMemo } from 'react'
import { toCivilDate } from '../../../../shared/base/civil-date.ts'
import type { BriefItem, PlanBrief } from '../../../../shared/brief/plan-brief.ts'
import type { Agency } from '../../../../shared/domain/agency.ts'
import { formatDate, formatDay, formatNumber } from '../../../../shared/messages/format.ts'
import type { PaperPart } from '../../../parts/paper/paper.ts'
import { SheetLetterhead, SheetSignature } from '../../../parts/paper/sheet-parts.tsx'
import { useWords } from '../../../state/i18n.ts'
import { ROWS_OF_PART } from './cut-blocks.ts'
import './commitment-sheets.css'

function Items(props: { readonly items: readonly BriefItem[]; readonly first: number }) {
  const { t, language } = useWords()
  return (
    <table className="cs-items">
      <thead>
        <tr>
          <th scope="col">{t('papers.commitment.number')}</th>
          <th scope="col">{t('papers.commitment.item')}</th>
          <th scope="col">{t('papers.commitment.output')}</th>
          <th scope="col">{t('papers.commitment.time')}</th>
          <th scope="col">{t('papers.commitment.given')}</th>
        </tr>
      </thead>
      {props.items.map(({ item, span }, at) => (
        <tbody key={item.id}>
          <tr>
            <td>{formatNumber(props.first + at, language)}</td>
            <th scope="row">{item.name}</th>
            <td>{item.output}</td>
            <td>
              {item.milestone ? null : (
                <>
                  <span className="cs-day">{formatDay(span.start, language)} –</span>{' '}
                </>
              )}
              <span className="cs-day">{formatDay(span.end, language)}</span>
            </td>
            <td>
              {item.commitment === null
                ? t('papers.commitment.notGiven')
                : `${item.commitment.name}, ${formatDate(item.commitment.date, language)}`}
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  )
}

/**
 * The sheet of one agency, or the part of it from the item `first` on. The one who signs is the head of this agency: known only
 * where it is that of the plan.
 */
function Sheet(props: {
  readonly brief: PlanBrief
  readonly agency: Agency
  readonly items: readonly BriefItem[]
  readonly first: number
}) {
  const { t, language } = useWords()
  const { brief, agency, items, first } = props
  const { plan } = brief.document
  const last = first + ROWS_OF_PART
  return (
    <article className="sheet cs-sheet" lang={language}>
      {first > 0 ? (
        <h3>{t('papers.again', { title: t('papers.commitment.title') })}</h3>
      ) : (
        <>
          <SheetLetterhead region={plan.region} agency={agency.name} />
          <h3>{t('papers.commitment.title')}</h3>
          <p className="cs-text">
            {t('papers.commitment.text', { agency: agency.name, plan: plan.title, count: items.length })}
          </p>
        </>
      )}
      <Items items={items.slice(first, last)} first={first + 1} />
      {last < items.length ? null : (
        <SheetSignature date={toCivilDate(brief.today)} isKnown={agency.id === plan.agencyId} />
      )}
    </article>
  )
}

export function useCommitmentSheets(brief: PlanBrief): readonly PaperPart[] {
  const { t } = useWords()
  return useMemo((): readonly PaperPart[] => {
    if (brief.commitments.length === 0)
      return [{ key: 'none', pages: 1, content: <p className="sheet">{t('papers.commitment.none')}</p> }]
    return brief.commitments.flatMap(({ agency, items }) =>
      Array.from({ length: Math.ceil(items.length / ROWS_OF_PART) }, (_, part) => {
        const first = part * ROWS_OF_PART
        const content = <Sheet brief={brief} agency={agency} items={items} first={first} />
        return { key: `${agency.id} ${part}`, pages: null, content }
      }),
    )
  }, [brief, t])
}
