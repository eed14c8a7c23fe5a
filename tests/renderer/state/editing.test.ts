// Commands, previews and patches of the page against a real backend, where replies are slow, refused or lost.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { requireCivilDate, toCivilDate, toDay } from '../../../shared/base/civil-date.ts'
import { LINE_LIMIT } from '../../../shared/base/text.ts'
import type { Notice } from '../../../renderer/state/notice.ts'
import type { ItemId } from '../../../shared/domain/item.ts'
import { createBackend } from '../../../main/services/backend.ts'
import { backendOptions } from '../../support/store.ts'
import { installBridge } from '../../support/page-state.ts'

const folder = mkdtempSync(join(tmpdir(), 'page-state-'))
const backend = createBackend(backendOptions(folder))
const line = installBridge(backend)
const app = await import('../../../renderer/state/app-store.ts')
const view = await import('../../../renderer/state/plan-view.ts')
const edit = await import('../../../renderer/features/roadmap/schedule-edit.ts')
const { watchDates } = await import('../../../renderer/features/roadmap/moved-notice.ts')
const { duplicateItems } = await import('../../../renderer/features/roadmap/add-item.ts')
const { updateAtOnce } = await import('../../../renderer/state/show-first.ts')
const { onNotice } = await import('../../../renderer/state/notice.ts')
const stops = [view.followDocument(), app.listenToBackend(() => {})]
await app.loadApp()
await app.openSample()
afterAll(() => {
  stops.forEach(stop => stop())
  backend.close()
  rmSync(folder, { recursive: true })
})

const { planId, splp, clinic } = (() => {
  const { document } = app.useApp.getState()
  const idOf = (name: string) => document?.items.find(item => item.name.startsWith(name))?.id as ItemId
  return {
    planId: document?.plan.id as NonNullable<typeof document>['plan']['id'],
    splp: idOf('Penerapan SPLP'),
    clinic: idOf('Klinik pendampingan'),
  }
})()

const wait = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))
const stored = (id: ItemId) => app.useApp.getState().itemsById.get(id)?.start
/** Where the engine has the item planned, previews included. */
const shown = (id: ItemId) => toCivilDate(view.usePlanView.getState().schedule.get(id)?.planned.start ?? 0)
const previews = () => view.usePlanView.getState().preview.size
const refuseRuns = () => {
  line.intercept = method =>
    method === 'plan.run' ? { ok: false, error: { code: 'disk-full', file: 'x' } } : null
}

beforeEach(async () => {
  Object.assign(line, { delayMs: 0, losesEvents: false, intercept: null })
  while (app.useApp.getState().history.undo) await app.undo()
  if (stored(splp) !== '2027-01-01' || stored(clinic) !== '2027-06-01')
    throw new Error('not as in the sample')
})

describe('dates moved by keys', () => {
  it('a press while the previous burst is on its way is not lost', async () => {
    line.delayMs = 40
    edit.moveByKey([splp], 'middle', 'month', 1)
    const sent = edit.endBurst()
    await wait(10)
    edit.moveByKey([splp], 'middle', 'month', 1)
    await sent
    expect([stored(splp), shown(splp)]).toEqual(['2027-02-01', '2027-03-01'])
    await edit.endBurst()
    expect([stored(splp), shown(splp), previews()]).toEqual(['2027-03-01', '2027-03-01', 0])
  })

  it('another item can be moved while the first is on its way', async () => {
    line.delayMs = 40
    edit.moveByKey([splp], 'middle', 'month', 1)
    edit.moveByKey([clinic], 'middle', 'month', 1)
    await edit.endBurst()
    expect([stored(splp), stored(clinic), previews()]).toEqual(['2027-02-01', '2027-07-01', 0])
  })

  it('a refused move goes back, and only that one', async () => {
    line.delayMs = 20
    refuseRuns()
    edit.moveByKey([splp], 'middle', 'month', 3)
    const refused = edit.endBurst()
    edit.moveByKey([clinic], 'middle', 'month', 1)
    await refused
    expect([shown(splp), shown(clinic), previews()]).toEqual(['2027-01-01', '2027-07-01', 1])
    line.intercept = null
    await edit.endBurst()
    expect([stored(splp), stored(clinic), shown(clinic)]).toEqual(['2027-01-01', '2027-07-01', '2027-07-01'])
  })
})

