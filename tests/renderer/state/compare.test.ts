// The comparison with a revision against a real backend, where answers are late, lost or refused.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { requireCivilDate, toCivilDate, toDay } from '../../../shared/base/civil-date.ts'
import type { ItemId } from '../../../shared/domain/item.ts'
import type { PlanId } from '../../../shared/domain/plan.ts'
import { createBackend } from '../../../main/services/backend.ts'
import { installBridge } from '../../support/page-state.ts'
import { backendOptions, required, requireOk } from '../../support/store.ts'

const folder = mkdtempSync(join(tmpdir(), 'compare-'))
const backend = createBackend(backendOptions(folder))
const line = installBridge(backend)
const app = await import('../../../renderer/state/app-store.ts')
const compare = await import('../../../renderer/state/compare.ts')
const view = await import('../../../renderer/state/plan-view.ts')
const lines = await import('../../../renderer/state/lines.ts')
const { select, useView } = await import('../../../renderer/state/view-store.ts')
const stops = [view.followDocument(), app.listenToBackend(() => {}), compare.followRevisions()]
await app.loadApp()
afterAll(() => {
  stops.forEach(stop => stop())
  backend.close()
  rmSync(folder, { recursive: true })
})

const wait = (ms = 20) => new Promise(resolve => setTimeout(resolve, ms))
const state = () => compare.useCompare.getState()
const document = () => required(app.useApp.getState().document)
const planId = () => document().plan.id
const itemOf = (name: string) => required(document().items.find(item => item.name.startsWith(name)))
const make = async (name = '') => requireOk(await compare.makeRevision(name)).revision
const show = async (name = '') => {
  const revision = await make(name)
  await compare.showComparison({ kind: 'revision', id: revision.id })
  return revision
}
const update = (id: ItemId, fields: object) => app.runCommand({ type: 'item.update', id, fields })

beforeEach(async () => {
  Object.assign(line, { delayMs: 0, losesEvents: false, intercept: null })
  await app.openSample()
  await compare.showComparison(null)
  await wait()
  for (const revision of state().revisions) requireOk(await compare.removeRevision(revision.id))
})

describe('a shown revision', () => {
  it('keeps the effective spans and the curve of its day while the plan moves on', async () => {
    const splp = itemOf('Penerapan SPLP')
    const { schedule, projection } = view.usePlanView.getState()
    const span = schedule.get(splp.id)?.effective
    const final = projection?.final
    await show()
    const end = requireCivilDate('2030-12-01')
    await app.runCommand({ type: 'item.schedule', moves: [{ id: splp.id, start: splp.start, end }] })
    expect(state().shown?.spans.get(splp.id)).toEqual(span)
    expect(state().shown?.projection?.final).toBe(final)
    expect(view.usePlanView.getState().projection?.final).not.toBe(final)
    await app.undo()
  })

  it('has no span for what was not active then', async () => {
    const splp = itemOf('Penerapan SPLP')
    await update(splp.id, { status: 'suspended' })
    await show()
    await app.undo()
    expect(state().shown?.spans.has(splp.id)).toBe(false)
    expect(state().shown?.spans.size).toBeGreaterThan(0)
  })

  it('is measured by the framework of the plan, and anew when that changes', async () => {
    await show()
    const frameworks = required(app.useApp.getState().start).frameworks
    const active = document().plan.activeFrameworkId
    const other = required(frameworks.find(one => one.id !== active)).id
    await app.runCommand({ type: 'plan.update', fields: { activeFrameworkId: other } })
    expect(state().shown?.projection?.frameworkId).toBe(other)
    await app.undo()
    expect(state().shown?.projection?.frameworkId).toBe(active)
  })

  it('follows the day: what was late then is projected to end today', async () => {
    const waiting = new Set(document().dependencies.map(one => one.successorId))
    const free = required(document().items.find(item => item.status === 'proposed' && !waiting.has(item.id)))
    await show()
    const { today } = app.useApp.getState()
    const later = toCivilDate(toDay(free.end) + 10)
    app.useApp.setState({ today: later })
    expect(state().shown?.spans.get(free.id)?.end).toBe(toDay(later))
    app.useApp.setState({ today })
  })

  it('is called by number and name, in the language of the page', async () => {
    const { id, number } = await show()
    expect(state().shown?.label).toBe(`Revisi ${number}`)
    await compare.renameRevision(id, 'Rapat Bappeda')
    expect(state().shown?.label).toBe(`Revisi ${number} · Rapat Bappeda`)
    await app.updateSettings({ language: 'en' })
    expect(state().shown?.label).toBe(`Revision ${number} · Rapat Bappeda`)
    await app.updateSettings({ language: 'id' })
  })

  it('ends when it is removed, here or in another window, and when another plan opens', async () => {
    const { id } = await show()
    await compare.removeRevision(id)
    expect([state().shown, state().removed.some(one => one.id === id)]).toEqual([null, true])
    const next = await show()
    await backend.call('revision.remove', { planId: planId(), revisionId: next.id })
    await wait()
    expect(state().shown).toBeNull()
    await show()
    const { plan, agencies } = document()
    await app.createPlan({
      title: 'Lain',
      region: 'Lain',
      agency: required(agencies[0]),
      frameworkId: plan.activeFrameworkId,
      firstYear: 2026,
      lastYear: 2030,
      target: 4_000,
    })
    await wait()
    expect(state()).toEqual({ revisions: [], removed: [], ofOthers: [], shown: null, isLoading: false })
  })
})

