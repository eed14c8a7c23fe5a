// What else is said of a level: where it comes from, a note, and of a published value its day and its source.
import { Eraser } from 'lucide-react'
import { requireCivilDate } from '../../../../shared/base/civil-date.ts'
import { ASSESSMENT_KINDS, type AssessedLevel } from '../../../../shared/domain/assessment.ts'
import type { Indicator } from '../../../../shared/domain/framework.ts'
import { useWords } from '../../../state/i18n.ts'
import { describeLevel } from '../../../state/level-edits.ts'
import { Button } from '../../../ui/button.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { DayField } from '../../../parts/day-field.tsx'
import type { Levels } from '../use-levels.ts'

export function LevelFacts(props: {
  readonly level: AssessedLevel
  readonly indicator: Indicator
  readonly levels: Levels
  readonly isReadOnly: boolean
}) {
  const { t } = useWords()
  const { level, indicator, levels, isReadOnly } = props
  const describe = (change: Parameters<typeof describeLevel>[2]) => describeLevel(levels.place, level, change)
  return (
    <div className="as-more">
      <Select
        label={t('assessment.origin')}
        value={level.origin}
        options={ASSESSMENT_KINDS.map(id => ({ id, label: t(`domain.assessmentKind.${id}`) }))}
        onChange={origin => describe({ origin })}
        isDisabled={isReadOnly}
      />
      {indicator.external === null ? null : (
        <>
          <DayField
            label={t('assessment.publishedOn')}
            value={level.publishedOn}
            isClearable
            onCommit={day => describe({ publishedOn: day === null ? null : requireCivilDate(day) })}
            isReadOnly={isReadOnly}
          />
          <TextField
            label={t('assessment.publishedIn')}
            placeholder={t('assessment.publishedInExample', { body: indicator.external })}
            value={level.source}
            onCommit={source => describe({ source: source.trim() })}
            isReadOnly={isReadOnly}
          />
        </>
      )}
      <TextField
        label={t('assessment.note')}
        multiline
        rows={2}
        value={level.note}
        onCommit={note => describe({ note })}
        isReadOnly={isReadOnly}
      />
      <div>
        <Button
          size="s"
          variant="quiet"
          icon={Eraser}
          isDisabled={isReadOnly}
          onPress={() => void levels.clear(indicator)}
        >
          {t('assessment.clear')}
        </Button>
      </div>
    </div>
  )
}
