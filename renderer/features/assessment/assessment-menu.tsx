// Which assessment is looked at, and what can be done with assessments.
import { CopyPlus, History, Pencil, Trash2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { assessmentsOf, type Assessment, type AssessmentId } from '../../../shared/domain/assessment.ts'
import type { Framework } from '../../../shared/domain/framework.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { formatIndex } from '../../../shared/messages/format.ts'
import { listHistory } from '../../../shared/projection/assessment-history.ts'
import { openAssessmentDialog, showAs, showAssessment } from '../../state/assessment-view.ts'
import { assessmentNames } from '../../state/assessment-words.ts'
import { useWords } from '../../state/i18n.ts'
import { MenuButton } from '../../ui/menu.tsx'
import { removeAssessment } from './assessment-edits.ts'

const COMMANDS = ['new', 'edit', 'history', 'remove'] as const
type CommandId = (typeof COMMANDS)[number]
const isCommand = (id: string): id is CommandId => COMMANDS.some(one => one === id)

export function AssessmentMenu(props: {
  readonly document: PlanDocument
  readonly framework: Framework
  readonly assessment: Assessment | null
  readonly isReadOnly: boolean
}) {
  const { t, language } = useWords()
  const [isOpen, setOpen] = useState(false)
  const { document, framework, assessment, isReadOnly } = props
  const { assessments } = document
  const history = useMemo(
    () => listHistory(framework, assessmentsOf({ assessments }, framework.id)),
    [framework, assessments],
  )
  const names = assessmentNames(
    history.map(entry => entry.assessment),
    t,
    language,
  )
  const run: Readonly<Record<CommandId, () => void>> = {
    new: () => openAssessmentDialog('new'),
    edit: () => openAssessmentDialog('edit'),
    history: () => showAs('history'),
    remove: () => {
      if (assessment !== null) void removeAssessment(assessment)
    },
  }
  return (
    <MenuButton
      label={t('assessment.others', { count: history.length })}
      name={t('assessment.othersName', { count: history.length })}
      icon={History}
      isOpen={isOpen}
      onOpenChange={setOpen}
      onChoose={id => {
        // Once the menu is gone: a window that opens under it would lose the focus to the closing menu.
        if (isCommand(id)) setTimeout(run[id])
        else showAssessment(framework.id, id as AssessmentId)
      }}
      groups={[
        ...(history.length === 0
          ? []
          : [
              {
                id: 'assessments',
                title: framework.indexName,
                selectedId: assessment?.id ?? null,
                entries: history.map(({ assessment: one, index }) => ({
                  id: one.id,
                  label: names.get(one.id) ?? '',
                  description: t(one.isBaseline ? 'assessment.indexBaseline' : 'assessment.indexOf', {
                    index: formatIndex(index, language),
                  }),
                })),
              },
            ]),
        {
          id: 'commands',
          title: t('assessment.commands'),
          entries: [
            { id: 'new', label: t('assessment.new'), icon: CopyPlus, isDisabled: isReadOnly },
            ...(assessment === null
              ? []
              : [
                  { id: 'edit', label: t('assessment.edit'), icon: Pencil, isDisabled: isReadOnly },
                  { id: 'remove', label: t('assessment.remove'), icon: Trash2, isDisabled: isReadOnly },
                ]),
            ...(history.length === 0
              ? []
              : [{ id: 'history', label: t('assessment.openHistory'), icon: History }]),
          ],
        },
      ]}
    />
  )
}
