// Framework files as a page sees them: by announcement, with the open plan measured anew, and each change taken back.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import type { IndicatorId } from '../../../shared/domain/framework.ts'
import { parseFramework } from '../../../shared/domain/parse-framework.ts'
import type { Notice } from '../../../renderer/state/notice.ts'
import { createBackend } from '../../../main/services/backend.ts'
import { ownText } from '../../support/own-framework.ts'
import { installBridge } from '../../support/page-state.ts'
import { backendOptions, required, requireOk, testLevel } from '../../support/store.ts'

const folder = mkdtempSync(join(tmpdir(), 'page-frameworks-'))
const backend = createBackend(backendOptions(folder))
const line = installBridge(backend)
const app = await import('../../../renderer/state/app-store.ts')
const view = await import('../../../renderer/state/plan-view.ts')
const frameworks = await import('../../../renderer/state/frameworks.ts')
const { onNotice } = await import('../../../renderer/state/notice.ts')
const notices: Notice[] = []
const stops = [
  view.followDocument(),
  app.listenToBackend(() => {}),
  frameworks.followFrameworks(),
  onNotice(notice => notices.push(notice)),
]
await app.loadApp()
await app.openSample()
afterAll(() => {
  stops.forEach(stop => stop())
  backend.close()
  rmSync(folder, { recursive: true })
})

const TEXT = ownText()
const OWN = requireOk(parseFramework(TEXT))
const shown = () => required(app.useApp.getState().start)
const last = () => required(notices.at(-1))
/** Takes back what the last announcement was about, and waits until that is announced too. */
async function takeBack(): Promise<Notice['kind']> {
  const notice = last()
  if (!('takeBack' in notice)) throw new Error(`${notice.kind} cannot be taken back`)
  const next = new Promise<Notice>(resolve => {
    const stop = onNotice(told => {
      stop()
      resolve(told)
    })
  })
  notice.takeBack()
  return (await next).kind
}

it('a framework that is added is there by announcement, and is taken back by the announcement of it', async () => {
  expect(await frameworks.addFramework(TEXT, OWN, null)).toEqual({ ok: true, value: null })
  expect([shown().frameworks.at(-1), shown().ownFrameworkIds]).toEqual([OWN, [OWN.id]])
  expect(last()).toMatchObject({ kind: 'framework-added', title: OWN.title })
  expect(await takeBack()).toBe('framework-removed')
  expect(shown().ownFrameworkIds).toEqual([])
  expect(await takeBack()).toBe('framework-added')
  expect(shown().ownFrameworkIds).toEqual([OWN.id])
})

it('the open plan is measured by the new file at once, and by the old one when that is taken back', async () => {
  const level = { ...testLevel(1, 3_000), indicatorId: 'kota-cerdas-1' as IndicatorId }
  const place = { frameworkId: OWN.id, assessmentId: null }
  await app.runCommand({ type: 'level.put', ...place, levels: [level] })
  await app.runCommand({ type: 'plan.update', fields: { activeFrameworkId: OWN.id } })
  const index = () => view.usePlanView.getState().projection?.baseline
  // 3.000 × 1.30 % and 3.000 × 0.05 %, in basis points times thousandths.
  expect(index()).toBe(130 * 3_000)
  const heavier = ownText(file => {
    const [first, second] = required(file.domains[0]?.aspects[0]).indicators
    required(first).weight = 0.05
    required(second).weight = 1.3
  })
  await frameworks.addFramework(heavier, requireOk(parseFramework(heavier)), OWN.id)
  expect(index()).toBe(5 * 3_000)
  expect(last().kind).toBe('framework-replaced')
  expect(await takeBack()).toBe('framework-replaced')
  expect(index()).toBe(130 * 3_000)
})

it('what a plan uses is not put away, and nothing is announced: a window says which plans', async () => {
  const before = notices.length
  const reply = await frameworks.removeFramework(OWN)
  expect(reply).toMatchObject({
    ok: false,
    error: { code: 'framework-in-use', uses: [{ isMeasured: true, levelCount: 1, itemCount: 0 }] },
  })
  expect(notices).toHaveLength(before)
})

it('taking back what a plan uses by now says why it stays', async () => {
  const other = ownText(file => (file.id = 'dipakai'))
  const framework = requireOk(parseFramework(other))
  await frameworks.addFramework(other, framework, null)
  const added = last()
  const level = { ...testLevel(1, 1_000), indicatorId: 'kota-cerdas-1' as IndicatorId }
  const place = { frameworkId: framework.id, assessmentId: null }
  await app.runCommand({ type: 'level.put', ...place, levels: [level] })
  expect(last()).toBe(added)
  expect(await takeBack()).toBe('error')
  expect(last()).toMatchObject({ error: { code: 'framework-in-use' } })
  await app.undo()
  await frameworks.removeFramework(framework)
})

it('news that went past the page comes with the folder read again', async () => {
  line.losesEvents = true
  const other = ownText(file => (file.id = 'lain'))
  await frameworks.addFramework(other, requireOk(parseFramework(other)), null)
  expect(shown().ownFrameworkIds).toEqual([OWN.id])
  line.losesEvents = false
  await frameworks.reloadFrameworks()
  expect(shown().ownFrameworkIds).toEqual([OWN.id, 'lain'])
})
