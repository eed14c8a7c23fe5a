// The assessments of one framework over time: their curve, what is known of each, and what two of them say differently.
import { Copy, Flag, Pencil, Trash2 } from 'lucide-react'
import { assessmentsOf, type Assessment } from '../../../../shared/domain/assessment.ts'
import type { Framework } from '../../../../shared/domain/framework.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { formatDate, formatGain, formatIndex } from '../../../../shared/messages/format.ts'
import { listHistory, type HistoryEntry } from '../../../../shared/projection/assessment-history.ts'
import { bandOf, bandStep } from '../../../../shared/projection/index-value.ts'
import { openAssessmentDialog, showAs, showAssessment } from '../../../state/assessment-view.ts'
import { useWords } from '../../../state/i18n.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button, IconButton } from '../../../ui/button.tsx'
import { toScaleTone } from '../../../ui/tone.ts'
import { makeBaseline, removeAssessment } from '../assessment-edits.ts'
import { AssessmentComparison } from './comparison.tsx'
import { HistoryChart } from './history-chart.tsx'
import './history.css'

function change({ change }: HistoryEntry, { t, language }: ReturnType<typeof useWords>): string {
  if (change === null) return t('common.empty')
  return change === 0 ? t('assessment.unchanged') : formatGain(change, language)
}

function Row(props: {
  readonly entry: HistoryEntry
  readonly framework: Framework
  readonly isReadOnly: boolean
}) {
  const words = useWords()
  const { t, language } = words
  const { entry, framework, isReadOnly } = props
  const { assessment, index } = entry
  const open = (act: () => void) => () => {
    showAssessment(assessment.frameworkId, assessment.id)
    act()
  }
  return (
    <tr>
      <td className="num">{formatDate(assessment.date, language)}</td>
      <th scope="row">
        <button type="button" className="as-history-name" onClick={open(() => showAs('strip'))}>
          {t(`domain.assessmentKind.${assessment.kind}`)}
        </button>
        {assessment.isBaseline ? <Badge tone="brand">{t('assessment.isBaseline')}</Badge> : null}
      </th>
      <td className="as-history-source">
        {assessment.source === '' ? t('common.empty') : assessment.source}
      </td>
      <td className="num" data-end>
        {entry.assessed}/{framework.indicators.length}
      </td>
      <td className="num" data-end>
        <strong>{formatIndex(index, language)}</strong>
      </td>
      <td>
        <Badge tone={toScaleTone(...bandStep(framework, index))} isSolid>
          {bandOf(framework, index).name}
        </Badge>
      </td>
      <td className="num" data-end data-sign={Math.sign(entry.change ?? 0)}>
        {change(entry, words)}
      </td>
      <td className="as-history-actions">
        <IconButton
          size="s"
          icon={Flag}
          label={t('assessment.makeBaseline')}
          isDisabled={isReadOnly || assessment.isBaseline}
          onPress={() => void makeBaseline(assessment)}
        />
        <IconButton
          size="s"
          icon={Copy}
          label={t('assessment.copyOne')}
          isDisabled={isReadOnly}
          onPress={open(() => openAssessmentDialog('new'))}
        />
        <IconButton
          size="s"
          icon={Pencil}
          label={t('assessment.edit')}
          isDisabled={isReadOnly}
          onPress={open(() => openAssessmentDialog('edit'))}
        />
        <IconButton
          size="s"
          icon={Trash2}
          label={t('assessment.remove')}
          isDisabled={isReadOnly}
          onPress={() => void removeAssessment(assessment)}
        />
      </td>
    </tr>
  )
}

export function HistoryView(props: {
  readonly document: PlanDocument
  readonly framework: Framework
  readonly isReadOnly: boolean
}) {
  const { t } = useWords()
  const { document, framework, isReadOnly } = props
  const newestFirst: readonly Assessment[] = assessmentsOf(document, framework.id)
  const history = listHistory(framework, newestFirst)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keys
    <section className="as-card as-history" aria-label={t('assessment.history')} tabIndex={0}>
      {history.length === 0 ? (
        <div className="as-history-empty">
          <p>{t('assessment.historyEmpty', { framework: framework.indexName })}</p>
          <Button isDisabled={isReadOnly} onPress={() => openAssessmentDialog('new')}>
            {t('assessment.new')}
          </Button>
        </div>
      ) : (
        <>
          <HistoryChart framework={framework} history={history} />
          <table className="as-history-table" aria-label={t('assessment.history')}>
            <thead>
              <tr>
                <th scope="col">{t('assessment.date')}</th>
                <th scope="col">{t('assessment.kind')}</th>
                <th scope="col">{t('assessment.source')}</th>
                <th scope="col" data-end>
                  {t('assessment.assessedCount')}
                </th>
                <th scope="col" data-end>
                  {t('assessment.index')}
                </th>
                <th scope="col">{t('assessment.predicate')}</th>
                <th scope="col" data-end>
                  {t('assessment.sinceBefore')}
                </th>
                <th scope="col">
                  <span className="visually-hidden">{t('assessment.commands')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {history.map(entry => (
                <Row key={entry.assessment.id} entry={entry} framework={framework} isReadOnly={isReadOnly} />
              ))}
            </tbody>
          </table>
          {history.length > 1 && <AssessmentComparison framework={framework} newestFirst={newestFirst} />}
        </>
      )}
    </section>
  )
}