describe('a bar that waits, moved by keys', () => {
  const heard: unknown[] = []
  const listening = onNotice(notice => heard.push(notice))
  afterAll(listening)
  const at = (id: ItemId) => view.usePlanView.getState().schedule.get(id)

  it('stays where it would begin earlier, and says for whom; later and back again changes nothing', async () => {
    const { document, itemsById } = app.useApp.getState()
    const link = document?.dependencies.find(({ predecessorId, successorId }) =>
      [predecessorId, successorId].every(
        id => itemsById.get(id)?.status !== 'done' && !itemsById.get(id)?.pinned,
      ),
    )
    if (!link) throw new Error('the sample has a dependency between two that may move')
    const waiting = link.successorId
    const before = stored(waiting)
    edit.moveByKey([link.predecessorId], 'middle', 'month', 12)
    await edit.endBurst()
    const pushed = at(waiting)
    expect(pushed?.drivers).toEqual([link.id])
    heard.length = 0

    edit.moveByKey([waiting], 'middle', 'month', -1)
    await edit.endBurst()
    expect(heard).toEqual([{ kind: 'waits', of: itemsById.get(link.predecessorId)?.name }])
    expect([stored(waiting), previews()]).toEqual([before, 0])

    edit.moveByKey([waiting], 'middle', 'day', 1)
    expect(at(waiting)?.effective.start).toBe((pushed?.effective.start ?? 0) + 1)
    edit.moveByKey([waiting], 'middle', 'day', -1)
    await edit.endBurst()
    expect([stored(waiting), previews()]).toEqual([before, 0])
    expect(at(waiting)).toEqual(pushed)
  })
})

describe('progress by keys', () => {
  const progress = () => app.useApp.getState().itemsById.get(splp)?.progressPercent ?? 0

  it('a press while the previous burst is on its way is not lost', async () => {
    const before = progress()
    line.delayMs = 40
    edit.progressByKey(splp, 5)
    const sent = edit.endBurst()
    await wait(10)
    edit.progressByKey(splp, 5)
    await sent
    expect([progress(), previews()]).toEqual([before + 5, 1])
    await edit.endBurst()
    expect([progress(), previews()]).toEqual([before + 10, 0])
  })

  it('a preview ends though another window has moved the item meanwhile', async () => {
    edit.progressByKey(splp, 5)
    const moves = [{ id: splp, start: toCivilDate(20_900), end: toCivilDate(20_910) }]
    await backend.call('plan.run', { planId, command: { type: 'item.schedule', moves } })
    await edit.endBurst()
    expect([shown(splp), previews()]).toEqual(['2027-03-23', 0])
  })
})

describe('while dates are previewed', () => {
  it('what has moved is known with where it stood, whatever way the preview took', () => {
    const { document } = app.useApp.getState()
    const dependency = document?.dependencies[0]
    const first = document?.items.find(item => item.id === dependency?.predecessorId)
    if (!dependency || !first) throw new Error('the sample has dependencies')
    const at = (id: ItemId) => view.usePlanView.getState().schedule.get(id)
    const before = { first: at(first.id), second: at(dependency.successorId) }
    const later = (days: number) => ({ ...first, end: toCivilDate(toDay(first.end) + days) })
    view.previewItems([later(400)])
    view.previewItems([later(500)])
    const { beforePreview } = view.usePlanView.getState()
    expect(at(dependency.successorId)?.effective).not.toEqual(before.second?.effective)
    expect(beforePreview.get(first.id)).toBe(before.first)
    expect(beforePreview.get(dependency.successorId)).toBe(before.second)
    expect(beforePreview.size).toBeLessThan(document.items.length)
    view.endPreview([first.id])
    expect([view.usePlanView.getState().beforePreview.size, at(dependency.successorId)]).toEqual([
      0,
      before.second,
    ])
  })

  it('items come, change and go on the schedule all the same, and undo begins with what is shown', async () => {
    const { items } = app.useApp.getState().document ?? { items: [] }
    const last = items.at(-1)
    if (!last) throw new Error('the sample has items')
    const added = { ...last, id: crypto.randomUUID() as ItemId, start: toCivilDate(20_900) }
    edit.moveByKey([splp], 'middle', 'month', 1)
    await app.runCommand({ type: 'item.add', item: { ...added, end: toCivilDate(20_910) } })
    expect([shown(added.id), shown(splp), previews()]).toEqual(['2027-03-23', '2027-02-01', 1])
    await app.runCommand({
      type: 'item.schedule',
      moves: [{ id: added.id, start: toCivilDate(20_901), end: toCivilDate(20_905) }],
    })
    expect([shown(added.id), shown(splp)]).toEqual(['2027-03-24', '2027-02-01'])
    // What was only shown is stored first, as the newest step; then it is the one that is taken back.
    await app.undo()
    expect([shown(splp), stored(splp), previews()]).toEqual(['2027-01-01', '2027-01-01', 0])
    await app.undo()
    await app.undo()
    expect(view.usePlanView.getState().schedule.has(added.id)).toBe(false)
  })
})

