// The fiscal gates that the axis shows now, by name and key: what the mouse reads at their marks.
import { CalendarClock } from 'lucide-react'
import { lazy, Suspense, useEffect, useRef, useState, type RefObject } from 'react'
import type { DayNumber } from '../../../../shared/base/civil-date.ts'
import { registerActions } from '../../../state/actions.ts'
import { visibleDays } from './bar-layout.ts'
import type { Frame } from './frame.ts'
import type { GateMark, Scene } from './scene.ts'

// A window that few people open need not be there from the start.
const GatesDialog = lazy(() => import('./gates-dialog.tsx'))

interface GatesProps {
  readonly frame: Frame
  readonly scroller: RefObject<HTMLElement | null>
  readonly readScene: () => Scene
}

export function GatesInSight({ frame, scroller, readScene }: GatesProps) {
  const [shown, setShown] = useState<readonly GateMark[] | null>(null)
  // The scene is another one after every change of the plan; the action stays.
  const latest = useRef(readScene)
  useEffect(() => {
    latest.current = readScene
  })
  useEffect(() => {
    const show = () => {
      const view = frame.view()
      const days = view && visibleDays(view)
      setShown(latest.current().gates.filter(({ day }) => days && day >= days.start && day <= days.end))
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
  }, [frame])

  const bringToMiddle = (day: DayNumber) => {
    const view = frame.view()
    if (view) scroller.current?.scrollTo({ left: view.scale.x(day) - (view.width - view.tableWidth) / 2 })
  }
  return (
    shown && (
      <Suspense>
        <GatesDialog
          gates={shown}
          onClose={() => setShown(null)}
          onChoose={day => {
            setShown(null)
            bringToMiddle(day)
          }}
        />
      </Suspense>
    )
  )
}
