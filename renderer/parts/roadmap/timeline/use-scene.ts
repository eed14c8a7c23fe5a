// Gathers the scene that the painters need: what rarely changes is kept by React, what a drag moves is read from the stores
// when the frame is painted.
import { useEffect, useMemo } from 'react'
import { toDay } from '../../../../shared/base/civil-date.ts'
import type { Framework } from '../../../../shared/domain/framework.ts'
import type { ItemId } from '../../../../shared/domain/item.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { formatDay, formatNumber } from '../../../../shared/messages/format.ts'
import type { ColumnId } from '../../../../shared/domain/table-view.ts'
import { gatesBetween } from '../../../../shared/schedule/fiscal-gates.ts'
import type { Span } from '../../../../shared/schedule/scheduled-item.ts'
import { useWords } from '../../../state/i18n.ts'
import { gateName, shortGateName } from '../../../state/gate-words.ts'
import {
  type ReadStore,
  readMarkedPath,
  useSource,
  useShownPlan,
  useShownTable,
} from '../../../state/timeline-source.ts'
import { type ItemMark, marksOf, readMarkFacts } from '../item-marks.ts'
import { comparedLabel, effectLabel, isHeld } from '../item-words.ts'
import { groupName } from '../table/group-name.ts'
import { totalsOf } from '../table/group-totals.ts'
import { isOneOf } from '../table/one-of.ts'
import type { PlanRows } from '../use-plan-rows.ts'
import { CATEGORIES } from '../../../../shared/domain/item.ts'
import { useInteraction } from '../../../state/interaction.ts'
import type { Frame } from './frame.ts'
import type { Mark, PaintedColumn, Scene } from './scene.ts'

const MARK_TONES: Readonly<Record<ItemMark, Mark['tone']>> = {
  late: 'danger',
  waits: 'quiet',
  violated: 'danger',
  held: 'warn',
  money: 'warn',
  supports: 'quiet',
  note: 'warn',
  pinned: 'quiet',
}

export interface SceneFrame {
  readonly canEdit: boolean
  readonly columns: readonly PaintedColumn[]
  readonly tableWidth: number
  /** The days of the axis. */
  readonly range: Span
  readonly activeKey: string | null
  readonly activeColumn: ColumnId | null
  readonly isFocused: () => boolean
}

/** A function that gives the scene as it is now; it changes only when what it was made from does. */
export function useScene(
  document: PlanDocument,
  framework: Framework | null,
  planRows: PlanRows,
  { canEdit, columns, tableWidth, range, activeKey, activeColumn, isFocused }: SceneFrame,
): () => Scene {
  const { t, language } = useWords()
  const source = useSource()
  const today = useShownPlan(state => toDay(state.today))
  const groupings = useShownTable(state => state.groupings)
  const gates = useMemo(
    () =>
      gatesBetween(document.plan.gates, range).map(({ gate, day, fiscalYear }) => ({
        day,
        name: t('timeline.gate', {
          name: gateName(gate, t),
          year: fiscalYear,
          date: formatDay(day, language),
        }),
        short: shortGateName(gate, t),
      })),
    [document.plan.gates, range, t, language],
  )
  const { rows, rowIndexById } = planRows
  const hits = useMemo(() => new Set(planRows.hits), [planRows.hits])
  const numberOf = useMemo(
    () => new Map<string, number>(framework?.indicators.map(one => [one.id, one.number])),
    [framework],
  )
  return useMemo(() => {
    const names = { t, agencies: document.agencies, framework }
    const heldWord = t('domain.held')
    return (): Scene => {
      const { schedule, preview, beforePreview, projection, violations } = source.scheduleStore.getState()
      const { selectedIds, selectedId, hoveredIds } = source.view.useView.getState()
      const { lasso, link, barId, linkId } = useInteraction.getState()
      const critical = readMarkedPath(source)
      const isCritical = (id: ItemId) => critical?.isCritical(id) ?? false
      const hasCritical = critical !== null && critical.critical.size > 0
      const held = (id: ItemId) => projection !== null && isHeld(projection, id)
      const isViolated = (id: ItemId) => violations.some(violation => violation.itemId === id)
      const facts = readMarkFacts(source)
      const compared = source.comparedStore.getState().shown
      return {
        rows,
        rowIndexById,
        schedule,
        preview,
        beforePreview,
        linksOf: id => source.dependenciesOf(id),
        columns,
        tableWidth,
        groupName: row => groupName(row, names),
        groupCategory: row =>
          row.grouping === 'category' && isOneOf(CATEGORIES, row.value) ? row.value : null,
        groupCount: row => formatNumber(row.count, language),
        groupSpan: row => totalsOf(row, source).span,
        showsCategory: !groupings.includes('category'),
        marksOf: item => marksOf(item, facts).map(icon => ({ icon, tone: MARK_TONES[icon] })),
        barLabel: item => {
          const label = framework ? effectLabel(item, framework, numberOf) : ''
          return held(item.id) ? `${label}  ${heldWord}` : label
        },
        isHeld: held,
        isViolated,
        isViolatedDependency: id => violations.some(violation => violation.dependencyId === id),
        isCritical,
        isDimmed: id => hasCritical && !isCritical(id) && !selectedIds.has(id) && !hoveredIds.has(id),
        today,
        cutOffs: projection?.cycles.map(cycle => cycle.cutOff) ?? [],
        gates,
        selectedIds,
        hoveredIds,
        pointedLinkId: linkId,
        hits,
        hasHandles: id => canEdit && (id === barId || (id === selectedId && selectedIds.size === 1)),
        activeKey,
        activeColumn,
        isFocused: isFocused(),
        comparison: compared?.spans ?? null,
        comparedText: (id, scheduled) =>
          compared ? comparedLabel(id, scheduled, compared, t, language) : '',
        lasso,
        link,
      }
    }
  }, [
    document.agencies,
    gates,
    framework,
    rows,
    rowIndexById,
    columns,
    tableWidth,
    activeKey,
    activeColumn,
    isFocused,
    t,
    language,
    today,
    groupings,
    canEdit,
    source,
    hits,
    numberOf,
  ])
}

/** Asks for a frame when anything changes that the scene is read from at that moment. */
export function useRepaint(frame: Frame): void {
  const { scheduleStore, comparedStore, view, table, critical } = useSource()
  useEffect(() => {
    const refresh = () => frame.invalidate()
    const stores: readonly Pick<ReadStore<unknown>, 'subscribe'>[] = [
      scheduleStore,
      view.useView,
      table.useTable,
      useInteraction,
      comparedStore,
      ...(critical ? [critical.switchStore] : []),
    ]
    const stops = stores.map(store => store.subscribe(refresh))
    return () => stops.forEach(stop => stop())
  }, [frame, scheduleStore, comparedStore, view, table, critical])
}
