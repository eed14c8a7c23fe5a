// Backends and databases for tests: real SQLite, in memory or in a temporary folder that is removed after the test.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { requireCivilDate } from '../../shared/base/civil-date.ts'
import type { Result } from '../../shared/base/result.ts'
import type {
  CommandOutcome,
  Method,
  OpenPlan,
  Replies,
  Reply,
  Request,
} from '../../shared/contract/contract.ts'
import type { AssessedLevel, Assessment } from '../../shared/domain/assessment.ts'
import type { Evidence } from '../../shared/domain/evidence.ts'
import type { Agency } from '../../shared/domain/agency.ts'
import type { Command } from '../../shared/domain/command.ts'
import { newItem, type Item } from '../../shared/domain/item.ts'
import type { PlanDocument, PlanId } from '../../shared/domain/plan.ts'
import { createBackend, type Backend, type BackendPorts } from '../../main/services/backend.ts'
import type { BackendOptions } from '../../main/services/session.ts'
import { openForWriting, type Closable, type WriteDb } from '../../main/store/database.ts'
import { installJournal } from '../../main/store/journal.ts'
import { migrate } from '../../main/store/migrate.ts'
import { MIGRATIONS } from '../../main/store/migrations/all-migrations.ts'

export const PROJECT = join(import.meta.dirname, '../..')
export const TODAY = requireCivilDate('2026-11-23')
export const NOW = new Date(2026, 10, 23, 9, 5, 0)

/** The value of a result that must be one. */
export function requireOk<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(`expected a value, got ${JSON.stringify(result.error)}`)
  return result.value
}

/** A value that must be there. */
export function required<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('expected a value, got none')
  return value
}

export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'peta-rencana-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A database in memory at a schema version, today's unless said otherwise. */
export function memoryDb(version: number = MIGRATIONS.length): WriteDb & Closable {
  const db = openForWriting(':memory:')
  onTestFinished(() => db.close())
  migrate(db, MIGRATIONS.slice(0, version))
  if (version === MIGRATIONS.length) installJournal(db)
  return db
}

export function backendOptions(dataFolder: string, given: Partial<BackendOptions> = {}): BackendOptions {
  return {
    dataFolder,
    resourcesFolder: join(PROJECT, 'resources'),
    host: 'web',
    appVersion: '0.0.0-test',
    today: () => TODAY,
    now: () => NOW,
    ...given,
  }
}

export interface TestBackend extends Backend {
  /** A call with the types of the contract. */
  ask<M extends Method>(method: M, request: Request<M>): Promise<Reply<M>>
  /** A call that must succeed. */
  must<M extends Method>(method: M, request: Request<M>): Promise<Replies[M]>
  run(planId: PlanId, command: Command): Promise<Reply<'plan.run'>>
  mustRun(planId: PlanId, command: Command): Promise<CommandOutcome>
  /** The whole plan as it is stored now. */
  document(planId: PlanId): Promise<PlanDocument>
}

/** Closed after the test, if the test has not done so. */
export function openBackend(
  dataFolder: string,
  given: Partial<BackendOptions> = {},
  ports: Partial<BackendPorts> = {},
): TestBackend {
  const backend = createBackend(backendOptions(dataFolder, given), ports)
  onTestFinished(() => backend.close())
  const ask = <M extends Method>(method: M, request: Request<M>) =>
    backend.call(method, request) as Promise<Reply<M>>
  const must = async <M extends Method>(method: M, request: Request<M>): Promise<Replies[M]> =>
    requireOk<Replies[M], unknown>(await ask(method, request))
  return {
    ...backend,
    get isReadOnly() {
      return backend.isReadOnly
    },
    ask,
    must,
    run: (planId, command) => ask('plan.run', { planId, command }),
    mustRun: (planId, command) => must('plan.run', { planId, command }),
    document: async planId => (await must('plan.open', { planId })).document,
  }
}

export const OWN_AGENCY: Agency = {
  id: 'opd' as Agency['id'],
  name: 'Dinas Uji Coba',
  shortName: 'Dinas Uji',
  kind: 'agency',
}

export const FRAMEWORK = 'permenpanrb-8-2026' as Request<'plan.create'>['frameworkId']