describe('choices', () => {
  it('that overtake each other end with the last one', async () => {
    const first = await make('pertama')
    const second = await make('kedua')
    line.delayMs = 20
    const slow = compare.showComparison({ kind: 'revision', id: first.id })
    line.delayMs = 0
    await compare.showComparison({ kind: 'revision', id: second.id })
    await slow
    expect([state().shown?.id, state().isLoading]).toEqual([second.id, false])
  })

  it('that are taken back while the revision opens stay taken back', async () => {
    const { id } = await make()
    line.delayMs = 20
    const slow = compare.showComparison({ kind: 'revision', id })
    expect(state().isLoading).toBe(true)
    await compare.showComparison(null)
    await slow
    expect([state().shown, state().isLoading]).toEqual([null, false])
  })

  it('that cannot be opened leave what is shown', async () => {
    const shown = await show()
    const other = await make('lain')
    line.intercept = method =>
      method === 'revision.open'
        ? { ok: false, error: { code: 'roadmap-unreadable', where: 'digest' } }
        : null
    await compare.showComparison({ kind: 'revision', id: other.id })
    expect([state().shown?.id, state().isLoading]).toEqual([shown.id, false])
  })
})

describe('a revision that is made', () => {
  it('holds the edits that were still on their way', async () => {
    const splp = itemOf('Penerapan SPLP')
    line.delayMs = 20
    const [, made] = await Promise.all([update(splp.id, { name: 'Nama baru' }), compare.makeRevision('')])
    line.delayMs = 0
    await compare.showComparison({ kind: 'revision', id: requireOk(made).revision.id })
    expect(state().shown?.document.items.find(one => one.id === splp.id)?.name).toBe('Nama baru')
    await app.undo()
  })

  it('is not made twice of an unchanged plan, unless it is named or the first is gone', async () => {
    const first = await make()
    expect(requireOk(await compare.makeRevision())).toEqual({ revision: first, isNew: false })
    expect((await make('Rapat')).number).toBe(first.number + 1)
    const latest = await make()
    expect(latest.number).toBe(first.number + 1)
    await compare.removeRevision(latest.id)
    expect((await make()).number).toBe(first.number + 2)
  })

  it('is a new one after any change, also one that was undone', async () => {
    const first = await make()
    await update(itemOf('Penerapan SPLP').id, { name: 'Lain' })
    await app.undo()
    expect((await make()).number).toBe(first.number + 1)
  })

  it('that cannot be stored is an error, and the list stays', async () => {
    const { revisions } = state()
    line.intercept = method =>
      method === 'revision.make' ? { ok: false, error: { code: 'disk-full', file: 'x' } } : null
    expect((await compare.makeRevision('x')).ok).toBe(false)
    expect(state().revisions).toEqual(revisions)
  })
})

describe('the list', () => {
  it('has the newest first and follows other windows', async () => {
    const mine = await make()
    await backend.call('revision.make', { planId: planId(), name: 'dari jendela lain' })
    await wait()
    expect(state().revisions.map(one => one.name)).toEqual(['dari jendela lain', mine.name])
  })

  it('gets a removed one back in its place', async () => {
    const first = await make('a')
    await make('b')
    await compare.removeRevision(first.id)
    await compare.restoreRevision(first.id)
    await wait()
    expect(state().revisions.map(one => one.name)).toEqual(['b', 'a'])
  })

  it('leaves a name that breaks a rule to its field', async () => {
    const { id } = await make('baik')
    const result = await compare.renameRevision(id, 'x'.repeat(161))
    expect(result.ok ? null : result.error.code).toBe('invalid')
    expect(state().revisions[0]?.name).toBe('baik')
  })
})

