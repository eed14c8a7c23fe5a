// How a roadmap is looked at: selection, zoom, what is hovered. Never stored and never part of undo. The open plan has one
// such look, every other timeline (`timeline-source.ts`) another.
import { create } from 'zustand'
import type { ItemId } from '../../shared/domain/item.ts'
import type { DayNumber } from '../../shared/base/civil-date.ts'
import type { ColumnId } from '../../shared/domain/table-view.ts'
import { type AxisRoom, isOffered, limitScale, type WindowUnit } from './axis-zoom.ts'

/** What fills the axis: a time, or the whole plan. */
export type Zoom = WindowUnit | 'fit'

export interface ViewState {
  /** The item whose details are shown; the last one touched where several are selected. */
  readonly selectedId: ItemId | null
  /** Whose details stay open while the arrow keys stand on the heading of a group, and nothing is selected. */
  readonly heldId: ItemId | null
  /** Everything selected, `selectedId` included; while a lasso is drawn, what it touches. */
  readonly selectedIds: ReadonlySet<ItemId>
  /** Where a range begins that Shift extends: the item chosen last by itself. */
  readonly anchorId: ItemId | null
  /** The row where the arrow keys stand, of an item or a group, and the cell of it: null while the whole row is meant. */
  readonly activeKey: string | null
  readonly activeColumn: ColumnId | null
  /** Items named by what the pointer or the keyboard rests on: bars show their steps, steps their bars. */
  readonly hoveredIds: ReadonlySet<ItemId>
  readonly isInspectorOpen: boolean
  /** Null where the scale was chosen freely. */
  readonly zoom: Zoom | null
  readonly pixelsPerDay: number
  readonly axisRoom: AxisRoom
  /** Whether the axis shows just what `zoom` names: not while details lie over its end, or the plan has become shorter. */
  readonly isZoomExact: boolean
  /** Rises when the selected item shall be scrolled into view. */
  readonly revealed: number
  /** It is the row beside the one before: as little as possible is scrolled. */
  readonly isNextRow: boolean
  /** Rises when today shall be scrolled into view. */
  readonly todayRevealed: number
  /** Steps that the axis was moved on; it moves where this changes. */
  readonly panned: number
  /** What `zoom` names was asked for and is not shown yet; `day` is to be in sight, null: what is looked at now. */
  readonly askedZoom: { readonly day: DayNumber | null } | null
}

/** Whether the selected row is brought into sight; `next` where it lies beside the one before. */
type Reveal = boolean | 'next'

function revealedAfter({ revealed, isNextRow }: ViewState, reveal: Reveal = false) {
  return reveal === false ? { revealed, isNextRow } : { revealed: revealed + 1, isNextRow: reveal === 'next' }
}

/** A look at one timeline, with everything that changes it. */
export type RoadmapView = ReturnType<typeof createView>