/** `indicator(7)` is the id of the seventh indicator of `FRAMEWORK`. */
export function indicator(number: number): string {
  return `${FRAMEWORK}-${String(number).padStart(2, '0')}`
}

/** An empty plan of `OWN_AGENCY` for 2026–2030. */
export function createPlan(backend: TestBackend): Promise<OpenPlan> {
  return backend.must('plan.create', {
    title: 'Peta Rencana uji',
    region: 'Kabupaten Uji',
    agency: OWN_AGENCY,
    frameworkId: FRAMEWORK,
    firstYear: 2026,
    lastYear: 2030,
    target: 4_000,
  })
}

/** A level of the seventh indicator of `FRAMEWORK` is `testLevel(7, 2_000)`. */
export function testLevel(number: number, value: number, given: Partial<AssessedLevel> = {}): AssessedLevel {
  const plain = { value, origin: 'official' as const, note: '', publishedOn: null, source: '' }
  return { indicatorId: indicator(number) as AssessedLevel['indicatorId'], ...plain, ...given }
}

/** A self-assessment of `FRAMEWORK` without levels. */
export function testAssessment(given: object = {}): Assessment {
  const plain = { id: 'n1', frameworkId: FRAMEWORK, kind: 'self', date: '2026-03-31', source: '' }
  return { ...plain, isBaseline: false, levels: [], ...given } as unknown as Assessment
}

/** Evidence for level 2 of the first indicator of `FRAMEWORK`, not there yet. */
export function testEvidence(given: object = {}): Evidence {
  const where = { frameworkId: FRAMEWORK, indicatorId: indicator(1), level: 2 }
  const plain = { id: 'e1', name: 'SOP layanan', kind: 'sop', state: 'missing', itemId: null, note: '' }
  return { ...where, ...plain, link: '', position: 1, ...given } as unknown as Evidence
}

/** An item of `OWN_AGENCY` with everything optional empty. */
export function testItem(id: string, given: Partial<Item> = {}): Item {
  return {
    ...newItem({
      id: id as Item['id'],
      name: `Kegiatan ${id}`,
      category: 'people',
      theme: 'management',
      leadAgencyId: OWN_AGENCY.id,
      start: requireCivilDate('2027-01-01'),
      end: requireCivilDate('2027-06-30'),
      position: 1,
    }),
    ...given,
  }
}

/** An item that says something in every field. */
export function fullItem(id: string): Item {
  return testItem(id, {
    description: 'Uraian\nbaris kedua',
    output: 'SPLP aktif',
    supportingAgencyIds: ['setda', 'bag-hukum'] as string[] as Agency['id'][],
    executor: 'Kabid Aptika',
    start: requireCivilDate('2026-09-30'),
    end: requireCivilDate('2026-09-30'),
    milestone: true,
    actualEnd: requireCivilDate('2026-10-01'),
    acceptedOn: requireCivilDate('2026-11-01'),
    evidenceLagDays: 0,
    durationWeeks: { optimistic: 10, likely: 20, pessimistic: 40 },
    budgetChancePercent: 80,
    evidenceChancePercent: 70,
    progressPercent: 100,
    status: 'done',
    pinned: true,
    costs: [
      { year: 2027, source: 'dak-physical', rupiah: 9_000_000_000_000_000 },
      { year: 2026, source: 'apbd', rupiah: 0 },
    ],
    budgetCode: '2.16.01.2.06.0009',
    budgetStatus: 'p-apbd',
    planReference: 'RPJMD sasaran 3.2',
    effects: [
      { frameworkId: FRAMEWORK, indicatorId: indicator(16), from: 1, to: 3 },
      { frameworkId: FRAMEWORK, indicatorId: indicator(1), from: 2, to: 5 },
    ] as unknown as Item['effects'],
    nature: 'continued',
    staffNeeds: [{ role: 'Pranata Komputer', months: 6 }],
    connectedTo: ['Rumah data Kominfo'],
    relatedServices: ['SIMPEG'],
    risk: 'Terlambat',
    commitment: { name: 'Sekda', post: 'Sekretaris Daerah', date: requireCivilDate('2026-02-03') },
    notes: 'Catatan',
    links: ['Renstra hal. 41'],
    position: 0.1 + 0.2,
    deletedOn: requireCivilDate('2026-11-02'),
  })
}