describe('a drag under way', () => {
  const drag = async (id: ItemId) => {
    const { beginMove } = await import('../../../renderer/features/roadmap/editing/gesture-move.ts')
    const { timeScale } = await import('../../../renderer/parts/roadmap/timeline/time-scale.ts')
    const frame = {
      scale: timeScale({ start: 20_000, end: 22_000 }, 10),
      scrollLeft: 0,
      scrollTop: 0,
      width: 900,
      height: 500,
      tableWidth: 300,
      tableLeft: 0,
    }
    const at = (x: number) => ({ x, y: 60, pageX: x, pageY: 60, isFree: true })
    const gesture = beginMove({ itemId: id, part: 'middle' }, [], at(400), frame)
    if (!gesture) throw new Error('the item can be moved')
    return { gesture, to: (days: number) => gesture.move(at(400 + days * 10), frame) }
  }

  it('goes on when the settings of the plan change', async () => {
    const { to, gesture } = await drag(splp)
    to(7)
    await app.runCommand({ type: 'plan.update', fields: { title: 'Another title' } })
    expect([shown(splp), previews()]).toEqual(['2027-01-08', 1])
    const { beforePreview } = view.usePlanView.getState()
    expect(toCivilDate(beforePreview.get(splp)?.planned.start ?? 0)).toBe('2027-01-01')
    gesture.cancel()
    expect([shown(splp), previews()]).toEqual(['2027-01-01', 0])
  })

  it('does not bring back an item that was deleted meanwhile', async () => {
    const { to, gesture } = await drag(splp)
    to(7)
    await backend.call('plan.run', { planId, command: { type: 'item.delete', ids: [splp] } })
    await wait(20)
    expect(previews()).toBe(0)
    to(9)
    expect([view.usePlanView.getState().preview.has(splp), gesture.itemId]).toEqual([false, splp])
    expect(app.useApp.getState().itemsById.get(splp)?.deletedOn).not.toBeNull()
    gesture.cancel()
  })
})

