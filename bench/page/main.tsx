// The timeline with its projection and nothing else, for measuring: full window, a backend in memory, and `window.bench`.
import './backend.ts'
import '@fontsource-variable/plus-jakarta-sans'
import { createRoot } from 'react-dom/client'
import type { Framework } from '../../shared/domain/framework.ts'
import { CATEGORIES, type ItemId } from '../../shared/domain/item.ts'
import { planEditing } from '../../renderer/features/roadmap/editing/plan-editing.ts'
import { timelineProbe } from '../../renderer/parts/roadmap/timeline/probe.ts'
import { Timeline } from '../../renderer/parts/roadmap/timeline/timeline.tsx'
import { usePlanRows } from '../../renderer/parts/roadmap/use-plan-rows.ts'
import { loadApp, runCommand, useApp } from '../../renderer/state/app-store.ts'
import { followDocument, usePlanView } from '../../renderer/state/plan-view.ts'
import { planSource } from '../../renderer/state/plan-source.ts'
import { groupRowsBy } from '../../renderer/state/table-view.ts'
import { TimelineSourceContext } from '../../renderer/state/timeline-source.ts'
import { scaleTo } from '../../renderer/state/view-store.ts'
import type { PlanDocument } from '../../shared/domain/plan.ts'
import '../../renderer/ui/ui.css'
import '../../renderer/parts/roadmap/screen.css'
import { findStored, holdPlan } from './backend.ts'
import type { BenchData } from '../timeline/bench-window.ts'
import { toDate, toPlan, toTime } from './to-plan.ts'

function WholeTimeline({ document }: { document: PlanDocument }) {
  const planRows = usePlanRows(document)
  const framework = usePlanView(state => state.framework)
  return (
    <div className="rm-stage" style={{ position: 'fixed', inset: 0 }}>
      <Timeline document={document} framework={framework} planRows={planRows} hint="" editing={planEditing} />
    </div>
  )
}

function Page() {
  const document = useApp(state => state.document)
  return (
    document && (
      <TimelineSourceContext value={planSource}>
        <WholeTimeline document={document} />
      </TimelineSourceContext>
    )
  )
}

/** Pixels per day, as the peers have them. */
const SCALES = { day: 24, month: 2.2 } as const

function open(data: BenchData, framework: Framework): Promise<void> {
  const { document, today } = toPlan(data, framework)
  holdPlan(document, framework, today)
  // The framework and the day come with the answer to the start; the plan is open in it.
  return loadApp()
}

/** No `await` outside: the engine would keep the code of the whole module for it. */
async function start(): Promise<void> {
  const framework = (await (await fetch('./framework.json')).json()) as Framework
  const root = document.getElementById('root')
  if (!root) throw new Error('the page has no root element')
  followDocument()
  groupRowsBy(['agency'])
  scaleTo(SCALES.month)
  createRoot(root).render(<Page />)
  // In the application the font and the settings are there long before a plan is: the clock is for the timeline.
  void window.document.fonts.load('1em "Plus Jakarta Sans Variable"')

  // As with the peers, the chart stands before its data come.
  await open({ groups: [], tasks: [], links: [] }, framework)

  window.bench = {
    load: data => open(data, framework),
    bars: () => timelineProbe()?.bars() ?? 0,
    scrollMax() {
      const scroller = timelineProbe()?.scroller()
      return {
        x: scroller ? scroller.scrollWidth - scroller.clientWidth : 0,
        y: scroller ? scroller.scrollHeight - scroller.clientHeight : 0,
      }
    },
    scrollTo({ x, y }) {
      timelineProbe()
        ?.scroller()
        ?.scrollTo({ ...(x === undefined ? {} : { left: x }), ...(y === undefined ? {} : { top: y }) })
    },
    zoom: level => scaleTo(SCALES[level]),
    async edit(id, { start, end }) {
      const move = { id: id as ItemId, start: toDate(start), end: toDate(end) }
      const result = await runCommand({ type: 'item.schedule', moves: [move] })
      if (!result.ok) throw new Error(result.error.code)
    },
    task(id) {
      const item = findStored(id as ItemId)
      const index = item ? CATEGORIES.indexOf(item.category) : -1
      if (!item || (index !== 0 && index !== 1 && index !== 2)) return null
      return {
        id,
        name: item.name,
        group: item.leadAgencyId,
        category: index,
        start: toTime(item.start),
        end: toTime(item.end),
        progress: item.progressPercent,
      }
    },
    barRect: id => timelineProbe()?.barRect(id as ItemId) ?? null,
  }
}

void start()
