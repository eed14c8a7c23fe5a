// Where pasted levels go: into the assessment that is shown, or into a new one of its own.
import type { Assessment, AssessmentHead } from '../../../../shared/domain/assessment.ts'
import { assessmentName } from '../../../state/assessment-words.ts'
import { useWords } from '../../../state/i18n.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Select } from '../../../ui/select.tsx'
import { HeadFields } from '../head-fields.tsx'

export interface Target {
  readonly isNew: boolean
  /** Said of a new one; of the shown one only the kind is taken, as the origin of its levels. */
  readonly head: AssessmentHead
  readonly isBaseline: boolean
}

/** An official result beside levels that somebody found otherwise is one more assessment. */
export function firstTarget(assessment: Assessment | null, date: AssessmentHead['date']): Target {
  const isNew = assessment !== null && assessment.kind !== 'official' && assessment.levels.length > 0
  return { isNew, head: { kind: 'official', date, source: '' }, isBaseline: false }
}

export function TargetFields(props: {
  readonly assessment: Assessment | null
  readonly target: Target
  /** On top of what is chosen by then: a field is left by the very press that chooses something else. */
  readonly onChange: (change: (target: Target) => Target) => void
}) {
  const { t, language } = useWords()
  const { assessment, target, onChange } = props
  return (
    <div className="as-window-fields">
      <Select
        label={t('assessment.paste.target')}
        value={target.isNew ? 'new' : 'shown'}
        options={[
          {
            id: 'shown',
            label:
              assessment === null
                ? t('assessment.paste.firstOne')
                : t('assessment.paste.shownOne', { name: assessmentName(assessment, t, language) }),
          },
          { id: 'new', label: t('assessment.paste.newOne') },
        ]}
        onChange={id => onChange(now => ({ ...now, isNew: id === 'new' }))}
      />
      {target.isNew && (
        <>
          <HeadFields
            head={target.head}
            onChange={change => onChange(now => ({ ...now, head: { ...now.head, ...change } }))}
          />
          <Checkbox
            label={t('assessment.makeBaseline')}
            isSelected={target.isBaseline}
            onChange={isBaseline => onChange(now => ({ ...now, isBaseline }))}
          />
        </>
      )}
    </div>
  )
}