describe('commands', () => {
  it('one that the bridge rejects does not block the next', async () => {
    line.intercept = method => {
      if (method === 'plan.run') throw new Error('the channel is gone')
      return null
    }
    const rename = (name: string) => app.runCommand({ type: 'item.update', id: splp, fields: { name } })
    expect(await rename('A')).toEqual({ ok: false, error: { code: 'disconnected' } })
    expect(app.useApp.getState().saveState).toBe('failed')
    line.intercept = null
    expect(await rename('B')).toEqual({ ok: true, value: null })
    expect([app.useApp.getState().itemsById.get(splp)?.name, app.useApp.getState().saveState]).toEqual([
      'B',
      'saved',
    ])
  })

  it('two in a row are stored in the order they were made', async () => {
    line.delayMs = 20
    const rename = (name: string) => app.runCommand({ type: 'item.update', id: splp, fields: { name } })
    await Promise.all([rename('first'), rename('second')])
    expect(app.useApp.getState().itemsById.get(splp)?.name).toBe('second')
  })

  it('one made of what is stored is made when its turn comes: of two quick changes of a list none is lost', async () => {
    line.delayMs = 20
    const add = (link: string) =>
      app.runCommand(() => ({
        type: 'item.update',
        id: splp,
        fields: { links: [...(app.useApp.getState().itemsById.get(splp)?.links ?? []), link] },
      }))
    await Promise.all([add('https://a.example'), add('https://b.example')])
    expect(app.useApp.getState().itemsById.get(splp)?.links.slice(-2)).toEqual([
      'https://a.example',
      'https://b.example',
    ])
  })

  it('an undo names the step it took, also where that was still on its way', async () => {
    const heard: unknown[] = []
    const stop = onNotice(notice => heard.push(notice))
    line.delayMs = 20
    const renamed = app.runCommand({ type: 'item.update', id: splp, fields: { name: 'Lain' } })
    await app.undo()
    await renamed
    stop()
    expect(heard).toEqual([{ kind: 'undone', step: 'mengubah “Lain”' }])
  })

  it('a copy of an item with the longest name has a name that fits', async () => {
    const name = 'x'.repeat(LINE_LIMIT)
    await app.runCommand({ type: 'item.update', id: splp, fields: { name } })
    const item = app.useApp.getState().itemsById.get(splp)
    if (!item) throw new Error('no item')
    await duplicateItems([item])
    const copies = app.useApp.getState().document?.items.filter(one => one.name.endsWith('x (salinan)'))
    expect(copies?.map(copy => copy.name.length)).toEqual([LINE_LIMIT])
  })

  it('what no field asked for says why it was refused', async () => {
    const heard: unknown[] = []
    const stop = onNotice(notice => heard.push(notice))
    await app.runAnnounced({ type: 'item.update', id: splp, fields: { name: '' } })
    stop()
    expect(heard).toEqual([{ kind: 'error', error: expect.objectContaining({ code: 'invalid' }) as unknown }])
  })
})

describe('dates that are typed', () => {
  it('are told as those that keys have moved, with what became of the index; other fields are not', async () => {
    const heard: Notice[] = []
    const stop = onNotice(notice => heard.push(notice))
    edit.moveByKey([splp], 'middle', 'month', 12)
    await edit.endBurst()
    const [byKey] = heard.splice(0)
    await app.undo()
    heard.length = 0

    const item = app.useApp.getState().itemsById.get(splp)
    if (!item) throw new Error('no item')
    const tellMoved = watchDates(item)
    await updateAtOnce(item, { name: 'Lain' })
    tellMoved()
    expect(heard).toEqual([])
    const fields = { start: requireCivilDate('2028-01-01'), end: requireCivilDate('2028-12-31') }
    await updateAtOnce(item, { ...fields, name: item.name })
    tellMoved()
    stop()
    expect(byKey).toMatchObject({ kind: 'moved', count: 1, others: expect.any(Number) as number })
    expect(heard).toEqual([byKey])
  })
})

describe('changes made elsewhere', () => {
  const elsewhere = (name: string) =>
    backend.call('plan.run', { planId, command: { type: 'item.update', id: clinic, fields: { name } } })

  it('arrive as events', async () => {
    await elsewhere('from another window')
    expect(app.useApp.getState().itemsById.get(clinic)?.name).toBe('from another window')
  })

  it('that were missed are read anew with the next one', async () => {
    line.losesEvents = true
    await elsewhere('missed')
    line.losesEvents = false
    await app.runCommand({ type: 'item.update', id: splp, fields: { name: 'mine' } })
    await wait(20)
    const { itemsById } = app.useApp.getState()
    expect([itemsById.get(clinic)?.name, itemsById.get(splp)?.name]).toEqual(['missed', 'mine'])
  })

  it('end where a backup takes the place of the data', async () => {
    const made = await backend.call('backup.create', null)
    await elsewhere('after the backup')
    const { name } = (made as { value: { name: string } }).value
    await backend.call('backup.restore', { name })
    await wait(50)
    expect(app.useApp.getState().itemsById.get(clinic)?.name).toMatch(/^Klinik pendampingan/)
  })
})
