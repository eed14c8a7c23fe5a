// The fiscal gates that the axis shows now, by name and key: what the mouse reads at their marks.
import { CalendarClock } from 'lucide-react'
import { useEffect, useState, type RefObject } from 'react'
import type { DayNumber } from '../../../../shared/base/civil-date.ts'
import { registerActions } from '../../../state/actions.ts'
import { useWords } from '../../../state/i18n.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { visibleDays } from './bar-layout.ts'
import type { Frame } from './frame.ts'
import type { GateMark, Scene } from './scene.ts'

interface GatesProps {
  readonly frame: Frame
  readonly scroller: RefObject<HTMLElement | null>
  readonly readScene: () => Scene
}

export function GatesInSight({ frame, scroller, readScene }: GatesProps) {
  const { t } = useWords()
  const [shown, setShown] = useState<readonly GateMark[] | null>(null)
  useEffect(() => {
    const show = () => {
      const view = frame.view()
      const days = view && visibleDays(view)
      setShown(readScene().gates.filter(({ day }) => days && day >= days.start && day <= days.end))
    }
    return registerActions([
      {
        id: 'view.gates',
        group: 'view',
        title: words => words('axis.gates.action'),
        shortcut: 'B',
        icon: CalendarClock,
        run: show,
      },
    ])
  }, [frame, readScene])

  const bringToMiddle = (day: DayNumber) => {
    const view = frame.view()
    if (view) scroller.current?.scrollTo({ left: view.scale.x(day) - (view.width - view.tableWidth) / 2 })
  }
  return (
    <Dialog
      title={t('axis.gates.title')}
      isOpen={shown !== null}
      onClose={() => setShown(null)}
      closeLabel={t('common.close')}
      size="s"
    >
      {shown?.length === 0 ? (
        <p className="rm-hint">{t('axis.gates.none')}</p>
      ) : (
        <>
          <p className="rm-hint">{t('axis.gates.hint')}</p>
          <ul className="rm-gates">
            {shown?.map(({ day, name }, index) => (
              <li key={name}>
                <button
                  type="button"
                  // oxlint-disable-next-line jsx-a11y/no-autofocus -- the list was asked for by key: its first entry is spoken
                  autoFocus={index === 0}
                  onClick={() => {
                    setShown(null)
                    bringToMiddle(day)
                  }}
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
