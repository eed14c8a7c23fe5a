// The fiscal gates in the time that the axis shows now, by name and key: what the mouse reads at their marks.
import { CalendarClock } from 'lucide-react'
import { lazy, Suspense, useEffect, useRef, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import type { DayNumber } from '../../../../shared/base/civil-date.ts'
import { registerActions } from '../../../state/actions.ts'
import { isOffered, WINDOW_UNITS, windowScale } from '../../../state/axis-zoom.ts'
import { useSource, useShownView } from '../../../state/timeline-source.ts'
import { visibleDays } from './bar-layout.ts'
import type { Frame } from './frame.ts'
import { GATES_FROM_SCALE } from './paint-ground.ts'
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

  const { useView, zoomTo } = useSource().view
  const isDrawn = useShownView(state => state.pixelsPerDay >= GATES_FROM_SCALE)
  const bringToMiddle = (day: DayNumber) => {
    if (!isDrawn) {
      const { axisRoom } = useView.getState()
      const unit = WINDOW_UNITS.findLast(
        one => isOffered(one, axisRoom) && windowScale(one, axisRoom) >= GATES_FROM_SCALE,
      )
      // The axis has its new scale before it is scrolled.
      if (unit) flushSync(() => zoomTo(unit, day))
    }
    const view = frame.view()
    if (view) scroller.current?.scrollTo({ left: view.scale.x(day) - (view.width - view.tableWidth) / 2 })
  }
  return (
    shown && (
      <Suspense>
        <GatesDialog
          gates={shown}
          areDrawn={isDrawn}
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
