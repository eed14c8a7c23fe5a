// Rows and cells that are shown before the store has answered, against a real backend that is slow, full or gone.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { AgencyId } from '../../../shared/domain/agency.ts'
import { copyItem } from '../../../shared/domain/copy-item.ts'
import type { Item, ItemId } from '../../../shared/domain/item.ts'
import { createBackend } from '../../../main/services/backend.ts'
import { backendOptions } from '../../support/store.ts'
import { installBridge } from '../../support/page-state.ts'

const folder = mkdtempSync(join(tmpdir(), 'show-first-'))
const backend = createBackend(backendOptions(folder))
const line = installBridge(backend)
const app = await import('../../../renderer/state/app-store.ts')
const first = await import('../../../renderer/state/show-first.ts')
const { isToBeAdded } = await import('../../../renderer/state/unstored-items.ts')
const lines = await import('../../../renderer/state/lines.ts')
const compare = await import('../../../renderer/state/compare.ts')
const { newId } = await import('../../../renderer/state/new-id.ts')
const { proposedItem } = await import('../../../renderer/state/new-item.ts')
const stops = [app.listenToBackend(() => {})]
await app.loadApp()
await app.openSample()
afterAll(() => {
  stops.forEach(stop => stop())
  backend.close()
  rmSync(folder, { recursive: true })
})

const now = () => app.useApp.getState()
const shown = (id: ItemId) => now().itemsById.get(id)?.name
const listed = (id: ItemId) => now().document?.items.filter(item => item.id === id).length
const step = () => now().history.undo?.code
function row(name: string): Item {
  const { document, today } = now()
  if (!document) throw new Error('no plan is open')
  return proposedItem(document, today, { id: newId(), name })
}
/** What the backend has, asked past the page. */
async function stored(id: ItemId): Promise<string | undefined> {
  const { document } = now()
  const reply = document && (await backend.call('plan.open', { planId: document.plan.id }))
  if (!reply?.ok) throw new Error('the plan cannot be opened')
  const { items } = (reply.value as { document: { items: readonly Item[] } }).document
  return items.find(item => item.id === id)?.name
}
const refuseRuns = () => {
  line.intercept = method =>
    method === 'plan.run' ? { ok: false, error: { code: 'disk-full', file: 'x' } } : null
}
const anItem = () => now().document?.items[0] as Item

beforeEach(async () => {
  Object.assign(line, { delayMs: 0, losesEvents: false, intercept: null })
  while (now().history.undo) await app.undo()
})

describe('a new row', () => {
  it('is shown while its name is typed, and leaves nothing where it is taken back', async () => {
    const item = row('Kegiatan baru')
    first.showNewItem(item)
    expect([shown(item.id), isToBeAdded(item.id), await stored(item.id)]).toEqual([
      'Kegiatan baru',
      true,
      undefined,
    ])
    first.takeBackNewItem(item.id)
    expect([shown(item.id), listed(item.id), step()]).toEqual([undefined, 0, undefined])
  })

  it('is one step with its name, shown before the answer', async () => {
    const item = row('Kegiatan baru')
    line.delayMs = 20
    first.showNewItem(item)
    const storing = first.storeNewItem({ ...item, name: 'Pelatihan' })
    expect([shown(item.id), isToBeAdded(item.id)]).toEqual(['Pelatihan', false])
    await storing
    expect([await stored(item.id), listed(item.id)]).toEqual(['Pelatihan', 1])
    await app.undo()
    expect([shown(item.id), now().history.undo]).toEqual([undefined, null])
  })

  it('stays where the plan has to be read anew meanwhile', async () => {
    const item = row('Kegiatan baru')
    first.showNewItem(item)
    const planId = now().document?.plan.id
    line.losesEvents = true
    const rename = (name: string) =>
      backend.call('plan.run', {
        planId,
        command: { type: 'item.update', id: anItem().id, fields: { name } },
      })
    await rename('Nama satu')
    line.losesEvents = false
    await rename('Nama dua')
    await expect.poll(() => anItem().name).toBe('Nama dua')
    expect([shown(item.id), listed(item.id), isToBeAdded(item.id)]).toEqual(['Kegiatan baru', 1, true])
    first.takeBackNewItem(item.id)
  })

  it('that the disk refuses stays, and goes before the next change', async () => {
    const [one, two] = [row('Satu'), row('Dua')]
    refuseRuns()
    await first.storeNewItem(one)
    await first.storeNewItem(two)
    expect([shown(one.id), shown(two.id), now().saveState]).toEqual(['Satu', 'Dua', 'failed'])
    expect((await app.undo(), shown(one.id))).toBe('Satu')
    line.intercept = null
    await first.updateAtOnce(two, { name: 'Dua lagi' })
    expect([await stored(one.id), await stored(two.id), now().saveState]).toEqual([
      'Satu',
      'Dua lagi',
      'saved',
    ])
    await app.undo()
    expect(shown(two.id)).toBe('Dua')
    await app.undo()
    expect([shown(two.id), shown(one.id)]).toEqual([undefined, 'Satu'])
  })

  it('whose answer was lost is not stored twice', async () => {
    const item = row('Satu')
    line.intercept = method => {
      if (method !== 'plan.run') return null
      line.intercept = null
      void backend.call('plan.run', { planId: now().document?.plan.id, command: { type: 'item.add', item } })
      return { ok: false, error: { code: 'disconnected' } }
    }
    await first.storeNewItem(item)
    await first.updateAtOnce(anItem(), { name: 'Lain' })
    expect([shown(item.id), listed(item.id), isToBeAdded(item.id), anItem().name]).toEqual([
      'Satu',
      1,
      false,
      'Lain',
    ])
  })

  it('that breaks a rule goes', async () => {
    const item = { ...row('Satu'), leadAgencyId: 'nobody' as AgencyId }
    const result = await first.storeNewItem(item)
    expect([result?.ok, shown(item.id), listed(item.id)]).toEqual([false, undefined, 0])
    const other = await first.updateAtOnce(anItem(), { name: 'Lain' })
    expect(other?.ok).toBe(true)
  })
})

