// Asks where pasted levels go, and what is said of an assessment that does not say it yet.
import type { Assessment } from '../../../../shared/domain/assessment.ts'
import { assessmentName } from '../../../state/assessment-words.ts'
import { useWords } from '../../../state/i18n.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Select } from '../../../ui/select.tsx'
import { HeadFields } from '../head-fields.tsx'
import { saysHead, type Target } from './paste-target.ts'

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
      {saysHead(target, assessment) && (
        <HeadFields
          head={target.head}
          onChange={change => onChange(now => ({ ...now, head: { ...now.head, ...change } }))}
        />
      )}
      {target.isNew && (
        <Checkbox
          label={t('assessment.makeBaseline')}
          isSelected={target.isBaseline}
          onChange={isBaseline => onChange(now => ({ ...now, isBaseline }))}
        />
      )}
    </div>
  )
}
