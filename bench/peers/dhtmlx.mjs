// dhtmlx-gantt as its documentation advises for much data: smart rendering (on by default), no single cells, the range
// of dates given, levels of the zoom extension.
import { gantt } from 'dhtmlx-gantt'
import 'dhtmlx-gantt/codebase/dhtmlxgantt.css'
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

Object.assign(gantt.config, {
  row_height: ROW_HEIGHT,
  bar_height: 20,
  grid_width: NAME_WIDTH,
  smart_rendering: true,
  show_task_cells: false,
  static_background: true,
  open_tree_initially: true,
  // Days, not whole columns: a drag moves by days at every level.
  round_dnd_dates: false,
  time_step: 24 * 60,
  details_on_dblclick: false,
  columns: [{ name: 'text', label: 'Name', tree: true, width: '*' }],
})
gantt.templates.task_class = (_start, _end, task) =>
  task.category === undefined ? '' : `category-${task.category}`

gantt.ext.zoom.init({
  levels: [
    {
      name: 'month',
      min_column_width: CELL_WIDTH.month,
      scales: [
        { unit: 'year', step: 1, format: '%Y' },
        { unit: 'month', step: 1, format: '%M' },
      ],
    },
    {
      name: 'day',
      min_column_width: CELL_WIDTH.day,
      scales: [
        { unit: 'month', step: 1, format: '%F %Y' },
        { unit: 'day', step: 1, format: '%j' },
      ],
    },
  ],
})
gantt.ext.zoom.setLevel('month')
gantt.init('root')

const ownScroll = () => ({
  x: document.querySelector('.gantt_hor_scroll'),
  y: document.querySelector('.gantt_ver_scroll'),
})

window.bench = {
  load({ groups, tasks, links }) {
    const years = yearsOf(tasks)
    gantt.config.start_date = years.start
    gantt.config.end_date = years.end
    gantt.parse({
      data: [
        ...groups.map(group => ({ id: group.id, text: group.name, type: 'project', open: true })),
        ...tasks.map(task => ({
          id: task.id,
          text: task.name,
          start_date: new Date(task.start),
          end_date: afterDay(task.end),
          progress: task.progress / 100,
          parent: task.group,
          category: task.category,
        })),
      ],
      links: links.map(link => ({ ...link, type: gantt.config.links.finish_to_start })),
    })
  },
  bars: () => countSeen('.gantt_task_line:not(.gantt_project)', document.querySelector('.gantt_task')),
  scrollMax() {
    const { x, y } = ownScroll()
    return { x: x ? x.scrollWidth - x.clientWidth : 0, y: y ? y.scrollHeight - y.clientHeight : 0 }
  },
  scrollTo: ({ x, y }) => gantt.scrollTo(x ?? null, y ?? null),
  zoom: level => gantt.ext.zoom.setLevel(level),
  edit(id, { start, end }) {
    const task = gantt.getTask(id)
    task.start_date = new Date(start)
    task.end_date = afterDay(end)
    gantt.updateTask(id)
  },
  task(id) {
    if (!gantt.isTaskExists(id)) return null
    const task = gantt.getTask(id)
    return {
      id,
      name: task.text,
      group: String(task.parent),
      category: task.category,
      start: task.start_date.getTime(),
      end: lastDayBefore(task.end_date),
      progress: Math.round(task.progress * 100),
    }
  },
  barRect(id) {
    const node = gantt.getTaskNode(id)
    return node ? rectOf(node) : null
  },
}
