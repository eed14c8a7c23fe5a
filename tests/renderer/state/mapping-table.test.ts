// The table that counts for a plan, and the language of its reasons.
import { expect, test, vi } from 'vitest'
import type { FrameworkId, IndicatorId } from '../../../shared/domain/framework.ts'
import type { ShippedMapping } from '../../../shared/domain/mapping-file.ts'
import type { MappingRow } from '../../../shared/domain/mapping.ts'
import { openBackend, tempFolder } from '../../support/store.ts'
import { installBridge } from '../../support/page-state.ts'

async function openTables() {
  // The state of a page holds on to the bridge that was there first.
  vi.resetModules()
  installBridge(openBackend(tempFolder()))
  return import('../../../renderer/state/mapping-table.ts')
}

const way = { fromFrameworkId: 'old' as FrameworkId, toFrameworkId: 'next' as FrameworkId }
const row = (from: string, why: string): MappingRow => ({
  fromIndicatorId: from as IndicatorId,
  toIndicatorId: 'n1' as IndicatorId,
  rule: 'same',
  why,
})
const shipped: ShippedMapping = {
  ...way,
  about: { id: 'usulan', en: 'proposal' },
  rows: [{ ...row('o1', ''), why: { id: 'Sebab.', en: 'Reason.' } }],
  withoutCounterpart: [],
  withoutSource: [],
}

test('the shipped table counts until the plan has one of its own, an empty one too', async () => {
  const { mappingTableOf } = await openTables()
  const tableOf = (...mappings: readonly { rows: readonly MappingRow[] }[]) => {
    const { rows, isOwn } = mappingTableOf(
      { mappings: mappings.map(one => ({ ...way, ...one })) },
      [shipped],
      way,
    )
    return { rows, isOwn }
  }
  expect(tableOf()).toEqual({ rows: [row('o1', 'Sebab.')], isOwn: false })
  expect(tableOf({ rows: [row('o2', '')] })).toEqual({ rows: [row('o2', '')], isOwn: true })
  expect(tableOf({ rows: [] })).toEqual({ rows: [], isOwn: true })
  const back = { fromFrameworkId: way.toFrameworkId, toFrameworkId: way.fromFrameworkId }
  expect(mappingTableOf({ mappings: [] }, [shipped], back)).toEqual({
    rows: [],
    isOwn: false,
    shipped: undefined,
  })
})

test('a shipped reason is said in the language of the page, also from the table of a plan; one of its own as typed', async () => {
  const { mappingTableOf, whyText } = await openTables()
  const rows = [row('o1', 'Sebab.'), row('o2', 'Sebab.'), row('o1', 'Lain.')]
  const table = mappingTableOf({ mappings: [{ ...way, rows }] }, [shipped], way)
  expect(rows.map(one => whyText(table.shipped, one, 'en'))).toEqual(['Reason.', 'Sebab.', 'Lain.'])
  expect(rows.map(one => whyText(table.shipped, one, 'id'))).toEqual(['Sebab.', 'Sebab.', 'Lain.'])
})

test('leaving the shipped reason of the page stores it as that of every language', async () => {
  const { mappingTableOf, typedWhy } = await openTables()
  const table = mappingTableOf({ mappings: [] }, [shipped], way)
  expect(typedWhy(table.shipped, row('o1', 'Lain.'), ' Reason. ', 'en')).toBe('Sebab.')
  expect(typedWhy(table.shipped, row('o1', 'Lain.'), 'Reason.', 'id')).toBe('Reason.')
  expect(typedWhy(table.shipped, row('o2', ''), ' Baru ', 'en')).toBe('Baru')
})

test('rows whose indicators are gone leave the table with the next change instead of refusing it', async () => {
  const { changeRows } = await openTables()
  const app = await import('../../../renderer/state/app-store.ts')
  await app.loadApp()
  await app.openSample()
  const [old, next] = ['permenpanrb-59-2020', 'permenpanrb-8-2026'] as const
  const pair = (from: string, to: string, why = '') =>
    ({ ...row(`${old}-${from}`, why), toIndicatorId: `${next}-${to}` }) as MappingRow
  const lead = { fromFrameworkId: old as FrameworkId, toFrameworkId: next as FrameworkId }
  const opened = app.useApp.getState().document
  if (opened === null) throw new Error('no plan')
  // As after an own framework was replaced by one with fewer indicators.
  const stale = [pair('11', '01'), pair('99', '01'), pair('12', '77')]
  app.useApp.setState({ document: { ...opened, mappings: [{ ...lead, rows: stale }] } })
  const added = pair('18', '16', 'Sebab')
  expect(await changeRows(lead, rows => [...rows, added])).toEqual({ ok: true, value: null })
  expect(app.useApp.getState().document?.mappings).toEqual([{ ...lead, rows: [pair('11', '01'), added] }])
})
