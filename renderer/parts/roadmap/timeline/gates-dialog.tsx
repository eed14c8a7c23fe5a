// The names of the fiscal gates in sight; whoever chooses one has it in the middle.
import type { DayNumber } from '../../../../shared/base/civil-date.ts'
import { useWords } from '../../../state/i18n.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import type { GateMark } from './scene.ts'

interface GatesDialogProps {
  readonly gates: readonly GateMark[]
  /** False where the scale is too small for their marks: whoever chooses one comes nearer. */
  readonly areDrawn: boolean
  readonly onClose: () => void
  readonly onChoose: (day: DayNumber) => void
}

export default function GatesDialog({ gates, areDrawn, onClose, onChoose }: GatesDialogProps) {
  const { t } = useWords()
  return (
    <Dialog
      title={t(areDrawn ? 'axis.gates.title' : 'axis.gates.titleAll')}
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
      size="s"
    >
      {gates.length === 0 ? (
        <p className="rm-hint">{t('axis.gates.none')}</p>
      ) : (
        <>
          <p className="rm-hint">{t(areDrawn ? 'axis.gates.hint' : 'axis.gates.hintNearer')}</p>
          <ul className="rm-gates">
            {gates.map(({ day, name }, index) => (
              <li key={name}>
                <button
                  type="button"
                  // oxlint-disable-next-line jsx-a11y/no-autofocus -- the list was asked for by key: its first entry is spoken
                  autoFocus={index === 0}
                  onClick={() => onChoose(day)}
                >
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  )
}
