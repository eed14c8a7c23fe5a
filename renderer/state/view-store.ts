// How the roadmap is looked at: selection, zoom, filters, folded groups. Never stored and never part of undo.
import { create } from 'zustand'
import { CATEGORIES, type Category, type ItemId } from '../../shared/domain/item.ts'
import type { AgencyId } from '../../shared/domain/agency.ts'
import type { Grouping } from '../../shared/schedule/rows.ts'

export type ZoomPreset = 'month' | 'quarter' | 'year' | 'fit'

interface ViewState {
  readonly selectedId: ItemId | null
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

const SMALLEST_SCALE = 0.02
const LARGEST_SCALE = 40
export const PRESET_SCALE: Readonly<Record<Exclude<ZoomPreset, 'fit'>, number>> = {
  month: 2.2,
  quarter: 0.75,
  year: 0.22,
}

export function select(id: ItemId | null, options: { reveal?: boolean; open?: boolean } = {}): void {
  setState(state => ({
    selectedId: id,
    revealed: options.reveal ? state.revealed + 1 : state.revealed,
    isInspectorOpen: options.open ? true : state.isInspectorOpen,
  }))
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
  setState({ selectedId: null, hoveredIds: new Set(), collapsed: new Set() })
}
