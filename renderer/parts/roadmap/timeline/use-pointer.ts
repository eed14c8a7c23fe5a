// The pointer on the timeline: what it rests on, what a press selects, and which drag a press becomes.
import { useCallback, useEffect, useRef, useState, type MouseEvent, type PointerEvent } from 'react'
import type { Item, ItemId } from '../../../../shared/domain/item.ts'
import { isGroup, isItem, type Row } from '../../../../shared/schedule/rows.ts'
import { useSource } from '../../../state/timeline-source.ts'
import { announce } from '../../../state/notice.ts'
import { HEAD_HEIGHT, type Hit } from './bar-layout.ts'
import { rowScroll, timeScroll } from './edge-scroll.ts'
import type { TimelineEditing } from './editing.ts'
import { foldGroup } from './fold-group.ts'
import type { Frame } from './frame.ts'
import type { Gesture, PointerPlace } from './gesture.ts'
import { beginLasso } from './gesture-lasso.ts'
import { rangeOf } from '../row-ranges.ts'
import { isInPlan } from '../selection.ts'
import {
  findBeside,
  findGates,
  findGroupTime,
  findNamed,
  type BesideBars,
  type PointerGround,
} from './pointer-finds.ts'
import { showLink, showTip, useInteraction } from '../../../state/interaction.ts'
import { hitSeenBar, seenRowAt, stuckHeadAt } from './stuck-heads.ts'

/** Pixels the pointer must travel before a press becomes a drag. */
const THRESHOLD = 4
/** How long the pointer rests on a bar or a name before it is explained. */
const TIP_DELAY_MS = 450

interface Press extends BesideBars {
  readonly hit: Hit | null
  readonly row: Row | undefined
  readonly from: PointerPlace
  readonly isInTable: boolean
  /** The drag this press becomes; null where nothing can be dragged. */
  readonly begin: () => Gesture | null
  /** False once it is clear that nothing here can be dragged. */
  isOpen: boolean
}

