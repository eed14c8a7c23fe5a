// How pasted levels were understood, row by row, and the index that they would give.
import { Check, TriangleAlert } from 'lucide-react'
import { levelsOf, type AssessedLevel, type Assessment } from '../../../../shared/domain/assessment.ts'
import type { Framework, IndicatorId } from '../../../../shared/domain/framework.ts'
import { formatIndex, formatLevel } from '../../../../shared/messages/format.ts'
import type { PastedLevel, PastedLevels } from '../../../../shared/messages/paste/read-levels.ts'
import { assessIndex } from '../../../../shared/projection/assess-index.ts'
import { bandOf, bandStep } from '../../../../shared/projection/index-value.ts'
import type { IndexUnits } from '../../../../shared/projection/projection.ts'
import { useWords } from '../../../state/i18n.ts'
import { Badge } from '../../../ui/badge.tsx'
import { ScrollTable } from '../../../ui/scroll-table.tsx'
import { toScaleTone } from '../../../ui/tone.ts'

function Verdict({ row, framework }: { readonly row: PastedLevel; readonly framework: Framework }) {
  const { t, language } = useWords()
  const { reading } = row
  if (reading.verdict === 'faulty')
    return (
      <td className="as-verdict" data-tone="bad">
        <TriangleAlert size={13} aria-hidden />
        {t(`assessment.paste.fault.${reading.fault}`, {
          text: row.text,
          min: framework.minLevel,
          max: framework.maxLevel,
        })}
      </td>
    )
  const before = row.before === null ? t('domain.notAssessed') : formatLevel(row.before, language)
  return (
    <td className="as-verdict num" data-tone={reading.value === row.before ? 'neutral' : 'good'}>
      <Check size={13} aria-hidden />
      {reading.value === row.before
        ? t('assessment.paste.same')
        : t('assessment.paste.becomes', { before, after: formatLevel(reading.value, language) })}
      {row.indicator?.scoreScale ? (
        <span className="as-verdict-note">
          {t('assessment.paste.levelNotScore', { name: row.indicator.scoreScale.name })}
        </span>
      ) : null}
    </td>
  )
}

/** What cannot be taken over stands on top, together: it is what a person has to do something about. */
function Rows(props: {
  readonly title: string | null
  readonly rows: readonly PastedLevel[]
  readonly framework: Framework
}) {
  const { t } = useWords()
  const { title, rows, framework } = props
  if (rows.length === 0) return null
  return (
    <tbody>
      {title === null ? null : (
        <tr className="as-paste-group">
          <th scope="rowgroup" colSpan={4}>
            {title}
          </th>
        </tr>
      )}
      {rows.map(row => (
        <tr key={row.line} data-faulty={row.reading.verdict === 'faulty' || undefined}>
          <td className="num">{row.line}</td>
          <td className="num">{row.number}</td>
          <th scope="row">{row.indicator?.shortName ?? t('common.empty')}</th>
          <Verdict row={row} framework={framework} />
        </tr>
      ))}
    </tbody>
  )
}

export function LevelsPreview(props: {
  readonly framework: Framework
  readonly read: PastedLevels
  /** Those that are to be stored: the rows that say the same as today are not among them. */
  readonly levels: readonly AssessedLevel[]
  /** Into which they go; null: one that is to be made. */
  readonly assessment: Assessment | null
}) {
  const { t, language } = useWords()
  const { framework, read, levels, assessment } = props
  const faulty = read.rows.filter(row => row.reading.verdict === 'faulty')
  const understood = read.rows.filter(row => row.reading.verdict === 'understood')
  const present = assessment === null ? [] : levelsOf(assessment)
  const added = levels.map(level => ({ ...level, frameworkId: framework.id }))
  const isReplaced = (id: IndicatorId) => levels.some(one => one.indicatorId === id)
  const before = assessIndex(framework, present).index
  const kept = present.filter(level => !isReplaced(level.indicatorId))
  const after = assessIndex(framework, [...kept, ...added]).index
  const predicate = (index: IndexUnits) => (
    <Badge tone={toScaleTone(...bandStep(framework, index))} isSolid>
      {bandOf(framework, index).name}
    </Badge>
  )
  return (
    <>
      <div className="as-paste-bar">
        <p role="status">
          {t('assessment.paste.summary', {
            understood: understood.length,
            faulty: faulty.length,
            leftOut: read.leftOut,
          })}
        </p>
        <p className="as-paste-result">
          <strong className="num">
            {assessment === null
              ? t('assessment.paste.resultNew', { after: formatIndex(after, language) })
              : t('assessment.paste.result', {
                  before: formatIndex(before, language),
                  after: formatIndex(after, language),
                })}
          </strong>
          {predicate(after)}
        </p>
      </div>
      <ScrollTable className="as-paste-rows" label={t('assessment.paste.verdict')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('assessment.paste.line')}</th>
              <th scope="col">{t('assessment.number')}</th>
              <th scope="col">{t('assessment.indicator')}</th>
              <th scope="col">{t('assessment.paste.verdict')}</th>
            </tr>
          </thead>
          {faulty.length === 0 ? null : (
            <Rows
              title={t('assessment.paste.faulty', { rows: faulty.length })}
              rows={faulty}
              framework={framework}
            />
          )}
          <Rows
            title={faulty.length === 0 ? null : t('assessment.paste.understood', { rows: understood.length })}
            rows={understood}
            framework={framework}
          />
        </table>
      </ScrollTable>
    </>
  )
}
