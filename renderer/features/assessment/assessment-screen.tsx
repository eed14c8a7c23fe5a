// Penilaian: every indicator of a framework on one screen, its levels typed with the digits, its criteria beside it.
import { useEffect, useMemo, useRef } from 'react'
import type { StartState } from '../../../shared/contract/contract.ts'
import { shownAssessment } from '../../../shared/domain/assessment.ts'
import type { Framework } from '../../../shared/domain/framework.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import {
  byPossibleGain,
  isLedBy,
  listAssessment,
  toKnownUnit,
  type IndicatorRow,
} from '../../../shared/projection/assessment.ts'
import { findWeakestAspect } from '../../../shared/projection/weakest-aspect.ts'
import { NoFramework } from '../../parts/no-framework.tsx'
import { isTyping } from '../../state/actions.ts'
import { useApp } from '../../state/app-store.ts'
import { openLevels, revealIndicator, showFramework, useAssessment } from '../../state/assessment-view.ts'
import { useFrameworkProjection } from '../../state/framework-projection.ts'
import { AssessmentDialog } from './assessment-dialog.tsx'
import { registerAssessmentActions } from './assessment-actions.ts'
import './assessment.css'
import { Details } from './details/details.tsx'
import { SheetWindow } from './export/sheet-window.tsx'
import { Figures } from './figures.tsx'
import { Head } from './head.tsx'
import { HistoryView } from './history/history-view.tsx'
import { LadderView } from './ladder/ladder-view.tsx'
import { LevelsDialog } from './paste/levels-dialog.tsx'
import { ProposalsDialog } from './proposals/proposals-dialog.tsx'
import { RadarView } from './radar/radar-view.tsx'
import { StripTable } from './strip/strip-table.tsx'
import { TableView } from './table/table-view.tsx'
import { Toolbar } from './toolbar.tsx'
import { useLevels } from './use-levels.ts'

export function AssessmentScreen({ document }: { readonly document: PlanDocument }) {
  const start = useApp(state => state.start)
  const place = useApp(state => state.place)
  const chosen = useAssessment(state => state.frameworkId) ?? document.plan.activeFrameworkId
  const frameworks = start?.frameworks ?? []
  const framework = frameworks.find(one => one.id === chosen) ?? frameworks[0]

  const { indicatorId, frameworkId: meantId = document.plan.activeFrameworkId } = place
  useEffect(() => {
    if (indicatorId === undefined) return
    // A framework made from another one's file may have the same indicators: the one that is meant, or that of the plan,
    // comes first.
    const isMeant = ({ id }: Framework) => Number(id === meantId)
    for (const owner of frameworks.toSorted((a, b) => isMeant(b) - isMeant(a))) {
      const indicator = owner.indicators.find(one => one.id === indicatorId)
      if (indicator === undefined) continue
      showFramework(owner.id)
      revealIndicator(indicator, owner)
      return
    }
    // oxlint-disable-next-line react/exhaustive-deps -- once per way here: the frameworks do not change while one walks on
  }, [place])

  if (!start) return null
  if (!framework) return <NoFramework />
  return <Assessment document={document} start={start} framework={framework} />
}

function usePastedLevels(isReadOnly: boolean): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      // Whoever pastes into a text means the text.
      if (isReadOnly || isTyping(event.target) || window.document.querySelector('[role="dialog"]')) return
      event.preventDefault()
      openLevels(event.clipboardData?.getData('text/plain') ?? '')
    }
    window.addEventListener('paste', onPaste)
    return () => window.removeEventListener('paste', onPaste)
  }, [isReadOnly])
}

/** The rows as they were ordered when the order was asked for, so that none moves under the hands. */
function useOrder(framework: Framework, rows: readonly IndicatorRow[]): readonly IndicatorRow[] | null {
  const order = useAssessment(state => state.order)
  const ordered = useAssessment(state => state.ordered)
  const ids = useMemo(
    () => byPossibleGain(rows).map(row => row.indicator.id),
    // oxlint-disable-next-line react/exhaustive-deps -- asked for, not followed
    [ordered, framework],
  )
  if (order === 'regulation') return null
  return ids.flatMap(id => rows.find(row => row.indicator.id === id) ?? [])
}

