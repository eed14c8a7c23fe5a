// A process that writes one command, says so, and then waits to be killed.
import { requireCivilDate } from '../../shared/base/civil-date.ts'
import type { Request } from '../../shared/contract/contract.ts'
import { newItem } from '../../shared/domain/item.ts'
import { createBackend } from '../../main/services/backend.ts'

const backend = createBackend({
  dataFolder: process.argv[2] ?? '',
  resourcesFolder: `${import.meta.dirname}/../../resources`,
  host: 'web',
  appVersion: '0.0.0-test',
  today: () => requireCivilDate('2026-11-23'),
  now: () => new Date(2026, 10, 23),
})

async function must(method: string, request: unknown): Promise<unknown> {
  const reply = await backend.call(method, request)
  if (!reply.ok) throw new Error(JSON.stringify(reply.error))
  return reply.value
}

const agency = { id: 'opd', name: 'Dinas Uji Coba', shortName: 'Dinas Uji', kind: 'agency' }
const plan = {
  title: 'Peta Rencana uji',
  region: 'Kabupaten Uji',
  agency,
  frameworkId: 'permenpanrb-8-2026',
  firstYear: 2026,
  lastYear: 2030,
  target: 4_000,
}
const { document } = (await must('plan.create', plan)) as {
  document: { plan: { id: Request<'plan.open'>['planId'] } }
}
const planId = document.plan.id
const item = {
  ...newItem({
    id: 'a',
    name: 'Kegiatan a',
    category: 'people',
    theme: 'management',
    leadAgencyId: agency.id,
    start: '2027-01-01',
    end: '2027-06-30',
    position: 1,
  } as Parameters<typeof newItem>[0]),
}
await must('plan.run', { planId, command: { type: 'item.add', item } })
await must('plan.run', {
  planId,
  command: { type: 'item.update', id: 'a', fields: { name: 'Ditulis sebelum mati' } },
})
process.stdout.write(`${planId}\n`)
// Long enough for the test; not for ever, should the test itself be killed.
setTimeout(() => process.exit(1), 60_000)
