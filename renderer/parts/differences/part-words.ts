// What two states of a plan differ in besides their items, in words: each part of the document, entry by entry, with what it
// was and what it is.
import { pairOf, type Mapping } from '../../../shared/domain/mapping.ts'
import type { Plan, PlanDocument } from '../../../shared/domain/plan.ts'
import { entriesInOrder, type ReviewNote } from '../../../shared/domain/review-note.ts'
import { requireCanonicalJson } from '../../../shared/exchange/digest.ts'
import { gateName } from '../../state/gate-words.ts'
import type { Line } from './difference-words.ts'
import type { FieldContext } from './field-words.ts'
import { StateWords } from './state-words.ts'

export const PARTS = [
  'plan',
  'agencies',
  'systems',
  'assessments',
  'evidence',
  'mappings',
  'reviewNotes',
  'decisions',
] as const
export type Part = (typeof PARTS)[number]

/** One entry of a part that differs; a side on which it is not has no words. */
export interface PartRow {
  readonly label: string
  readonly lines: readonly Line[]
}

export interface PartDifference {
  readonly part: Part
  readonly rows: readonly PartRow[]
}

interface Both {
  readonly before: PlanDocument
  readonly after: PlanDocument
  readonly was: StateWords
  readonly is: StateWords
  readonly context: FieldContext
}

const row = (label: string, before: string, after: string): readonly PartRow[] =>
  before === after ? [] : [{ label, lines: [{ before, after }] }]

/** Entries of both, those of the later state in their order, then those that went. */
function pairUp<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (entry: T) => string,
): readonly { readonly was: T | undefined; readonly is: T | undefined; readonly some: T }[] {
  const old = new Map(before.map(entry => [keyOf(entry), entry]))
  const kept = new Set(after.map(keyOf))
  return [
    ...after.map(entry => ({ was: old.get(keyOf(entry)), is: entry, some: entry })),
    ...before
      .filter(entry => !kept.has(keyOf(entry)))
      .map(entry => ({ was: entry, is: undefined, some: entry })),
  ]
}

function listRows<T>(
  both: Both,
  entriesOf: (document: PlanDocument) => readonly T[],
  keyOf: (entry: T) => string,
  labelOf: (entry: T, words: StateWords) => string,
  says: (entry: T, words: StateWords) => string,
): readonly PartRow[] {
  return pairUp(entriesOf(both.before), entriesOf(both.after), keyOf).flatMap(({ was, is, some }) =>
    // What is named in an entry may be called otherwise: that is told where its name stands.
    was !== undefined && is !== undefined && requireCanonicalJson(was) === requireCanonicalJson(is)
      ? []
      : row(
          labelOf(some, is === undefined ? both.was : both.is),
          was === undefined ? '' : says(was, both.was),
          is === undefined ? '' : says(is, both.is),
        ),
  )
}

const idOf = ({ id }: { readonly id: string }) => id

function planRows(both: Both): readonly PartRow[] {
  const { was, is, context } = both
  const { t } = context
  const [old, now] = [both.before.plan, both.after.plan]
  const period = ({ firstYear, lastYear }: Plan) => `${firstYear}–${lastYear}`
  return [
    ...row(t('settings.plan.name'), old.title, now.title),
    ...row(t('settings.plan.region'), old.region, now.region),
    ...(old.agencyId === now.agencyId
      ? []
      : row(t('settings.plan.agency'), was.agency(old.agencyId), is.agency(now.agencyId))),
    ...row(t('settings.plan.period'), period(old), period(now)),
    ...row(
      t('settings.plan.framework'),
      was.framework(old.activeFrameworkId),
      is.framework(now.activeFrameworkId),
    ),
    ...listRows(
      both,
      ({ plan }) => plan.goals,
      goal => goal.frameworkId,
      (goal, words) => t('settings.plan.targetFor', { name: words.framework(goal.frameworkId) }),
      (goal, words) => words.goal(goal),
    ),
    ...row(t('settings.plan.lag'), was.lags(old.evidenceLagDays), is.lags(now.evidenceLagDays)),
    ...listRows(
      both,
      ({ plan }) => plan.gates,
      idOf,
      gate => gateName(gate, t),
      (gate, words) => words.gate(gate),
    ),
    ...row(t('settings.commitment.title'), was.commitment(old.commitment), is.commitment(now.commitment)),
  ]
}

