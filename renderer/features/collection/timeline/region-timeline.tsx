// The timelines of all roadmaps that count, on one axis above the projection of the region. Everything can be looked at as
// in a plan, and nothing be changed.
import { CalendarRange } from 'lucide-react'
import { useCallback, useEffect, useRef, type KeyboardEvent } from 'react'
import type { CollectionView } from '../../../../shared/contract/collection.ts'
import type { AgencyId } from '../../../../shared/domain/agency.ts'
import type { Framework } from '../../../../shared/domain/framework.ts'
import type { Item } from '../../../../shared/domain/item.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { focusGrid, isFocusFree } from '../../../parts/roadmap/focus-grid.ts'
import { NoMatch } from '../../../parts/roadmap/no-match.tsx'
import '../../../parts/roadmap/screen.css'
import { Timeline } from '../../../parts/roadmap/timeline/timeline.tsx'
import { Toolbar } from '../../../parts/roadmap/toolbar.tsx'
import { usePlanRows } from '../../../parts/roadmap/use-plan-rows.ts'
import { errorText } from '../../../state/error-text.ts'
import { useWords } from '../../../state/i18n.ts'
import { useProjectionView } from '../../../state/projection-view.ts'
import { loadRegionTimeline, regionSource, useRegionTimeline } from '../../../state/region-timeline.ts'
import { TimelineSourceContext, useShownView } from '../../../state/timeline-source.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Fault } from '../../../ui/fault.tsx'
import type { Names } from '../use-names.ts'
import { RegionItemDetails } from './item-details.tsx'
import { openItemDetails, regionMenu, registerRegionActions } from './region-actions.ts'
import './region-timeline.css'
import { ShownLine } from './shown-line.tsx'

interface RegionTimelineProps {
  readonly view: CollectionView
  readonly framework: Framework
  readonly names: Names
  /** Leads to an agency on the board, or with null to the board. */
  readonly onBoard: (agencyId: AgencyId | null) => void
}

export function RegionTimeline(props: RegionTimelineProps) {
  const { t } = useWords()
  const { view, framework, onBoard } = props
  const { planId } = view.region
  const { picture, progress, error } = useRegionTimeline()
  const isOfPlan = useRegionTimeline(state => state.planId === planId)
  // Whatever came in or was decided since makes another view.
  // oxlint-disable-next-line react/exhaustive-effect-dependencies
  useEffect(() => void loadRegionTimeline(planId, framework), [planId, framework, view])
  const fault = error === null ? null : <Fault>{errorText(error, t)}</Fault>
  // What is shown already stays, whatever became of reading it anew.
  if (picture === null || !isOfPlan)
    return (
      fault ?? (
        <p className="co-none" role="status">
          {progress === null ? t('regionTimeline.loadingFirst') : t('regionTimeline.loading', progress)}
        </p>
      )
    )
  if (picture.document.items.length === 0)
    return (
      <EmptyState
        icon={CalendarRange}
        title={t('regionTimeline.emptyTitle')}
        text={t('regionTimeline.emptyText')}
        actions={<Button onPress={() => onBoard(null)}>{t('regionTimeline.toBoard')}</Button>}
      />
    )
  return (
    <TimelineSourceContext value={regionSource}>
      <h2 className="visually-hidden">{t('regionTimeline.title')}</h2>
      {fault}
      <ShownLine view={view} framework={framework} />
      <Stage {...props} document={picture.document} />
    </TimelineSourceContext>
  )
}

/** Once on the page, the keys belong to the rows. */
function useFocusedGrid() {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      // Who walks along the views stays there.
      if (isFocusFree()) focusGrid()
    })
    return () => cancelAnimationFrame(frame)
  }, [])
}

function Stage({
  document,
  view,
  framework,
  names,
  onBoard,
}: RegionTimelineProps & { readonly document: PlanDocument }) {
  const { t } = useWords()
  const planRows = usePlanRows(document)
  const selectedId = useShownView(state => state.selectedId)
  const isInspectorOpen = useShownView(state => state.isInspectorOpen)
  const isCurveAlone = useProjectionView(state => state.mode === 'full')
  const openAgency = useCallback((item: Item) => onBoard(item.leadAgencyId), [onBoard])
  const rows = useRef(planRows.rows)
  useEffect(() => {
    rows.current = planRows.rows
  }, [planRows.rows])
  useEffect(() => registerRegionActions(() => rows.current, openAgency), [openAgency])
  useFocusedGrid()
  const hasItem = selectedId !== null
  const hasDetails = hasItem && isInspectorOpen
  const closeDetails = () => {
    regionSource.view.showInspector(false)
    focusGrid()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, target } = event
    if (event.defaultPrevented || !(target instanceof Element)) return
    const isOut = key === 'Escape' && target.closest('[data-region-item]') !== null
    // In a plan Enter adds a row and this opens the details: who is used to it gets the same here.
    const isIn = key === 'Enter' && event.altKey && hasItem && target.closest('[role="treegrid"]') !== null
    if (!isOut && !isIn) return
    event.preventDefault()
    if (isOut) closeDetails()
    else openItemDetails()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys lead into the details from every row, and out of all that is in them
    <div
      className={hasDetails ? 'co-timeline rm-screen has-inspector' : 'co-timeline rm-screen'}
      data-curve-alone={isCurveAlone || undefined}
      onKeyDown={onKeyDown}
    >
      <div className="rm-card">
        <Toolbar
          document={document}
          hits={planRows.hits}
          hiddenHits={planRows.hiddenHits}
          matchCount={planRows.matchCount}
          itemCount={planRows.itemCount}
        />
        <div className="rm-stage">
          <Timeline
            document={document}
            framework={framework}
            planRows={planRows}
            hint={t('regionTimeline.gridHint')}
            editing={null}
            onOpen={openItemDetails}
            itemMenu={regionMenu}
          />
          {planRows.rows.length === 0 && <NoMatch />}
        </div>
      </div>
      {hasDetails && (
        <RegionItemDetails
          view={view}
          framework={framework}
          names={names}
          onAgency={onBoard}
          onClose={closeDetails}
        />
      )}
    </div>
  )
}