export function createView() {
  const useView = create<ViewState>()(() => ({
    selectedId: null,
    heldId: null,
    selectedIds: new Set(),
    anchorId: null,
    activeKey: null,
    activeColumn: null,
    hoveredIds: new Set(),
    isInspectorOpen: true,
    zoom: 'fit',
    pixelsPerDay: 0.5,
    axisRoom: { width: 1_000, days: 1_826 },
    isZoomExact: true,
    revealed: 0,
    isNextRow: false,
    todayRevealed: 0,
    panned: 0,
    askedZoom: null,
  }))

  const { setState, getState } = useView

  /** Selects one item, and makes its row the active one. With `hold` the details stay with the one that was selected. */
  function select(
    id: ItemId | null,
    options: { reveal?: Reveal; open?: boolean; hold?: boolean } = {},
  ): void {
    setState(state => ({
      selectedId: id,
      heldId: options.hold ? (state.selectedId ?? state.heldId) : null,
      selectedIds: new Set(id === null ? [] : [id]),
      anchorId: id,
      activeKey: id ?? state.activeKey,
      activeColumn: options.reveal ? null : state.activeColumn,
      ...revealedAfter(state, options.reveal),
      isInspectorOpen: options.open ? true : state.isInspectorOpen,
    }))
  }

  /** Selects several at once; `primary` is the one whose details are shown. */
  function selectMany(
    ids: Iterable<ItemId>,
    primary: ItemId | null,
    options: { reveal?: Reveal } = {},
  ): void {
    const selectedIds = new Set(ids)
    if (primary !== null) selectedIds.add(primary)
    setState(state => ({
      selectedIds,
      selectedId: primary ?? selectedIds.values().next().value ?? null,
      heldId: null,
      activeKey: primary ?? state.activeKey,
      ...revealedAfter(state, options.reveal),
    }))
  }

  /** Selects what somebody has just made or brought back, one or many, and brings it into sight. */
  function selectMade(ids: readonly ItemId[]): void {
    const [first = null] = ids
    if (ids.length === 1) select(first, { reveal: true })
    else if (first !== null) selectMany(ids, first, { reveal: true })
  }

  /** Shows what would be selected; the item of the details stays until `selectMany`. */
  function showSelected(ids: Iterable<ItemId>): void {
    setState({ selectedIds: new Set(ids) })
  }

  /** Brings the selected item into sight. */
  function revealSelected(): void {
    setState(state => revealedAfter(state, true))
  }

  /** Takes one item into the selection, or out of it. */
  function toggleSelected(id: ItemId): void {
    const { selectedIds } = getState()
    const rest = [...selectedIds].filter(one => one !== id)
    if (selectedIds.has(id)) selectMany(rest, rest.at(-1) ?? null)
    else selectMany(selectedIds, id)
    setState({ anchorId: id, activeKey: id })
  }

  /** Where the arrow keys stand now; the selection stays as it is. */
  function setActive(activeKey: string, activeColumn: ColumnId | null): void {
    setState({ activeKey, activeColumn })
  }

  function hover(ids: readonly ItemId[]): void {
    const { hoveredIds } = getState()
    if (hoveredIds.size === ids.length && ids.every(id => hoveredIds.has(id))) return
    setState({ hoveredIds: new Set(ids) })
  }

  function showInspector(open: boolean): void {
    setState({ isInspectorOpen: open })
  }

  /** Fills the axis with a whole unit of the calendar, the one with `day` where it is given, or with the plan. */
  function zoomTo(zoom: Zoom, day: DayNumber | null = null): void {
    if (zoom === 'fit' || isOffered(zoom, getState().axisRoom)) setState({ zoom, askedZoom: { day } })
  }

  /** The axis shows what was asked for. */
  function endAskedZoom(): void {
    setState({ askedZoom: null })
  }

  /** Sets the scale directly (wheel, keys); leaves what the buttons name. */
  function scaleTo(pixelsPerDay: number, zoom: Zoom | null = null): void {
    setState(({ axisRoom }) => ({ zoom, pixelsPerDay: limitScale(pixelsPerDay, axisRoom) }))
  }

  function measureAxis(axisRoom: AxisRoom, isZoomExact: boolean): void {
    setState({ axisRoom, isZoomExact })
  }

  function revealToday(): void {
    setState(state => ({ todayRevealed: state.todayRevealed + 1 }))
  }

  /** Moves the axis by a part of what it shows: 1 to later days, -1 to earlier ones. */
  function pan(step: -1 | 1): void {
    setState(state => ({ panned: state.panned + step }))
  }

  /** Forgets what belongs to one plan: selection and active row. The scale stays as the user likes it. */
  function resetView(): void {
    setState({
      selectedId: null,
      heldId: null,
      selectedIds: new Set(),
      anchorId: null,
      activeKey: null,
      activeColumn: null,
      hoveredIds: new Set(),
    })
  }
  return {
    useView,
    select,
    selectMany,
    selectMade,
    showSelected,
    revealSelected,
    toggleSelected,
    setActive,
    hover,
    showInspector,
    zoomTo,
    endAskedZoom,
    scaleTo,
    measureAxis,
    revealToday,
    pan,
    resetView,
  }
}

/** How the open plan is looked at. */
export const planLook = createView()

export const {
  useView,
  select,
  selectMany,
  selectMade,
  showSelected,
  revealSelected,
  toggleSelected,
  setActive,
  hover,
  showInspector,
  zoomTo,
  endAskedZoom,
  scaleTo,
  measureAxis,
  revealToday,
  resetView,
} = planLook
