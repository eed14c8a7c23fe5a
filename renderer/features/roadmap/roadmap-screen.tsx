// Peta rencana: the working screen. Numbers, timeline, projection, and the selected item beside them.
import { CalendarRange, ClipboardPaste, Plus, Trash2 } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { fromYearMonthDay } from '../../../shared/base/civil-date.ts'
import { findOwner } from '../../../shared/domain/owner.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { openSample, useApp } from '../../state/app-store.ts'
import { useWords } from '../../state/i18n.ts'
import { usePlanView } from '../../state/plan-view.ts'
import { planSource } from '../../state/plan-source.ts'
import { useProjectionView } from '../../state/projection-view.ts'
import { TimelineSourceContext } from '../../state/timeline-source.ts'
import { select, useView, zoomTo } from '../../state/view-store.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { addItem } from './add-item.ts'
import { BulkEditDialog } from './bulk/bulk-edit.tsx'
import { BinDialog } from './bin-dialog.tsx'
import { CompareMenu } from './compare/compare-menu.tsx'
import { planEditing } from './editing/plan-editing.ts'
import { FileMenu } from './file-menu.tsx'
import { focusDetails, focusField } from './focus-details.ts'
import { itemMenu } from './item-menu.ts'
import { Inspector } from './inspector/inspector.tsx'
import { SelectionPanel } from './inspector/selection-panel.tsx'
import { KpiRow } from './kpi-row.tsx'
import { LineSwitcher } from './lines/line-switcher.tsx'
import { listenToPaste } from './paste/listen-to-paste.ts'
import { PasteDialog } from './paste/paste-dialog.tsx'
import { openPasteFromClipboard, usePaste } from '../../state/paste-window.ts'
import { registerRoadmapActions } from './roadmap-actions.ts'
import '../../parts/roadmap/screen.css'
import './roadmap.css'
import './inspector/inspector.css'
import { Timeline } from '../../parts/roadmap/timeline/timeline.tsx'
import { Toolbar } from '../../parts/roadmap/toolbar.tsx'
import { ViewMenu } from './toolbar/view-menu.tsx'
import { NoMatch } from '../../parts/roadmap/no-match.tsx'
import { isFocusFree } from '../../parts/roadmap/focus-grid.ts'
import { usePlanRows } from '../../parts/roadmap/use-plan-rows.ts'

function Header({ document, openBin }: { document: PlanDocument; openBin: () => void }) {
  const { t } = useWords()
  const isReadOnly = useApp(state => state.start?.readOnly ?? false)
  const { plan } = document
  const agency = findOwner(document)?.name ?? ''
  // Where it has no room it is left out as a whole: half of its name would name another place, or none.
  const region = plan.region.replaceAll(' ', '\u00a0')
  const subtitle = t('roadmap.subtitle', { agency, region })
  const deleted = document.items.filter(item => item.deletedOn !== null).length
  return (
    <header className="rm-header">
      <div>
        <h1 title={plan.title}>{plan.title}</h1>
        <p title={subtitle}>{subtitle}</p>
      </div>
      <div className="rm-header-actions">
        {deleted > 0 && (
          <Button variant="quiet" icon={Trash2} onPress={openBin}>
            {t('roadmap.openBin', { count: deleted })}
          </Button>
        )}
        <LineSwitcher />
        <CompareMenu />
        <FileMenu />
        <Button
          variant="primary"
          icon={Plus}
          shortcut="N"
          tooltip={t('roadmap.addItemLong')}
          onPress={() => addItem()}
          isDisabled={isReadOnly}
        >
          {t('roadmap.addItem')}
        </Button>
      </div>
    </header>
  )
}

/** A palette or window that closes gives the focus back first. */
const FOCUS_MS = 80
/** Later than a window that closes gives the focus to the heading. */
const AFTER_WINDOW_MS = 240
const isFocusNowhere = () => window.document.activeElement === window.document.body

/** Without rows, what begins the first one. */
function focusRows(): void {
  const [grid, first] = ['[role="treegrid"]', '.rm-card button'].map(selector =>
    window.document.querySelector<HTMLElement>(selector),
  )
  ;(grid ?? first)?.focus()
}

export function RoadmapScreen({ document }: { document: PlanDocument }) {
  return (
    <TimelineSourceContext value={planSource}>
      <Roadmap document={document} />
    </TimelineSourceContext>
  )
}