describe('a changed cell', () => {
  it('is shown before the answer, and is as it was where everything is refused', async () => {
    const { id, name } = anItem()
    line.delayMs = 20
    refuseRuns()
    const both = [
      first.updateAtOnce(anItem(), { name: 'Satu' }),
      first.updateAtOnce(anItem(), { name: 'Dua' }),
    ]
    expect(shown(id)).toBe('Dua')
    await Promise.all(both)
    expect(shown(id)).toBe(name)
  })

  it('keeps the one that was stored where another is refused', async () => {
    const { id, leadAgencyId } = anItem()
    const both = [
      first.updateAtOnce(anItem(), { name: 'Satu' }),
      first.updateAtOnce(anItem(), { leadAgencyId: 'nobody' as AgencyId }),
    ]
    await Promise.all(both)
    expect([shown(id), now().itemsById.get(id)?.leadAgencyId]).toEqual(['Satu', leadAgencyId])
  })

  it('does not go back to what it was while the answer to an earlier one comes', async () => {
    const { id } = anItem()
    line.delayMs = 30
    const one = first.updateAtOnce(anItem(), { name: 'Satu' })
    const two = first.updateAtOnce(anItem(), { executor: 'Kabid Aptika' })
    const three = first.updateAtOnce(anItem(), { name: 'Tiga' })
    const cells = () => [shown(id), now().itemsById.get(id)?.executor]
    for (const answer of [one, two, three]) {
      await answer
      expect(cells()).toEqual(['Tiga', 'Kabid Aptika'])
    }
    expect(await stored(id)).toBe('Tiga')
  })

  it('is written to the line in which it was typed, whichever is open by then', async () => {
    const item = anItem()
    const { document } = now()
    if (!document) throw new Error('no plan is open')
    await lines.makeScenario('Hemat')
    expect(now().document?.plan.id).not.toBe(document.plan.id)
    await first.updateAtOnce(item, { name: 'Hanya di rencana utama' }, document.plan.id)
    expect([shown(item.id), await stored(item.id)]).toEqual([item.name, item.name])
    await app.openPlan(document.plan.id)
    expect([shown(item.id), await stored(item.id)]).toEqual([
      'Hanya di rencana utama',
      'Hanya di rencana utama',
    ])
  })
})