describe('a scenario', () => {
  const lineNames = () =>
    lines.findLines(required(app.useApp.getState().start).plans, planId()).map(plan => plan.scenario?.name)
  const open = (id: PlanId) => app.openPlan(id)
  const remove = async () => {
    const { start } = app.useApp.getState()
    for (const plan of start?.plans ?? []) if (plan.scenario) await lines.removeScenario(plan.id)
  }

  it('holds the edits that were still on their way, is opened, and keeps what was selected', async () => {
    const main = planId()
    const splp = itemOf('Penerapan SPLP')
    select(splp.id)
    line.delayMs = 20
    await Promise.all([update(splp.id, { name: 'Nama baru' }), lines.makeScenario('Hemat')])
    line.delayMs = 0
    expect(planId()).not.toBe(main)
    expect(document().items.find(one => one.id === splp.id)?.name).toBe('Nama baru')
    expect(useView.getState().selectedId).toBe(splp.id)
    expect(lineNames()).toEqual([undefined, 'Hemat'])
    await open(main)
    await app.undo()
    await remove()
  })

  it('can be compared with a revision of the main line, until that or its line is gone', async () => {
    const main = planId()
    const splp = itemOf('Penerapan SPLP')
    const { id, number } = await make('Rapat')
    await lines.makeScenario('Hemat')
    const scenario = planId()
    await wait()
    expect(state().revisions).toEqual([])
    expect(state().ofOthers.map(one => [one.planId, one.revisions[0]?.id])).toEqual([[main, id]])
    await update(splp.id, { name: 'Lebih murah' })
    await compare.showComparison({ kind: 'revision', id })
    expect(state().shown?.label).toBe(`Rencana utama: Revisi ${number} · Rapat`)
    expect(state().shown?.document.items.find(one => one.id === splp.id)?.name).toBe(splp.name)
    expect(state().shown?.spans.has(splp.id)).toBe(true)
    await backend.call('revision.remove', { planId: main, revisionId: id })
    await wait()
    expect([state().shown, state().ofOthers]).toEqual([null, []])
    // The other way round: the main line against a revision of the scenario.
    const own = await make('Hemat 1')
    await open(main)
    await wait()
    await compare.showComparison({ kind: 'revision', id: own.id })
    expect(state().shown?.label).toBe(`Hemat: Revisi ${own.number} · Hemat 1`)
    await lines.removeScenario(scenario)
    await wait()
    expect([state().shown, state().ofOthers]).toEqual([null, []])
    await remove()
  })

  it('can be compared with the main line, item by item, and the comparison follows both', async () => {
    const main = planId()
    const splp = itemOf('Penerapan SPLP')
    await lines.makeScenario('Hemat')
    const scenario = planId()
    await update(splp.id, { name: 'Lebih murah' })
    await compare.showComparison({ kind: 'scenario', id: main })
    expect(state().shown?.label).toBe('Rencana utama')
    expect(state().shown?.spans.has(splp.id)).toBe(true)
    await open(main)
    expect(state().shown).toBeNull()
    await compare.showComparison({ kind: 'scenario', id: scenario })
    const seen = () => state().shown?.document.items.find(one => one.id === splp.id)?.name
    expect([state().shown?.label, seen(), itemOf('Penerapan SPLP').id]).toEqual([
      'Hemat',
      'Lebih murah',
      splp.id,
    ])
    await backend.call('plan.run', {
      planId: scenario,
      command: { type: 'item.update', id: splp.id, fields: { name: 'Dari jendela lain' } },
    })
    await wait()
    expect(seen()).toBe('Dari jendela lain')
    await lines.renameScenario(scenario, 'Sangat hemat')
    expect(state().shown?.label).toBe('Sangat hemat')
    await lines.removeScenario(scenario)
    expect(state().shown).toBeNull()
  })

  it('that is open and removed gives way to the main line, and comes back', async () => {
    const main = planId()
    await lines.makeScenario('Hemat')
    const scenario = planId()
    await lines.removeScenario(scenario)
    expect([planId(), lineNames()]).toEqual([main, [undefined]])
    await lines.restoreScenario(scenario)
    expect([planId(), lineNames()]).toEqual([scenario, [undefined, 'Hemat']])
    await remove()
  })

  it('made in another window is listed', async () => {
    await backend.call('scenario.make', { planId: planId(), name: 'Dari jendela lain' })
    expect(lineNames()).toEqual([undefined, 'Dari jendela lain'])
    await remove()
  })
})