function Roadmap({ document }: { document: PlanDocument }) {
  const { t } = useWords()
  const framework = usePlanView(state => state.framework)
  // Only whether there is one: with every frame of a drag there is another, and the numbers follow it by themselves.
  const hasProjection = usePlanView(state => state.projection !== null)
  const detailsId = useView(state => state.selectedId ?? state.heldId)
  const isInspectorOpen = useView(state => state.isInspectorOpen)
  const isMany = useView(state => state.selectedIds.size > 1)
  const isReadOnly = useApp(state => state.start?.readOnly ?? false)
  const selected = useApp(state => (detailsId ? state.itemsById.get(detailsId) : undefined))
  const place = useApp(state => state.place)
  const isCurveAlone = useProjectionView(state => state.mode === 'full')
  const [isBinOpen, setIsBinOpen] = useState(false)
  const planRows = usePlanRows(document)

  useEffect(() => {
    if (place.screen === 'roadmap' && place.itemId) select(place.itemId, { reveal: true, open: true })
    if (place.screen === 'roadmap' && place.isNew === true) {
      // Not inside the effect: the details are to be rendered at once.
      const opening = setTimeout(() => focusDetails({ selectText: true }))
      return () => clearTimeout(opening)
    }
    if (place.screen === 'roadmap' && place.year !== undefined)
      zoomTo('year', fromYearMonthDay(place.year, 1, 1))
    // Keys act on the timeline as soon as one arrives. Later than a closing palette gives the focus back.
    const timer = setTimeout(() => {
      if (place.field !== undefined && focusField(place.field)) return
      if (place.itemId !== undefined || isFocusNowhere()) focusRows()
    }, FOCUS_MS)
    return () => clearTimeout(timer)
  }, [place])

  const rows = useRef(planRows.rows)
  useEffect(() => {
    rows.current = planRows.rows
  }, [planRows.rows])
  useEffect(
    () =>
      registerRoadmapActions(
        () => rows.current,
        () => setIsBinOpen(true),
      ),
    [],
  )

  // Another plan was opened, from a window that gives the focus to the heading when it closes: keys act on the rows at once.
  const planId = document.plan.id
  useEffect(() => {
    const timer = setTimeout(() => {
      if (isFocusFree()) focusRows()
    }, AFTER_WINDOW_MS)
    return () => clearTimeout(timer)
  }, [planId])

  useEffect(listenToPaste, [])
  // With the first rows, and with the last one, everything goes that had the focus.
  const isEmpty = planRows.itemCount === 0
  const isPasting = usePaste(state => state.isOpen)
  useEffect(() => {
    if (isPasting) return
    const timer = setTimeout(() => {
      if (isFocusNowhere()) focusRows()
    }, FOCUS_MS)
    return () => clearTimeout(timer)
    // Only their coming and going is of interest.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isEmpty, isPasting])

  const views = useMemo(() => <ViewMenu document={document} />, [document])
  const item = selected?.deletedOn === null ? selected : undefined
  // The curve alone has the whole width: beside details its end would be cut off.
  const hasDetails = item !== undefined && isInspectorOpen && !isCurveAlone
  return (
    <div
      className={hasDetails ? 'rm-screen has-inspector' : 'rm-screen'}
      data-curve-alone={isCurveAlone || undefined}
    >
      <div className="rm-main">
        <Header document={document} openBin={() => setIsBinOpen(true)} />
        {framework && hasProjection ? (
          <KpiRow document={document} framework={framework} />
        ) : (
          <p className="rm-no-framework" role="alert">
            {t('roadmap.noFramework')}
          </p>
        )}
        <div className="rm-card">
          {planRows.itemCount === 0 ? (
            <EmptyState
              icon={CalendarRange}
              title={t('roadmap.empty.title')}
              text={t('roadmap.empty.text')}
              actions={
                <>
                  <Button variant="primary" icon={Plus} onPress={() => addItem()} isDisabled={isReadOnly}>
                    {t('roadmap.empty.add')}
                  </Button>
                  <Button
                    icon={ClipboardPaste}
                    onPress={() => void openPasteFromClipboard()}
                    isDisabled={isReadOnly}
                  >
                    {t('paste.action')}
                  </Button>
                  <Button onPress={() => void openSample()}>{t('roadmap.empty.sample')}</Button>
                </>
              }
            />
          ) : (
            <>
              <Toolbar
                document={document}
                hits={planRows.hits}
                hiddenHits={planRows.hiddenHits}
                matchCount={planRows.matchCount}
                itemCount={planRows.itemCount}
                views={views}
              />
              <div className="rm-stage">
                <Timeline
                  document={document}
                  framework={framework}
                  planRows={planRows}
                  hint={t('roadmap.gridHint')}
                  editing={isReadOnly ? null : planEditing}
                  itemMenu={itemMenu}
                />
                {planRows.rows.length === 0 && <NoMatch />}
              </div>
            </>
          )}
        </div>
      </div>
      {hasDetails &&
        (isMany ? (
          <SelectionPanel rows={planRows.rows} isReadOnly={isReadOnly} />
        ) : (
          <Inspector
            key={`${document.plan.id} ${item.id}`}
            item={item}
            document={document}
            isReadOnly={isReadOnly}
          />
        ))}
      <PasteDialog document={document} />
      <BulkEditDialog document={document} />
      <BinDialog
        document={document}
        isOpen={isBinOpen}
        onClose={() => setIsBinOpen(false)}
        isReadOnly={isReadOnly}
      />
    </div>
  )
}
