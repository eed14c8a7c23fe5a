// The floor: a page that only paints the bars that can be seen on a canvas. No table, no arrows, no words, no drag.
import { CELL_WIDTH, NAME_WIDTH, ROW_HEIGHT, yearsOf } from './common.mjs'

const DAY = 86_400_000
const BAR_HEIGHT = 20
const HEAD_HEIGHT = 44
const COLORS = ['#4658d6', '#0f8a7a', '#b1590f']
const PIXELS_PER_DAY = { day: CELL_WIDTH.day, month: CELL_WIDTH.month / 30.4375 }

const root = document.getElementById('root')
root.innerHTML =
  '<div style="position:absolute;inset:0;overflow:auto"><div></div></div><canvas style="position:absolute;inset:0;pointer-events:none"></canvas>'
const scroller = root.firstElementChild
const sizer = scroller.firstElementChild
const canvas = root.lastElementChild
const context = canvas.getContext('2d', { alpha: false })

let tasks = []
let rowOf = new Map()
let years = yearsOf([{ start: 0, end: 0 }])
let pixelsPerDay = PIXELS_PER_DAY.month
let due = 0

function boxOf(index) {
  const task = tasks[index]
  return {
    x: NAME_WIDTH + ((task.start - years.start.getTime()) / DAY) * pixelsPerDay - scroller.scrollLeft,
    y: HEAD_HEIGHT + index * ROW_HEIGHT + (ROW_HEIGHT - BAR_HEIGHT) / 2 - scroller.scrollTop,
    width: ((task.end - task.start) / DAY + 1) * pixelsPerDay,
    height: BAR_HEIGHT,
  }
}

const isSeen = box =>
  box.x < innerWidth &&
  box.x + box.width > NAME_WIDTH &&
  box.y < innerHeight &&
  box.y + box.height > HEAD_HEIGHT

function* seen() {
  const first = Math.max(0, Math.floor((scroller.scrollTop - HEAD_HEIGHT) / ROW_HEIGHT))
  const last = Math.min(tasks.length - 1, Math.ceil((scroller.scrollTop + innerHeight) / ROW_HEIGHT))
  for (let index = first; index <= last; index++) {
    const box = boxOf(index)
    if (isSeen(box)) yield { task: tasks[index], box }
  }
}

function paint() {
  due = 0
  if (canvas.width !== innerWidth || canvas.height !== innerHeight) {
    canvas.width = innerWidth
    canvas.height = innerHeight
  }
  context.fillStyle = '#fff'
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.fillRect(0, 0, canvas.width, canvas.height)
  for (const { task, box } of seen()) {
    context.fillStyle = COLORS[task.category]
    context.fillRect(box.x, box.y, box.width, box.height)
  }
}

function invalidate() {
  if (due === 0) due = requestAnimationFrame(paint)
}

function resize() {
  const days = (years.end.getTime() - years.start.getTime()) / DAY
  sizer.style.width = `${NAME_WIDTH + days * pixelsPerDay}px`
  sizer.style.height = `${HEAD_HEIGHT + tasks.length * ROW_HEIGHT}px`
  invalidate()
}
scroller.addEventListener('scroll', invalidate)

window.bench = {
  load(data) {
    tasks = [...data.tasks]
    rowOf = new Map(tasks.map((task, index) => [task.id, index]))
    years = yearsOf(tasks)
    resize()
  },
  bars: () => [...seen()].length,
  scrollMax: () => ({
    x: scroller.scrollWidth - scroller.clientWidth,
    y: scroller.scrollHeight - scroller.clientHeight,
  }),
  scrollTo({ x, y }) {
    if (x !== undefined) scroller.scrollLeft = x
    if (y !== undefined) scroller.scrollTop = y
  },
  zoom(level) {
    pixelsPerDay = PIXELS_PER_DAY[level]
    resize()
  },
  edit(id, { start, end }) {
    const index = rowOf.get(id)
    tasks[index] = { ...tasks[index], start, end }
    invalidate()
  },
  task: id => tasks[rowOf.get(id)] ?? null,
  barRect(id) {
    const box = boxOf(rowOf.get(id))
    return isSeen(box) ? box : null
  },
}
