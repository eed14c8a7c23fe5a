// SVAR React Gantt as its documentation advises: it draws what can be seen by itself; levels of its zoom.
import { Gantt, Willow } from '@svar-ui/react-gantt'
import '@svar-ui/react-gantt/all.css'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import {
  afterDay,
  CELL_WIDTH,
  countSeen,
  lastDayBefore,
  NAME_WIDTH,
  rectOf,
  ROW_HEIGHT,
  yearsOf,
} from './common.mjs'

const SCALES = {
  month: [
    { unit: 'year', step: 1, format: '%Y' },
    { unit: 'month', step: 1, format: '%M' },
  ],
  day: [
    { unit: 'month', step: 1, format: '%F %Y' },
    { unit: 'day', step: 1, format: '%j' },
  ],
}
const LEVELS = ['month', 'day']
const zoomConfig = {
  level: 0,
  levels: LEVELS.map(name => ({
    minCellWidth: CELL_WIDTH[name],
    maxCellWidth: CELL_WIDTH[name],
    scales: SCALES[name],
  })),
}
const COLUMNS = [{ id: 'text', header: 'Name', width: NAME_WIDTH }]
const TASK_TYPES = [
  { id: 'task', label: 'Task' },
  { id: 'summary', label: 'Group' },
  { id: 'milestone', label: 'Milestone' },
  ...[0, 1, 2].map(category => ({ id: `category-${category}`, label: `Category ${category}` })),
]

const root = createRoot(document.getElementById('root'))
let api

function show(data) {
  root.render(
    createElement(
      Willow,
      { fonts: false },
      createElement(Gantt, {
        ...data,
        taskTypes: TASK_TYPES,
        columns: COLUMNS,
        zoom: zoomConfig,
        scales: SCALES.month,
        cellWidth: CELL_WIDTH.month,
        cellHeight: ROW_HEIGHT,
        gridWidth: NAME_WIDTH,
        // The axis is what the dates below say, not widened.
        autoScale: false,
        init: given => (api = given),
      }),
    ),
  )
}
show({ tasks: [], links: [] })

const chart = () => document.querySelector('.wx-chart')
// An id that is a text carries a colon in the page.
const barOf = id => document.querySelector(`.wx-bar[data-id=":${id}"]`)

window.bench = {
  load({ groups, tasks, links }) {
    show({
      ...yearsOf(tasks),
      tasks: [
        ...groups.map(group => ({ id: group.id, text: group.name, type: 'summary', open: true, parent: 0 })),
        ...tasks.map(task => ({
          id: task.id,
          text: task.name,
          start: new Date(task.start),
          end: afterDay(task.end),
          progress: task.progress,
          parent: task.group,
          type: `category-${task.category}`,
        })),
      ],
      links: links.map(link => ({ ...link, type: 'e2s' })),
    })
  },
  bars: () => countSeen('.wx-bar:not(.wx-summary)', chart()),
  scrollMax() {
    const across = chart()
    const down = document.querySelector('.wx-gantt')
    return {
      x: across ? across.scrollWidth - across.clientWidth : 0,
      y: down ? down.scrollHeight - down.clientHeight : 0,
    }
  },
  scrollTo({ x, y }) {
    void api.exec('scroll-chart', {
      ...(x === undefined ? {} : { left: x }),
      ...(y === undefined ? {} : { top: y }),
    })
  },
  zoom(level) {
    const isDeeper = level === 'day'
    void api.exec('zoom-scale', { dir: isDeeper ? 1 : -1, offset: 0 })
  },
  edit: (id, { start, end }) =>
    api.exec('update-task', { id, task: { start: new Date(start), end: afterDay(end) } }),
  task(id) {
    const task = api.getTask(id)
    if (!task) return null
    return {
      id,
      name: task.text,
      group: String(task.parent),
      category: Number(String(task.type).slice(-1)),
      start: task.start.getTime(),
      end: lastDayBefore(task.end),
      progress: task.progress,
    }
  },
  barRect(id) {
    const bar = barOf(id)
    return bar ? rectOf(bar) : null
  },
}