function assessmentRows(both: Both): readonly PartRow[] {
  const pairs = pairUp(both.before.assessments, both.after.assessments, idOf)
  return pairs.flatMap(({ was, is, some }) => {
    const words = is === undefined ? both.was : both.is
    const name = words.assessmentName(some)
    if (was === undefined || is === undefined)
      return row(
        name,
        was === undefined ? '' : both.was.wholeAssessment(was),
        is === undefined ? '' : both.is.wholeAssessment(is),
      )
    const levels = pairUp(was.levels, is.levels, level => level.indicatorId).flatMap(one =>
      row(
        `${words.indicator(is.frameworkId, one.some.indicatorId)} · ${name}`,
        one.was === undefined ? '' : both.was.level(one.was),
        one.is === undefined ? '' : both.is.level(one.is),
      ),
    )
    return [...row(name, both.was.assessmentHead(was), both.is.assessmentHead(is)), ...levels]
  })
}

const wayOf = ({ fromFrameworkId, toFrameworkId }: Mapping) => `${fromFrameworkId} ${toFrameworkId}`

/** How many of its rows differ; which, the window of the mapping shows. */
function mappingRows(both: Both): readonly PartRow[] {
  const { t } = both.context
  return pairUp(both.before.mappings, both.after.mappings, wayOf).flatMap(({ was, is, some }) => {
    const says = (mapping: Mapping | undefined) =>
      mapping === undefined ? '' : t('revisions.parts.mappingRows', { count: mapping.rows.length })
    const rows = pairUp(was?.rows ?? [], is?.rows ?? [], pairOf)
    const others = rows.filter(
      one => requireCanonicalJson(one.was ?? null) !== requireCanonicalJson(one.is ?? null),
    ).length
    const label = `${both.is.framework(some.fromFrameworkId)} → ${both.is.framework(some.toFrameworkId)}`
    if (others === 0) return row(label, says(was), says(is))
    const differs = t('revisions.parts.mappingDiffers', { rows: says(is), count: others })
    return row(label, says(was), is === undefined ? '' : differs)
  })
}

/** Entries of a note only ever come: those that one of the two has not are told. */
function noteRows(both: Both): readonly PartRow[] {
  const { t } = both.context
  return pairUp(both.before.reviewNotes, both.after.reviewNotes, idOf).flatMap(({ was, is, some }) => {
    const entries = pairUp(
      was === undefined ? [] : entriesInOrder(was),
      is === undefined ? [] : entriesInOrder(is),
      idOf,
    )
    const says = (entry: ReviewNote['entries'][number] | undefined) =>
      entry === undefined
        ? ''
        : t('revisions.parts.said', { author: entry.author, text: entry.text || t('review.settledBy') })
    const lines = entries
      .filter(entry => entry.was === undefined || entry.is === undefined)
      .map(entry => ({ before: says(entry.was), after: says(entry.is) }))
    return lines.length === 0 ? [] : [{ label: some.itemName || t('review.whole'), lines }]
  })
}

function rowsOf(part: Part, both: Both): readonly PartRow[] {
  const { t } = both.context
  switch (part) {
    case 'plan':
      return planRows(both)
    case 'agencies':
      return listRows(
        both,
        ({ agencies }) => agencies,
        idOf,
        ({ shortName }) => shortName,
        ({ name, shortName, kind }) => `${name} (${shortName}), ${t(`domain.agencyKind.${kind}`)}`,
      )
    case 'systems':
      return listRows(
        both,
        ({ systems }) => systems,
        idOf,
        ({ name }) => name,
        (system, words) => words.system(system),
      )
    case 'assessments':
      return assessmentRows(both)
    case 'evidence':
      return listRows(
        both,
        ({ evidence }) => evidence,
        idOf,
        ({ name }) => name,
        (evidence, words) => words.evidence(evidence),
      )
    case 'mappings':
      return mappingRows(both)
    case 'reviewNotes':
      return noteRows(both)
    case 'decisions':
      return listRows(
        both,
        ({ decisions }) => decisions,
        idOf,
        ({ what }) => what,
        (decision, words) => words.decision(decision),
      )
  }
}

/** The parts that differ, in the order in which they are read. */
export function partDifferences(
  before: PlanDocument,
  after: PlanDocument,
  context: FieldContext,
): readonly PartDifference[] {
  const both: Both = {
    before,
    after,
    was: new StateWords(before, context),
    is: new StateWords(after, context),
    context,
  }
  return PARTS.map(part => ({ part, rows: rowsOf(part, both) })).filter(({ rows }) => rows.length > 0)
}
