// The timeline of the open plan can be changed: bars are dragged, dependencies drawn, cells typed into.
import type { Item } from '../../../../shared/domain/item.ts'
import { typeInto } from '../grid-actions.ts'
import { endBurst } from '../schedule-edit.ts'
import { idsInSight } from '../../../parts/roadmap/selection.ts'
import { rowAt, type Hit } from '../../../parts/roadmap/timeline/bar-layout.ts'
import type { TimelineEditing } from '../../../parts/roadmap/timeline/editing.ts'
import { CellLayer } from './cell-layer.tsx'
import { isMovable } from '../../../parts/roadmap/drag.ts'
import { EditTip } from './edit-tip.tsx'
import { beginLink } from './gesture-link.ts'
import { beginMove, beginProgress } from './gesture-move.ts'

function cursorFor({ part }: Hit, item: Item | undefined): string {
  if (part === 'link-start' || part === 'link-end') return 'crosshair'
  if (part === 'progress') return 'col-resize'
  if (!item || !isMovable(item)) return 'pointer'
  return part === 'middle' ? 'grab' : 'ew-resize'
}

const begin: TimelineEditing['begin'] = (hit, place, { rows, view, selectedIds }, ground) => {
  const { part, itemId } = hit
  switch (part) {
    case 'link-start':
    case 'link-end':
      return beginLink(hit, ground)
    case 'progress':
      return beginProgress(hit, rowAt(place.y, view))
    case 'start':
    case 'middle':
    case 'end':
      return beginMove({ itemId, part }, idsInSight(rows, selectedIds), place, view)
  }
}

export const planEditing: TimelineEditing = {
  cursorFor,
  begin,
  endBurst: () => void endBurst(),
  typeInto,
  CellLayer,
  EditTip,
}