function Assessment(props: {
  readonly document: PlanDocument
  readonly start: StartState
  readonly framework: Framework
}) {
  const { document, start, framework } = props
  const assessmentId = useAssessment(state => state.assessmentIds.get(framework.id) ?? null)
  const assessment = shownAssessment(document, framework.id, assessmentId)
  const projection = useFrameworkProjection(document, framework, assessment)
  const { evidence } = document
  const listed = useMemo(
    () => listAssessment(framework, projection, evidence),
    [framework, projection, evidence],
  )
  const view = useAssessment(state => state.view)
  const leadUnit = toKnownUnit(
    framework.indicators,
    useAssessment(state => state.leadUnit),
  )
  const indicatorId = useAssessment(state => state.indicatorId)
  const revealed = useAssessment(state => state.revealed)
  const levels = useLevels(framework, assessment)
  const ordered = useOrder(framework, listed.rows)
  const hasDetails = useAssessment(state => state.hasDetails) && view !== 'history'
  const main = useRef<HTMLDivElement>(null)
  usePastedLevels(start.readOnly)
  const weakest = findWeakestAspect(listed.domains)

  const isShown = (row: IndicatorRow) => isLedBy(row.indicator, leadUnit)
  const shown = (ordered ?? listed.rows).filter(isShown)
  const current = shown.find(row => row.indicator.id === indicatorId) ?? shown[0]

  const latest = useRef({ document, framework, assessment, projection, current })
  useEffect(() => {
    latest.current = { document, framework, assessment, projection, current }
  })
  useEffect(() => registerAssessmentActions(() => latest.current), [])
  useEffect(() => {
    // Where one arrives the digits work at once: the level of the current indicator has the focus.
    const { indicatorId: id } = useAssessment.getState()
    const cells = [...(main.current?.querySelectorAll<HTMLElement>('[data-indicator]') ?? [])]
    const other = main.current?.querySelector<HTMLElement>('.as-history, .as-toolbar input:checked')
    const cell = cells.find(one => one.dataset['indicator'] === id) ?? cells[0] ?? other
    cell?.focus({ preventScroll: true })
    cell?.scrollIntoView({ block: 'nearest' })
    // A palette that closes may give the focus to what is gone.
    const timer = setTimeout(() => {
      if (window.document.activeElement === window.document.body) cell?.focus()
    }, 80)
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies -- asked for by a number that rises
  }, [revealed])

  const body = { framework, isReadOnly: start.readOnly, currentId: current?.indicator.id, levels }
  return (
    <div className="as-screen" data-wide={!hasDetails || undefined}>
      <div className="as-main" ref={main}>
        <Head
          document={document}
          start={start}
          framework={framework}
          assessment={assessment}
          rows={listed.rows}
        />
        <Figures
          document={document}
          framework={framework}
          projection={projection}
          listed={listed}
          weakest={weakest}
          isBaseline={assessment?.isBaseline !== false}
        />
        <Toolbar document={document} framework={framework} isReadOnly={start.readOnly} />
        <p className="as-fault" role="alert">
          {levels.fault}
        </p>
        <output className="visually-hidden">{levels.said}</output>
        {view === 'strip' && (
          <StripTable
            {...body}
            domains={listed.domains}
            flat={ordered && shown}
            weakest={weakest?.aspects ?? []}
            isShown={isShown}
          />
        )}
        {view === 'table' && (
          <TableView
            {...body}
            assessment={assessment}
            projection={projection}
            rows={listed.rows}
            weakest={weakest?.aspects ?? []}
            isShown={isShown}
          />
        )}
        {view === 'radar' && <RadarView framework={framework} domains={listed.domains} />}
        {view === 'ladder' && <LadderView {...body} rows={shown} />}
        {view === 'history' && (
          <HistoryView document={document} framework={framework} isReadOnly={start.readOnly} />
        )}
      </div>
      {current === undefined || !hasDetails ? null : (
        <Details
          key={`${assessment?.id ?? ''} ${current.indicator.id}`}
          document={document}
          framework={framework}
          assessment={assessment}
          projection={projection}
          row={current}
          levels={levels}
          isReadOnly={start.readOnly}
        />
      )}
      <LevelsDialog framework={framework} assessment={assessment} />
      <AssessmentDialog document={document} framework={framework} assessment={assessment} />
      <SheetWindow document={document} framework={framework} assessment={assessment} />
      <ProposalsDialog document={document} start={start} framework={framework} assessment={assessment} />
    </div>
  )
}
