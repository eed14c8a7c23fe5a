// The assessment as it goes on paper: letterhead, what it is, the table, room for a signature. The same in the preview.
import type { ReactNode } from 'react'
import type { IndexLine } from '../../../../shared/report/index-line.ts'
import type { IndicatorLine, Part, Report } from '../../../../shared/report/report.ts'
import { SheetLetterhead, SheetSignature } from '../../../parts/paper/sheet-parts.tsx'
import type { Orientation } from '../../../state/paper.ts'
import { useWords } from '../../../state/i18n.ts'

interface SheetProps {
  readonly report: Report
  readonly orientation: Orientation
}

/** Criterion and items have columns of their own where the paper is wide. */
const columnCount = (isWide: boolean) => (isWide ? 10 : 8)

function IndexFact({ label, index, predicate, explanation }: IndexLine) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <strong>{index.text}</strong> {predicate}
        {explanation === null ? null : <small>{explanation}</small>}
      </dd>
    </div>
  )
}

function Facts({ report }: { readonly report: Report }) {
  return (
    <>
      <dl className="sheet-facts">
        {report.facts
          // Region and agency stand in the letterhead.
          .filter(({ id }) => id !== 'region' && id !== 'agency')
          .map(({ id, label, text }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
      <dl className="sheet-index">
        <IndexFact {...report.now} />
        <IndexFact {...report.planned} />
        <div>
          <dt>{report.target.label}</dt>
          <dd>
            <strong>{report.target.index.text}</strong>
          </dd>
        </div>
      </dl>
    </>
  )
}

/** One row of figures that belong to several indicators. */
function Sum(props: {
  readonly kind: Part['kind'] | 'total'
  readonly name: ReactNode
  readonly sum: Report['total']
  readonly isWide: boolean
}) {
  const { kind, name, sum, isWide } = props
  return (
    <tr className="sheet-sum" data-kind={kind}>
      <th scope="rowgroup" colSpan={3}>
        {name}
      </th>
      <td>{sum.weight.text}</td>
      <td>{sum.now.text}</td>
      <td>{sum.planned.text}</td>
      <td>{sum.gain.text}</td>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- nothing is said there of a group */}
      <td colSpan={isWide ? 3 : 1} />
    </tr>
  )
}

function Items({ items }: { readonly items: readonly string[] }) {
  const { t } = useWords()
  if (items.length === 0) return t('common.empty')
  return (
    <ul>
      {items.map(item => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}

/** A longer note would fill a narrow column over several pages. */
const LONG_NOTE = 240

/** What has no column of its own: below the row, as wide as the table. */
function MoreRow(props: {
  readonly line: IndicatorLine
  readonly isWide: boolean
  readonly hasNote: boolean
}) {
  const { t } = useWords()
  const { line, isWide, hasNote } = props
  return (
    <tr className="sheet-more">
      <td colSpan={columnCount(isWide)}>
        {isWide ? null : (
          <p>
            <b>{t('report.next')}:</b> {line.next}
          </p>
        )}
        {isWide || line.items.length === 0 ? null : (
          <p>
            <b>{t('report.items')}:</b> {line.items.join('; ')}
          </p>
        )}
        {hasNote ? (
          <p className="sheet-note">
            <b>{t('report.note')}:</b> {line.note}
          </p>
        ) : null}
      </td>
    </tr>
  )
}

function IndicatorRows({ line, isWide }: { readonly line: IndicatorLine; readonly isWide: boolean }) {
  const { t } = useWords()
  const isLong = line.note.length > LONG_NOTE
  return (
    <tbody className="sheet-indicator">
      <tr>
        <td>{line.number}</td>
        <th scope="row">{line.name}</th>
        <td>{line.leadUnit}</td>
        <td>{line.weight.text}</td>
        <td>
          {line.now?.text ?? t('domain.notAssessed')}
          {line.accepted && <p>{t('report.acceptedOf', { level: line.accepted.text })}</p>}
        </td>
        <td>{line.planned.text}</td>
        <td>{line.gain.text}</td>
        <td>
          {line.origin}
          {line.note === '' || isLong ? null : <p className="sheet-note">{line.note}</p>}
        </td>
        {isWide && (
          <>
            <td>{line.next}</td>
            <td>
              <Items items={line.items} />
            </td>
          </>
        )}
      </tr>
      {isWide && !isLong ? null : <MoreRow line={line} isWide={isWide} hasNote={isLong} />}
    </tbody>
  )
}

function Heads({ report, isWide }: { readonly report: Report; readonly isWide: boolean }) {
  const { t } = useWords()
  return (
    <thead>
      <tr>
        <th scope="col">{t('report.number')}</th>
        <th scope="col">{t('report.indicator')}</th>
        <th scope="col">{t('report.leadUnit')}</th>
        <th scope="col">{t('report.weight')}</th>
        <th scope="col">{t('report.now')}</th>
        <th scope="col">{report.planned.label}</th>
        <th scope="col">{t('report.gain')}</th>
        <th scope="col">{t('report.originAndNote')}</th>
        {isWide && (
          <>
            <th scope="col">{t('report.next')}</th>
            <th scope="col">{t('report.items')}</th>
          </>
        )}
      </tr>
    </thead>
  )
}

export function Sheet({ report, orientation }: SheetProps) {
  const { language } = useWords()
  const isWide = orientation === 'landscape'
  return (
    <article className="sheet as-sheet" lang={language} data-orientation={orientation}>
      <SheetLetterhead region={report.region} agency={report.agency} />
      <h3>{report.title}</h3>
      <Facts report={report} />
      <table>
        <colgroup>
          {Array.from({ length: columnCount(isWide) }, (_, column) => (
            // oxlint-disable-next-line react/no-array-index-key -- columns are their places
            <col key={column} />
          ))}
        </colgroup>
        <Heads report={report} isWide={isWide} />
        {report.parts.map(part => (
          <PartRows key={`${part.kind} ${part.name}`} part={part} isWide={isWide} />
        ))}
        <tbody className="sheet-total">
          <Sum kind="total" name={report.total.name} sum={report.total} isWide={isWide} />
          {/* In the table, so that nobody signs a page on which nothing stands. */}
          <tr className="sheet-last">
            <td colSpan={columnCount(isWide)}>
              <SheetSignature date={report.madeOn} />
            </td>
          </tr>
        </tbody>
      </table>
    </article>
  )
}

function PartRows({ part, isWide }: { readonly part: Part; readonly isWide: boolean }) {
  return (
    <>
      <tbody className="sheet-part">
        <Sum kind={part.kind} name={part.name} sum={part} isWide={isWide} />
      </tbody>
      {part.indicators.map(line => (
        <IndicatorRows key={line.number} line={line} isWide={isWide} />
      ))}
    </>
  )
}