describe('what a key does to rows', () => {
  const two = () => (now().document?.items ?? []).slice(0, 2)
  const seen = () => two().map(({ pinned, deletedOn, position }) => ({ pinned, deletedOn, position }))

  it('is shown before the answer and is one step', async () => {
    const before = seen()
    line.delayMs = 20
    const pinning = first.updateManyAtOnce(two(), { pinned: true })
    expect(seen().map(({ pinned }) => pinned)).toEqual([true, true])
    const placing = first.placeAtOnce(anItem(), 0.5)
    expect(seen()[0]?.position).toBe(0.5)
    const removing = first.removeAtOnce(two())
    expect(seen().map(({ deletedOn }) => deletedOn)).toEqual([now().today, now().today])
    for (const result of await Promise.all([pinning, placing, removing])) expect(result?.ok).toBe(true)
    const steps: unknown[] = []
    while (now().history.undo) {
      steps.push(step())
      await app.undo()
    }
    expect(steps).toEqual(['item.delete', 'item.place', 'item.updateMany'])
    expect(seen()).toEqual(before)
  })

  const copiesOf = (originals: readonly Item[]) =>
    originals.map(original => ({
      original,
      copy: copyItem(original, { id: newId<ItemId>(), name: 'Salinan', position: original.position + 0.5 }),
    }))

  it('shows copies before the answer, which the next key may change; one undo takes all away', async () => {
    const copies = copiesOf(two())
    const ids = copies.map(({ copy }) => copy.id)
    line.delayMs = 20
    const copying = first.copyAtOnce(copies, () => {})
    expect(ids.map(shown)).toEqual(['Salinan', 'Salinan'])
    const [one] = ids.map(id => now().itemsById.get(id))
    const pinning = one && first.updateAtOnce(one, { pinned: true })
    for (const result of await Promise.all([copying, pinning])) expect(result?.ok).toBe(true)
    expect(ids.map(id => now().itemsById.get(id)?.pinned)).toEqual([true, false])
    expect(await Promise.all(ids.map(stored))).toEqual(['Salinan', 'Salinan'])
    await app.undo()
    await app.undo()
    expect(ids.map(listed)).toEqual([0, 0])
  })

  it('takes copies away that the store refuses, and says so before they are gone', async () => {
    const copies = copiesOf(two())
    const ids = copies.map(({ copy }) => copy.id)
    refuseRuns()
    const there: unknown[] = []
    await first.copyAtOnce(copies, () => there.push(...ids.map(listed)))
    expect(there).toEqual([1, 1])
    expect(ids.map(listed)).toEqual([0, 0])
  })

  it('knows that copies are stored also where another line is open when the answer comes', async () => {
    const main = now().document?.plan.id
    if (!main) throw new Error('no plan is open')
    const copies = copiesOf(two())
    const ids = copies.map(({ copy }) => copy.id)
    line.delayMs = 30
    const copying = first.copyAtOnce(copies, () => {})
    await lines.makeScenario('Salinan di jalan')
    await copying
    line.delayMs = 0
    expect(now().document?.plan.id).not.toBe(main)
    await backend.call('plan.undo', { planId: main })
    await app.openPlan(main)
    expect(ids.map(listed)).toEqual([0, 0])
  })

  it('is as it was where another window takes it back before the answer comes', async () => {
    const before = seen()
    const planId = now().document?.plan.id
    const stop = backend.on('plan.changed', () => {
      stop()
      void backend.call('plan.undo', { planId })
    })
    await first.removeAtOnce(two())
    await expect.poll(seen).toEqual(before)
  })

  it('is as it was where the store refuses', async () => {
    const before = seen()
    refuseRuns()
    await Promise.all([
      first.updateManyAtOnce(two(), { pinned: true }),
      first.placeAtOnce(anItem(), 0.5),
      first.removeAtOnce(two()),
    ])
    expect([seen(), now().history.undo]).toEqual([before, null])
  })
})

it('a revision waits for the rows that the disk refused before', async () => {
  const item = row('Ditolak dahulu')
  refuseRuns()
  await first.storeNewItem(item)
  // Something else is stored: the row still is not.
  line.intercept = method =>
    method === 'plan.run'
      ? { ok: false, error: { code: 'disk-full', file: 'x' } }
      : method === 'settings.update'
        ? { ok: true, value: now().settings }
        : null
  await app.updateSettings({})
  expect(now().saveState).toBe('failed')
  line.intercept = null
  const made = await compare.makeRevision('Setelah penuh')
  if (!made.ok) throw new Error('no revision')
  const { document } = now()
  const frozen =
    document &&
    (await backend.call('revision.open', { planId: document.plan.id, revisionId: made.value.revision.id }))
  expect(JSON.stringify(frozen)).toContain('Ditolak dahulu')
  expect(now().saveState).toBe('saved')
})
