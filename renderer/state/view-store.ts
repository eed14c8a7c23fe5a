// How the roadmap is looked at: selection, zoom, what is hovered. Never stored and never part of undo.
import { create } from 'zustand'
import type { ItemId } from '../../shared/domain/item.ts'
import type { Span } from '../../shared/schedule/scheduled-item.ts'

export type ZoomPreset = 'day' | 'month' | 'quarter' | 'year' | 'five-years' | 'fit'

interface ViewState {
  /** The item whose details are shown; the last one touched where several are selected. */
  readonly selectedId: ItemId | null
  /** Everything selected, `selectedId` included; while a lasso is drawn, what it touches. */
  readonly selectedIds: ReadonlySet<ItemId>
  /** Where a range begins that Shift extends: the item chosen last by itself. */
  readonly anchorId: ItemId | null
  /** Items named by what the pointer or the keyboard rests on: bars show their steps, steps their bars. */
  readonly hoveredIds: ReadonlySet<ItemId>
  readonly isInspectorOpen: boolean
  readonly zoom: ZoomPreset | null
  readonly pixelsPerDay: number
  /** Rises when the selected item shall be scrolled into view. */
  readonly revealed: number
  /** Rises when today shall be scrolled into view. */
  readonly todayRevealed: number
  /** The days that shall fill the axis, until they do. */
  readonly lookedAt: Span | null
}

export const useView = create<ViewState>()(() => ({
  selectedId: null,
  selectedIds: new Set(),
  anchorId: null,
  hoveredIds: new Set(),
  isInspectorOpen: true,
  zoom: 'fit',
  pixelsPerDay: 0.5,
  revealed: 0,
  todayRevealed: 0,
  lookedAt: null,
}))

const { setState, getState } = useView

/** Pixels per day at which a century fills a screen, and five years still have room for their name on the axis. */
export const SMALLEST_SCALE = 0.045
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
    anchorId: id,
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

/** Shows what would be selected; the item of the details stays until `selectMany`. */
export function showSelected(ids: Iterable<ItemId>): void {
  setState({ selectedIds: new Set(ids) })
}

/** Takes one item into the selection, or out of it. */
export function toggleSelected(id: ItemId): void {
  const { selectedIds } = getState()
  const rest = [...selectedIds].filter(one => one !== id)
  if (selectedIds.has(id)) selectMany(rest, rest.at(-1) ?? null)
  else selectMany(selectedIds, id)
  setState({ anchorId: id })
}

export function hover(ids: readonly ItemId[]): void {
  const { hoveredIds } = getState()
  if (hoveredIds.size === ids.length && ids.every(id => hoveredIds.has(id))) return
  setState({ hoveredIds: new Set(ids) })
}

export function showInspector(open: boolean): void {
  setState({ isInspectorOpen: open })
}

export function zoomTo(zoom: ZoomPreset): void {
  setState(zoom === 'fit' ? { zoom } : { zoom, pixelsPerDay: PRESET_SCALE[zoom] })
}

export function limitScale(pixelsPerDay: number): number {
  return Math.min(LARGEST_SCALE, Math.max(SMALLEST_SCALE, pixelsPerDay))
}

/** Sets the scale directly (wheel, keys); leaves the presets. */
export function scaleTo(pixelsPerDay: number, zoom: ZoomPreset | null = null): void {
  setState({ zoom, pixelsPerDay: limitScale(pixelsPerDay) })
}

export function revealToday(): void {
  setState(state => ({ todayRevealed: state.todayRevealed + 1 }))
}

/** Asks the axis to show these days and no others, as wide as they fit; null: it does now. */
export function lookAt(span: Span | null): void {
  setState({ lookedAt: span })
}

/** Forgets what belongs to one plan: the selection. The scale stays as the user likes it. */
export function resetView(): void {
  setState({ selectedId: null, selectedIds: new Set(), anchorId: null, hoveredIds: new Set() })
}
