// Keeps for the next start how the assessment is looked at.
import type { AssessmentLook } from '../../shared/domain/assessment-look.ts'
import { updateSettings, useApp } from './app-store.ts'
import { useAssessment } from './assessment-view.ts'

function lookNow(): AssessmentLook {
  const { view, order, leadUnit, sort, hasDetails } = useAssessment.getState()
  return { view, order, leadUnit, sort, hasDetails }
}

function isSame(a: AssessmentLook, b: AssessmentLook): boolean {
  return (
    a.view === b.view &&
    a.order === b.order &&
    a.leadUnit === b.leadUnit &&
    a.hasDetails === b.hasDetails &&
    a.sort.by === b.sort.by &&
    a.sort.direction === b.sort.direction
  )
}

/** Takes the stored look over at every start of the data, and stores what is changed after it; returns how to stop. */
export function keepAssessmentLook(): () => void {
  const take = () => useAssessment.setState(useApp.getState().settings.assessment)
  if (useApp.getState().start !== null) take()
  const stops = [
    useApp.subscribe((state, previous) => {
      if (state.phase === 'ready' && previous.phase !== 'ready') take()
    }),
    useAssessment.subscribe(() => {
      const { settings, start } = useApp.getState()
      const assessment = lookNow()
      // Who may only read looks at it as they like; it is not kept.
      if (start?.readOnly === false && !isSame(assessment, settings.assessment))
        void updateSettings({ assessment })
    }),
  ]
  return () => stops.forEach(stop => stop())
}