export function usePointer(
  /** Null where nothing may be changed. */
  editing: TimelineEditing | null,
  frame: Frame,
  element: () => HTMLElement | null,
  ground: () => PointerGround | null,
  onRowPress: (row: Row) => void,
  onDoublePress: (item: Item, place: PointerPlace) => void,
  /** A bar out of sight is to come. */
  onFarPress: (id: ItemId) => void,
  /** The second button was pressed on a row. */
  onMenuPress: (row: Row, place: PointerPlace) => void,
) {
  const press = useRef<Press | null>(null)
  const gesture = useRef<Gesture | null>(null)
  const last = useRef<PointerPlace | null>(null)
  /** Where the timeline stood when the drag began: Esc leads back there too. The first day in sight, for it may be zoomed. */
  const scrolledFrom = useRef({ day: 0, top: 0 })
  /** Where the pointer rests; null while it is elsewhere, or a key came after it. */
  const resting = useRef<PointerPlace | null>(null)
  /** Nothing is explained under a pointer that has just dropped something. */
  const hasDropped = useRef(false)
  const edgeFrame = useRef(0)
  const tipTimer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [cursor, setCursor] = useState('default')
  const source = useSource()
  const { planStore, scheduleStore, view } = source
  const { hover, select, selectMany, toggleSelected, useView } = view

  const finish = (isDrop: boolean) => {
    const active = gesture.current
    gesture.current = null
    press.current = null
    if (active && isDrop) active.drop()
    else active?.cancel()
    showTip(null)
    setCursor('default')
  }
  const hideTip = useCallback(() => {
    clearTimeout(tipTimer.current)
    showTip(null)
  }, [])
  const takeBack = () => {
    finish(false)
    const now = frame.view()
    const { day, top } = scrolledFrom.current
    if (now) element()?.scrollTo({ left: now.scale.x(day), top })
  }
  const finishRef = useRef(finish)
  const takeBackRef = useRef(takeBack)
  useEffect(() => {
    finishRef.current = finish
    takeBackRef.current = takeBack
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // Keys scroll, open and select: what is said about the place under the pointer would stay behind.
      if (!gesture.current) hideTip()
      resting.current = null
      // Whoever takes back in the middle of a drag means the drag; another step would be taken back, or again, behind it.
      const isHistoryKey = (event.ctrlKey || event.metaKey) && ['z', 'y'].includes(event.key.toLowerCase())
      if ((event.key !== 'Escape' && !isHistoryKey) || !gesture.current) return
      event.preventDefault()
      event.stopPropagation()
      takeBackRef.current()
    }
    window.addEventListener('keydown', onKey, true)
    const stop = planStore.subscribe(({ itemsById }) => {
      const id = gesture.current?.itemId ?? null
      if (id === null || isInPlan(itemsById.get(id))) return
      finishRef.current(false)
      announce({ kind: 'drag-lost' })
    })
    return () => {
      stop()
      window.removeEventListener('keydown', onKey, true)
      // A key can lead to another screen in the middle of a drag: nothing of it may stay behind.
      finishRef.current(false)
      cancelAnimationFrame(edgeFrame.current)
      hideTip()
      hover([])
      useInteraction.setState({ barId: null, linkId: null })
    }
  }, [hideTip, planStore, hover])

  const placeOf = (event: MouseEvent): PointerPlace | null => {
    const box = element()?.getBoundingClientRect()
    if (!box) return null
    const { clientX: pageX, clientY: pageY, altKey: isFree } = event
    return { x: pageX - box.left, y: pageY - box.top, pageX, pageY, isFree }
  }

  const hitAt = (place: PointerPlace): Hit | null => {
    const at = ground()
    if (!at || place.x < at.view.tableWidth || place.y < HEAD_HEIGHT || place.y > at.bottom) return null
    return hitSeenBar(place, at.bars, at.view)
  }

  const dragOf = (hit: Hit | null, place: PointerPlace, isAdding: boolean): Gesture | null => {
    const at = ground()
    if (!at) return null
    const { selectedIds } = useView.getState()
    if (!hit)
      return beginLasso(view, place, at.view, isAdding ? selectedIds : new Set(), () => ground() ?? at)
    return editing?.begin(hit, place, { ...at, selectedIds }, () => ground() ?? at) ?? null
  }

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const place = placeOf(event)
    const at = ground()
    hideTip()
    resting.current = null
    if (event.button !== 0 || !place || !at || place.y < HEAD_HEIGHT || place.y > at.bottom) return
    editing?.endBurst()
    const hit = hitAt(place)
    const isAdding = event.ctrlKey || event.metaKey || event.shiftKey
    const isInTable = place.x < at.view.tableWidth
    const isOnHead = stuckHeadAt(place.y, at.rows, at.view) !== null
    press.current = {
      hit,
      ...findBeside(place, hit, at),
      row: seenRowAt(place.y, at.rows, at.view),
      from: place,
      isInTable,
      begin: () => (isInTable || isOnHead ? null : dragOf(hit, place, isAdding)),
      isOpen: true,
    }
    event.currentTarget.setPointerCapture(event.pointerId)
  }

  /** On the head of the axis a gate says what it is. */
  const restOnAxis = (place: PointerPlace, at: PointerGround) => {
    const lines = findGates(place, at).map(gate => gate.name)
    showTip(lines.length > 0 ? { kind: 'text', lines, x: place.pageX, y: place.pageY } : null)
  }

  const rest = (hit: Hit | null, place: PointerPlace, at: PointerGround) => {
    const item = hit ? planStore.getState().itemsById.get(hit.itemId) : undefined
    const { link, farId } = findBeside(place, hit, at)
    const overBar = hit && (editing?.cursorFor(hit, item) ?? 'pointer')
    setCursor(link || farId !== null ? 'pointer' : (overBar ?? 'default'))
    const overId = hit?.itemId ?? farId
    hover(overId === null ? [] : [overId])
    const barId = hit?.itemId ?? null
    const linkId = link?.id ?? null
    const shown = useInteraction.getState()
    if (shown.barId !== barId || shown.linkId !== linkId) useInteraction.setState({ barId, linkId })
    hideTip()
    const { pageX: x, pageY: y } = place
    const explainedId = overId ?? findNamed(place, at)
    const group = explainedId === null && !link ? findGroupTime(place, at) : null
    if ((explainedId !== null || link || group) && !hasDropped.current)
      tipTimer.current = setTimeout(() => {
        if (explainedId !== null) showTip({ kind: 'bar', id: explainedId, x, y })
        else if (link) showTip({ kind: 'arrow', dependency: link, x, y })
        else if (group) showTip({ kind: 'group', span: group, x, y })
      }, TIP_DELAY_MS)
  }

  const restOn = (place: PointerPlace, at: PointerGround) => {
    rest(hitAt(place), place, at)
    if (place.y < HEAD_HEIGHT) restOnAxis(place, at)
  }

  /** The wheel brings something else under a pointer that rests: what was said there is no longer true. */
  const restAgain = () => {
    const rested = resting.current
    const box = element()?.getBoundingClientRect()
    const at = ground()
    if (!rested || !box || !at) return
    // The timeline may have moved under it.
    const place = { ...rested, x: rested.pageX - box.left, y: rested.pageY - box.top }
    restOn(place, at)
  }
  const restAgainRef = useRef(restAgain)
  useEffect(() => {
    restAgainRef.current = restAgain
  })
  useEffect(() => {
    let known = ''
    return frame.onPaint(({ scrollLeft, scrollTop, scale }) => {
      // Bars move too: under a pointer that has dropped one, or drawn a dependency.
      const version = hasDropped.current ? scheduleStore.getState().settledVersion : ''
      const now = `${scrollLeft} ${scrollTop} ${scale.pixelsPerDay} ${version}`
      if (known !== '' && known !== now) restAgainRef.current()
      known = now
    })
  }, [frame, scheduleStore])

  /** Scrolls while the pointer stays near an edge, and lets the drag follow. */
  const scrollAtEdge = () => {
    edgeFrame.current = 0
    const place = last.current
    const at = ground()
    const scroller = element()
    if (!gesture.current || !place || !at || !scroller) return
    const left = timeScroll(at.view.tableWidth, at.view.width, place.x)
    const top = rowScroll(HEAD_HEIGHT, at.bottom, place.y)
    if (left === 0 && top === 0) return
    const before = { left: scroller.scrollLeft, top: scroller.scrollTop }
    scroller.scrollBy({ left, top })
    if (scroller.scrollLeft === before.left && scroller.scrollTop === before.top) return
    const now = frame.view()
    if (now) gesture.current.move(place, now)
    askEdgeFrame()
  }
  /** At most one frame is asked for: the speed must not rise with every move of the pointer. */
  const askEdgeFrame = () => {
    if (edgeFrame.current === 0) edgeFrame.current = requestAnimationFrame(scrollAtEdge)
  }

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const place = placeOf(event)
    const at = ground()
    if (!place || !at) return
    const pressed = press.current
    if (!pressed) {
      resting.current = place
      hasDropped.current = false
      restOn(place, at)
      return
    }
    const way = Math.max(Math.abs(place.x - pressed.from.x), Math.abs(place.y - pressed.from.y))
    if (!gesture.current && pressed.isOpen && way >= THRESHOLD) {
      gesture.current = pressed.begin()
      pressed.isOpen = false
      if (gesture.current) {
        setCursor(gesture.current.cursor)
        const { scale, scrollLeft, scrollTop } = at.view
        scrolledFrom.current = { day: scale.day(scrollLeft), top: scrollTop }
      } else if (pressed.hit && editing)
        showTip({ kind: 'fixed', id: pressed.hit.itemId, x: place.pageX, y: place.pageY })
    }
    if (!gesture.current) return
    last.current = place
    gesture.current.move(place, at.view)
    askEdgeFrame()
  }

  const choose = (pressed: Press, event: PointerEvent) => {
    const { row, hit, link, farId, isInTable } = pressed
    if (farId !== null) {
      onFarPress(farId)
      return
    }
    if (link) {
      select(link.successorId, { reveal: true, open: true })
      showLink(link.id)
      return
    }
    if (!row) return
    if (isGroup(row)) {
      if (isInTable) {
        onRowPress(row)
        foldGroup(source, row)
      }
      return
    }
    // Empty ground beside a bar is not the bar.
    if (!isInTable && !hit) return
    const { id } = row
    if (event.shiftKey) selectMany(rangeOf(ground()?.rows ?? [], useView.getState().anchorId, id), id)
    else if (event.ctrlKey || event.metaKey) toggleSelected(id)
    else select(id, { open: true })
    onRowPress(row)
  }

  /** The next key acts on what was dragged, or could not be; of several that are selected the others stay so. */
  const chooseDragged = (id: ItemId, row: Row | undefined) => {
    const { selectedIds } = useView.getState()
    if (row) onRowPress(row)
    if (selectedIds.has(id)) selectMany(selectedIds, id)
    else select(id)
  }

  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const pressed = press.current
    if (!pressed) return
    const wasDrag = gesture.current !== null || !pressed.isOpen
    const draggedId = gesture.current ? gesture.current.selects() : (pressed.hit?.itemId ?? null)
    finish(true)
    if (wasDrag) {
      hasDropped.current = true
      resting.current = placeOf(event)
      restAgain()
    }
    // Selecting opens the details, which narrows the timeline: not under a bar that is being moved.
    if (!wasDrag) choose(pressed, event)
    else if (draggedId !== null) chooseDragged(draggedId, pressed.row)
  }

  const onPointerLeave = () => {
    clearTimeout(tipTimer.current)
    resting.current = null
    if (press.current) return
    hover([])
    useInteraction.setState({ barId: null, linkId: null, tip: null })
  }

  const onDoubleClick = (event: MouseEvent) => {
    const place = placeOf(event)
    const at = ground()
    if (!place || !at || place.y < HEAD_HEIGHT || place.y > at.bottom) return
    const row = seenRowAt(place.y, at.rows, at.view)
    const isOn = place.x < at.view.tableWidth || hitAt(place) !== null
    if (isItem(row) && isOn) onDoublePress(row, place)
  }

  const onContextMenu = (event: MouseEvent) => {
    const place = placeOf(event)
    const at = ground()
    if (!place || !at || place.y < HEAD_HEIGHT || place.y > at.bottom) return
    const row = seenRowAt(place.y, at.rows, at.view)
    if (!row) return
    event.preventDefault()
    finish(false)
    hideTip()
    editing?.endBurst()
    onMenuPress(row, place)
  }

  return {
    cursor,
    handlers: {
      onPointerDown,
      onPointerMove,
      onPointerUp,
      onPointerCancel: () => finish(false),
      onPointerLeave,
      onDoubleClick,
      onContextMenu,
    },
  }
}
