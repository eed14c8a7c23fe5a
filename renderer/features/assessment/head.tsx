// Title, the framework that is looked at, and whether the plan is measured by it.
import type { StartState } from '../../../shared/contract/contract.ts'
import type { Assessment } from '../../../shared/domain/assessment.ts'
import type { Framework } from '../../../shared/domain/framework.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { formatDate } from '../../../shared/messages/format.ts'
import type { IndicatorRow } from '../../../shared/projection/assessment.ts'
import { showFramework } from '../../state/assessment-view.ts'
import { assessmentTitle } from '../../state/assessment-words.ts'
import { frameworkLabel } from '../../state/framework-words.ts'
import { useWords } from '../../state/i18n.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { makeActive } from './assessment-actions.ts'
import { makeBaseline } from './assessment-edits.ts'
import { AssessmentMenu } from './assessment-menu.tsx'
import { ProposeButton } from './proposals/propose-button.tsx'

/** More than these do not fit beside the title. */
const SEGMENTS = 4

export function Head(props: {
  readonly document: PlanDocument
  readonly start: StartState
  readonly framework: Framework
  readonly assessment: Assessment | null
  readonly rows: readonly IndicatorRow[]
}) {
  const { t, language } = useWords()
  const { document, start, framework, assessment, rows } = props
  const isActive = framework.id === document.plan.activeFrameworkId
  const { frameworks } = start
  const found = assessment && [formatDate(assessment.date, language), assessment.source].filter(Boolean)
  const subtitle = t('assessment.assessed', {
    title: framework.title,
    count: rows.filter(row => row.assessed).length,
    total: rows.length,
  })
  const choice = {
    label: t('assessment.framework'),
    value: framework.id,
    options: frameworks.map(one => ({ id: one.id, label: frameworkLabel(one) })),
    onChange: showFramework,
  }
  return (
    <header className="as-head">
      <div className="as-title">
        <h1>{assessment === null ? t('assessment.title') : assessmentTitle(assessment, t)}</h1>
        <p title={[framework.regulation, ...(found ?? [])].join(' · ')}>
          {[...(found ?? []), subtitle].join(' · ')}
        </p>
      </div>
      <div className="as-head-actions">
        <ProposeButton document={document} framework={framework} start={start} />
        {frameworks.length > SEGMENTS ? <Select {...choice} hideLabel /> : <Segmented {...choice} />}
        <AssessmentMenu
          document={document}
          framework={framework}
          assessment={assessment}
          isReadOnly={start.readOnly}
        />
        {/* One button at a time: first which levels count, then by which framework the plan is measured. */}
        {isActive || assessment?.isBaseline === false ? null : (
          <Button
            tooltip={t('assessment.makeActiveHint')}
            isDisabled={start.readOnly}
            onPress={() => void makeActive(framework)}
          >
            {t('assessment.makeActive')}
          </Button>
        )}
        {assessment !== null && !assessment.isBaseline ? (
          <Button
            variant="primary"
            tooltip={t('assessment.makeBaselineHint')}
            isDisabled={start.readOnly}
            onPress={() => void makeBaseline(assessment)}
          >
            {t('assessment.makeBaseline')}
          </Button>
        ) : null}
        {isActive && assessment?.isBaseline === true ? (
          <Badge tone="brand">{t('assessment.isBaseline')}</Badge>
        ) : null}
      </div>
    </header>
  )
}
