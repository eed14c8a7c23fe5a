// The built loopback host as a process, with a browser in front of it.
import Database from 'better-sqlite3'
import { expect, test, type Page } from '@playwright/test'
import { dataFolderAt } from '../../main/store/data-folder.ts'
import { METHODS } from '../../shared/contract/channels.ts'
import type { OpenPlan, StartState } from '../../shared/contract/contract.ts'
import { startWebHost, type RunningWebHost } from './support/web-host.ts'

let host: RunningWebHost

function callHost(page: Page, method: string, request: unknown): Promise<unknown> {
  return page.evaluate(
    async ([method, request]) => {
      const response = await fetch(`/call/${method}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ request }),
      })
      return response.json()
    },
    [method, request] as const,
  )
}

/** The value of a call that must succeed. */
async function callForValue<T>(page: Page, method: string, request: unknown): Promise<T> {
  const reply = (await callHost(page, method, request)) as { ok: boolean; value: T }
  expect(reply).toMatchObject({ ok: true })
  return reply.value
}

test.beforeEach(async () => {
  host = await startWebHost()
})
test.afterEach(async () => {
  await host.stop()
})

test('leads from the start address to the page, without a word in the console', async ({ page }) => {
  const complaints: string[] = []
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', error => complaints.push(error.message))
  await page.goto(host.url)
  await expect(page).toHaveTitle('Peta Rencana SPBE')
  expect(page.url()).toBe(`${new URL(host.url).origin}/`)
  const icon = await page.evaluate(async () => {
    const response = await fetch('/favicon.ico')
    return [response.status, response.headers.get('content-type')]
  })
  expect(icon).toEqual([200, 'image/x-icon'])
  await page.waitForLoadState('networkidle')
  expect(complaints).toEqual([])
})

test('asks nothing of any other address', async ({ page }) => {
  const outside: string[] = []
  const { host: ours } = new URL(host.url)
  page.on('request', request => {
    if (new URL(request.url()).host !== ours) outside.push(request.url())
  })
  await page.goto(host.url)
  await page.waitForLoadState('networkidle')
  expect(outside).toEqual([])
})

test('shows nothing to a browser that did not come through the start address', async ({ page }) => {
  const answer = await page.goto(new URL(host.url).origin)
  expect(answer?.status()).toBe(403)
  await expect(page.getByText('Halaman ini hanya terbuka dari alamat')).toBeVisible()
})

test('answers junk on every channel with an error code', async ({ page }) => {
  await page.goto(host.url)
  for (const method of METHODS) {
    for (const junk of [{ junk: [1, 'x', null] }, 'x'.repeat(100_000), 17])
      expect(await callHost(page, method, junk), method).toMatchObject({
        ok: false,
        error: { code: 'invalid' },
      })
  }
  expect(await callHost(page, 'nonsense', null)).toEqual({ ok: false, error: { code: 'unknown-method' } })
})

test('keeps a moved item through a kill', async ({ page }) => {
  await page.goto(host.url)
  const { document } = await callForValue<OpenPlan>(page, 'plan.openSample', null)
  const [item] = document.items
  if (item === undefined) throw new Error('the sample has items')
  const moves = [{ id: item.id, start: '2028-02-01', end: '2028-04-30' }]
  await callForValue(page, 'plan.run', {
    planId: document.plan.id,
    command: { type: 'item.schedule', moves },
  })
  await host.kill()

  const database = new Database(dataFolderAt(host.dataFolder).database, { readonly: true })
  const row = database
    .prepare('SELECT name, start, "end" FROM item WHERE plan_id = ? AND id = ?')
    .get(document.plan.id, item.id)
  database.close()
  expect(row).toEqual({ name: item.name, start: '2028-02-01', end: '2028-04-30' })

  const again = await startWebHost({ dataFolder: host.dataFolder })
  await page.goto(again.url)
  const state = await callForValue<StartState>(page, 'app.start', null)
  expect(state.readOnly).toBe(false)
  expect(state.open?.document.items.find(candidate => candidate.id === item.id)).toMatchObject({
    start: '2028-02-01',
    end: '2028-04-30',
  })
  expect(await again.stop()).toBe(0)
})

test('tells the second host on the same data that it may only read', async ({ page }) => {
  const second = await startWebHost({ dataFolder: host.dataFolder })
  await page.goto(second.url)
  expect(await callForValue<StartState>(page, 'app.start', null)).toMatchObject({ readOnly: true })
  expect(await callHost(page, 'plan.openSample', null)).toEqual({ ok: false, error: { code: 'read-only' } })
  expect(await second.stop()).toBe(0)
})

test('announces a change to every open page', async ({ page, context }) => {
  await page.goto(host.url)
  const { document } = await callForValue<OpenPlan>(page, 'plan.openSample', null)
  const other = await context.newPage()
  await other.goto(new URL(host.url).origin)
  const heard = other.evaluate(
    address =>
      new Promise(resolve => {
        const socket = new WebSocket(address)
        socket.addEventListener('open', () => Object.assign(window, { isListening: true }))
        socket.addEventListener('message', message => resolve(JSON.parse(String(message.data))))
      }),
    `ws://${new URL(host.url).host}/events`,
  )
  await other.waitForFunction(() => 'isListening' in window)
  const command = { type: 'plan.update', fields: { title: 'Peta baru' } }
  await callForValue(page, 'plan.run', { planId: document.plan.id, command })
  expect(await heard).toMatchObject({
    event: 'plan.changed',
    payload: { planId: document.plan.id, patch: { plan: { title: 'Peta baru' } } },
  })
})

test('ends well on Ctrl+C, with a page open', async ({ page }) => {
  await page.goto(host.url)
  expect(await host.stop()).toBe(0)
  host = await startWebHost()
})

test('ends when the process that started it is gone', async () => {
  expect(await host.abandon()).toBe(0)
})
