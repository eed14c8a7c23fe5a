// plan.create, plan.open and plan.openSample.
import type { Problem } from '../../shared/base/problem.ts'
import { requireCivilDate, type CivilDate } from '../../shared/base/civil-date.ts'
import { err, ok, type Result } from '../../shared/base/result.ts'
import type { OpenPlan, Reply, Request } from '../../shared/contract/contract.ts'
import type { AppError } from '../../shared/contract/errors.ts'
import type { Agency } from '../../shared/domain/agency.ts'
import { assessmentIdSchema } from '../../shared/domain/assessment.ts'
import { DEFAULT_GATES } from '../../shared/domain/gate.ts'
import {
  DEFAULT_EVIDENCE_LAG_DAYS,
  defaultGoal,
  planIdSchema,
  type PlanDocument,
  type PlanId,
} from '../../shared/domain/plan.ts'
import { readRoadmap } from '../../shared/exchange/read-roadmap.ts'
import { isSameContent } from '../../shared/exchange/same-content.ts'
import type { ReadDb, WriteDb } from '../store/database.ts'
import { findDocument } from '../store/documents.ts'
import { readHistoryState } from '../store/history.ts'
import { hasPlan, isSamplePlan } from '../store/plans.ts'
import { cryptoTools } from '../store/crypto-tools.ts'
import { readFolder } from '../store/resource-files.ts'
import { putCurrentPlanId } from '../store/settings.ts'
import { listViews } from '../store/views.ts'
import { targetProblems } from './goals.ts'
import { importPlan } from './import-plan.ts'
import type { Session } from './session.ts'

export function findOpenPlan(session: Session, db: ReadDb, planId: PlanId): OpenPlan | null {
  const document = findDocument(db, planId)
  if (document === null) return null
  const changeNumber = session.changes.count
  return {
    document,
    changeNumber,
    history: readHistoryState(db, planId),
    views: listViews(db, planId),
  }
}

/** Opens a plan and remembers it for the next start, where this backend may write. */
export function openPlan(session: Session, { planId }: Request<'plan.open'>): Reply<'plan.open'> {
  const { reader, writer } = session.store
  const open = findOpenPlan(session, reader, planId)
  if (open === null) return err({ code: 'not-found', what: 'plan' })
  if (writer !== null) {
    writer.transaction(() => {
      putCurrentPlanId(writer, planId)
      return ok(null)
    })
  }
  return ok(open)
}

/**
 * The baseline says what holds when the plan is made: today, where the plan covers today. A plan for later years starts
 * with its first day, and one for past years too, because nothing can be said of a day after its end.
 */
function baselineDate(today: CivilDate, firstYear: number, lastYear: number): CivilDate {
  const year = Number(today.slice(0, 4))
  return year >= firstYear && year <= lastYear ? today : requireCivilDate(`${firstYear}-01-01`)
}

function withOwn(shipped: readonly Agency[], own: Agency): readonly Agency[] {
  return shipped.some(agency => agency.id === own.id)
    ? shipped.map(agency => (agency.id === own.id ? own : agency))
    : [...shipped, own]
}

export function createPlan(
  session: Session,
  db: WriteDb,
  given: Request<'plan.create'>,
): Reply<'plan.create'> {
  const { frameworks, agencies, options } = session
  const framework = frameworks.find(given.frameworkId)
  if (framework === undefined)
    return err({ code: 'invalid', problems: [{ path: ['frameworkId'], code: 'unknown-framework' }] })
  const problems: Problem[] = [...targetProblems(given.target, framework)]
  if (given.lastYear < given.firstYear) problems.push({ path: ['lastYear'], code: 'end-before-start' })
  if (problems.length > 0) return err({ code: 'invalid', problems })

  const id = planIdSchema.parse(crypto.randomUUID())
  const document: PlanDocument = {
    plan: {
      id,
      title: given.title,
      region: given.region,
      agencyId: given.agency.id,
      activeFrameworkId: given.frameworkId,
      firstYear: given.firstYear,
      lastYear: given.lastYear,
      evidenceLagDays: DEFAULT_EVIDENCE_LAG_DAYS,
      goals: frameworks.frameworks.map(each => ({
        ...defaultGoal(each),
        ...(each.id === framework.id ? { target: given.target } : {}),
      })),
      gates: DEFAULT_GATES,
      commitment: null,
    },
    agencies: withOwn(agencies, given.agency),
    items: [],
    dependencies: [],
    assessments: [
      {
        id: assessmentIdSchema.parse(crypto.randomUUID()),
        frameworkId: framework.id,
        kind: 'self',
        date: baselineDate(options.today(), given.firstYear, given.lastYear),
        source: '',
        isBaseline: true,
        levels: [],
      },
    ],
    evidence: [],
    mappings: [],
    reviewNotes: [],
    systems: [],
    decisions: [],
  }
  return openImported(session, db, document, false)
}

function openImported(
  session: Session,
  db: WriteDb,
  document: PlanDocument,
  isSample: boolean,
): Result<OpenPlan, AppError> {
  const imported = importPlan(db, document, isSample)
  return imported.ok ? openPlan(session, { planId: document.plan.id }) : imported
}

function readSample(session: Session): Result<PlanDocument, AppError> {
  const [shipped] = readFolder('.spbe', session.options.resourcesFolder, 'sample')
  if (shipped === undefined || shipped.bytes === null)
    return err({ code: 'roadmap-unreadable', where: shipped?.file ?? 'sample' })
  const read = readRoadmap(shipped.bytes, cryptoTools)
  if (read.ok) return ok(read.value.document)
  const { code, where } = read.error
  return err({ code: 'roadmap-unreadable', where: [shipped.file, where, code].filter(Boolean).join(': ') })
}

/** Whether the document of a plan is still what the shipped sample says. */
export function isUntouchedSample(session: Session, document: PlanDocument): boolean {
  if (!isSamplePlan(session.store.reader, document.plan.id)) return false
  const sample = readSample(session)
  return sample.ok && isSameContent(sample.value, document)
}

/** Opens the shipped sample; the first time it is read from its file, by the path that every roadmap file takes. */
export function openSample(session: Session): Reply<'plan.openSample'> {
  const sample = readSample(session)
  if (!sample.ok) return sample
  const document = sample.value
  const { reader, writer } = session.store
  if (hasPlan(reader, document.plan.id)) return openPlan(session, { planId: document.plan.id })
  if (writer === null) return err({ code: 'read-only' })
  session.dailyBackup.ensure()
  return openImported(session, writer, document, true)
}
