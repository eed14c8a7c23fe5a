// How the roadmap is looked at: selection, zoom, filters, folded groups. Never stored and never part of undo.
import { create } from 'zustand'
import { CATEGORIES, type Category, type ItemId } from '../../shared/domain/item.ts'
import type { AgencyId } from '../../shared/domain/agency.ts'
import type { Grouping } from '../../shared/schedule/rows.ts'

export type ZoomPreset = 'day' | 'month' | 'quarter' | 'year' | 'five-years' | 'fit'

interface ViewState {
  /** The item whose details are shown; the last one touched where several are selected. */
  readonly selectedId: ItemId | null
  /** Everything selected, `selectedId` included. */
  readonly selectedIds: ReadonlySet<ItemId>
  /** Items named by what the pointer or the keyboard rests on: bars show their steps, steps their bars. */
  readonly hoveredIds: ReadonlySet<ItemId>
  readonly grouping: Grouping
  readonly collapsed: ReadonlySet<string>
  readonly categories: ReadonlySet<Category>
  readonly agencyId: AgencyId | null
  readonly search: string
  readonly isInspectorOpen: boolean
  readonly zoom: ZoomPreset | null
  readonly pixelsPerDay: number
  /** Rises when the selected item shall be scrolled into view. */
  readonly revealed: number
  /** Rises when today shall be scrolled into view. */
  readonly todayRevealed: number
}

export const useView = create<ViewState>()(() => ({
  selectedId: null,
  selectedIds: new Set(),
  hoveredIds: new Set(),
  grouping: 'category',
  collapsed: new Set(),
  categories: new Set(CATEGORIES),
  agencyId: null,
  search: '',
  isInspectorOpen: true,
  zoom: 'fit',
  pixelsPerDay: 0.5,
  revealed: 0,
  todayRevealed: 0,
}))

const { setState, getState } = useView

const SMALLEST_SCALE = 0.05
const LARGEST_SCALE = 40
export const PRESET_SCALE: Readonly<Record<Exclude<ZoomPreset, 'fit'>, number>> = {
  day: 24,
  month: 2.2,
  quarter: 0.75,
  year: 0.22,
  'five-years': 0.06,
}

export function select(id: ItemId | null, options: { reveal?: boolean; open?: boolean } = {}): void {
  setState(state => ({
    selectedId: id,
    selectedIds: new Set(id === null ? [] : [id]),
    revealed: options.reveal ? state.revealed + 1 : state.revealed,
    isInspectorOpen: options.open ? true : state.isInspectorOpen,
  }))
}

/** Selects several at once; `primary` is the one whose details are shown. */
export function selectMany(ids: Iterable<ItemId>, primary: ItemId | null): void {
  const selectedIds = new Set(ids)
  if (primary !== null) selectedIds.add(primary)
  setState({ selectedIds, selectedId: primary ?? selectedIds.values().next().value ?? null })
}

/** Takes one item into the selection, or out of it. */
export function toggleSelected(id: ItemId): void {
  const { selectedIds } = getState()
  const rest = [...selectedIds].filter(one => one !== id)
  if (selectedIds.has(id)) selectMany(rest, rest.at(-1) ?? null)
  else selectMany(selectedIds, id)
}

export function hover(ids: readonly ItemId[]): void {
  const { hoveredIds } = getState()
  if (hoveredIds.size === ids.length && ids.every(id => hoveredIds.has(id))) return
  setState({ hoveredIds: new Set(ids) })
}

export function showInspector(open: boolean): void {
  setState({ isInspectorOpen: open })
}

export function groupRowsBy(grouping: Grouping): void {
  setState({ grouping, collapsed: new Set() })
}

export function collapse(key: string, collapsed: boolean): void {
  setState(state => {
    const next = new Set(state.collapsed)
    if (collapsed) next.add(key)
    else next.delete(key)
    return { collapsed: next }
  })
}

export function collapseOnly(keys: readonly string[]): void {
  setState({ collapsed: new Set(keys) })
}

export function toggleCategory(category: Category): void {
  setState(state => {
    const next = new Set(state.categories)
    if (next.has(category)) next.delete(category)
    else next.add(category)
    // No category at all would be an empty screen that explains nothing.
    return { categories: next.size === 0 ? new Set(CATEGORIES) : next }
  })
}

export function filterAgency(agencyId: AgencyId | null): void {
  setState({ agencyId })
}

export function searchFor(search: string): void {
  setState({ search })
}

export function clearFilters(): void {
  setState({ categories: new Set(CATEGORIES), agencyId: null, search: '' })
}

export function zoomTo(zoom: ZoomPreset): void {
  setState(zoom === 'fit' ? { zoom } : { zoom, pixelsPerDay: PRESET_SCALE[zoom] })
}

/** Sets the scale directly (wheel, keys); leaves the presets. */
export function scaleTo(pixelsPerDay: number, zoom: ZoomPreset | null = null): void {
  setState({ zoom, pixelsPerDay: Math.min(LARGEST_SCALE, Math.max(SMALLEST_SCALE, pixelsPerDay)) })
}

export function revealToday(): void {
  setState(state => ({ todayRevealed: state.todayRevealed + 1 }))
}

/** Forgets what belongs to one plan: selection, filters, folded groups. Scale and grouping stay as the user likes them. */
export function resetView(): void {
  clearFilters()
  setState({ selectedId: null, selectedIds: new Set(), hoveredIds: new Set(), collapsed: new Set() })
}
