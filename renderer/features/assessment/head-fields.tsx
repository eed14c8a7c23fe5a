// Kind, day and source of an assessment, as fields of a window.
import { requireCivilDate } from '../../../shared/base/civil-date.ts'
import { ASSESSMENT_KINDS, type AssessmentHead } from '../../../shared/domain/assessment.ts'
import { useWords } from '../../state/i18n.ts'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { DayField } from '../../parts/day-field.tsx'
import './windows.css'

export function HeadFields(props: {
  readonly head: AssessmentHead
  readonly onChange: (change: Partial<AssessmentHead>) => void
}) {
  const { t } = useWords()
  const { head, onChange } = props
  return (
    <div className="as-head-fields">
      <Select
        label={t('assessment.kind')}
        value={head.kind}
        options={ASSESSMENT_KINDS.map(id => ({ id, label: t(`domain.assessmentKind.${id}`) }))}
        onChange={kind => onChange({ kind })}
      />
      <DayField
        label={t('assessment.date')}
        value={head.date}
        onCommit={day => {
          if (day !== null) onChange({ date: requireCivilDate(day) })
        }}
      />
      <TextField
        label={t('assessment.source')}
        placeholder={t('assessment.sourceExample')}
        value={head.source}
        onCommit={source => onChange({ source: source.trim() })}
      />
    </div>
  )
}
