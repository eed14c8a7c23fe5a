// What the head of each agency puts their name to: the items that it leads, one sheet for each.
import { toCivilDate } from '../../../../shared/base/civil-date.ts'
import type { BriefItem, PlanBrief } from '../../../../shared/brief/plan-brief.ts'
import type { Agency } from '../../../../shared/domain/agency.ts'
import { formatDate, formatDay, formatNumber } from '../../../../shared/messages/format.ts'
import { SheetLetterhead, SheetSignature } from '../../../parts/paper/sheet-parts.tsx'
import { useWords } from '../../../state/i18n.ts'
import './commitment-sheets.css'

function Items({ items }: { readonly items: readonly BriefItem[] }) {
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
      {items.map(({ item, span }, at) => (
        <tbody key={item.id}>
          <tr>
            <td>{formatNumber(at + 1, language)}</td>
            <th scope="row">{item.name}</th>
            <td>{item.output}</td>
            <td>
              {formatDay(span.start, language)} – {formatDay(span.end, language)}
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

/** The one who signs is the head of this agency: known only where it is that of the plan. */
function Sheet(props: {
  readonly brief: PlanBrief
  readonly agency: Agency
  readonly items: readonly BriefItem[]
}) {
  const { t, language } = useWords()
  const { brief, agency, items } = props
  const { plan } = brief.document
  return (
    <article className="sheet cs-sheet" lang={language}>
      <SheetLetterhead region={plan.region} agency={agency.name} />
      <h3>{t('papers.commitment.title')}</h3>
      <p className="cs-text">
        {t('papers.commitment.text', { agency: agency.name, plan: plan.title, count: items.length })}
      </p>
      <Items items={items} />
      <SheetSignature date={toCivilDate(brief.today)} isKnown={agency.id === plan.agencyId} />
    </article>
  )
}

export function CommitmentSheets({ brief }: { readonly brief: PlanBrief }) {
  const { t } = useWords()
  if (brief.commitments.length === 0) return <p className="sheet">{t('papers.commitment.none')}</p>
  return brief.commitments.map(({ agency, items }) => (
    <Sheet key={agency.id} brief={brief} agency={agency} items={items} />
  ))
}
