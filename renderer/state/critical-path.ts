// The critical path of the shown plan: worked out when somebody asks, and again only after the plan has changed. While
// bars are dragged the last one stays. And whether the timeline shows it.
import { useSyncExternalStore } from 'react'
import { create } from 'zustand'
import { type CriticalPath, findCriticalPath } from '../../shared/projection/critical-path.ts'
import { useApp } from './app-store.ts'
import { usePlanView } from './plan-view.ts'

/** The last answer, and for which state of the plan it was given. */
let last: { readonly settledVersion: number; readonly path: CriticalPath | null } | null = null

/** The critical path of the plan as it was before the drag under way, if any; null while no plan is open. */
export function readCriticalPath(): CriticalPath | null {
  const { settledVersion, preview, framework, projection, schedule } = usePlanView.getState()
  if (last?.settledVersion === settledVersion) return last.path
  // Asked for the first time during a drag: the schedule is not the stored one now.
  if (preview.size > 0) return last?.path ?? null
  const { document } = useApp.getState()
  const path =
    document && framework && projection
      ? findCriticalPath({
          framework,
          items: document.items,
          dependencies: document.dependencies,
          evidenceLagDays: document.plan.evidenceLagDays,
          schedule,
          projection,
        })
      : null
  last = { settledVersion, path }
  return path
}

/** The critical path, kept up to date while it is used and not before. */
export function useCriticalPath(): CriticalPath | null {
  return useSyncExternalStore(usePlanView.subscribe, readCriticalPath)
}

/** Whether the timeline marks the critical path; never stored. */
export const useCriticalPathSwitch = create<{ readonly isShown: boolean }>()(() => ({ isShown: false }))

export function showCriticalPath(isShown: boolean): void {
  useCriticalPathSwitch.setState({ isShown })
}
