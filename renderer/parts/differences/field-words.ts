// The fields of an item in words, as people read them in the details: names of the fields, what stands in them. Both tables
// are kept complete by the compiler.
import type { Language } from '../../../shared/contract/contract.ts'
import type { Agency, AgencyId } from '../../../shared/domain/agency.ts'
import type { Dependency } from '../../../shared/domain/dependency.ts'
import type { Framework, FrameworkId } from '../../../shared/domain/framework.ts'
import type { ComparedField, ListField, WholeField } from '../../../shared/domain/item-changes.ts'
import { type Effect, isActive, type Item, type ItemId, totalRupiah } from '../../../shared/domain/item.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { formatDate, formatNumber, formatRupiah } from '../../../shared/messages/format.ts'
import type { MessageKey } from '../../../shared/messages/translate.ts'
import type { Translate } from '../../state/i18n.ts'

/** What names the ids in one of the two states. */
export interface StateNames {
  readonly agencies: ReadonlyMap<AgencyId, Agency>
  readonly nameOf: (id: ItemId) => string
  readonly evidenceLagDays: PlanDocument['plan']['evidenceLagDays']
}

export interface FieldContext {
  readonly t: Translate
  readonly language: Language
  readonly frameworks: readonly Framework[]
  readonly activeFrameworkId: FrameworkId
}

/** One item in one of the two states. */
export interface Side extends FieldContext {
  readonly names: StateNames
  readonly item: Item
}

export function stateNames(document: PlanDocument): StateNames {
  const names = new Map(document.items.map(item => [item.id, item.name]))
  return {
    agencies: new Map(document.agencies.map(agency => [agency.id, agency])),
    nameOf: id => names.get(id) ?? id,
    evidenceLagDays: document.plan.evidenceLagDays,
  }
}

export const FIELD_LABEL: Readonly<Record<ComparedField, MessageKey>> = {
  name: 'inspector.name',
  category: 'inspector.category',
  theme: 'inspector.theme',
  start: 'inspector.start',
  end: 'inspector.end',
  milestone: 'milestones.milestone',
  status: 'inspector.status',
  progressPercent: 'inspector.progress',
  actualEnd: 'inspector.actualEnd',
  acceptedOn: 'inspector.acceptedOn',
  leadAgencyId: 'inspector.leadAgency',
  pinned: 'inspector.pinned',
  effects: 'inspector.effects.title',
  costs: 'inspector.budget.title',
  budgetStatus: 'inspector.budget.status',
  budgetCode: 'inspector.budget.code',
  description: 'inspector.details.description',
  output: 'inspector.details.output',
  executor: 'inspector.executor',
  supportingAgencyIds: 'inspector.supportingAgencies',
  nature: 'inspector.details.nature',
  planReference: 'inspector.details.planReference',
  evidenceLagDays: 'inspector.evidenceLag',
  risk: 'inspector.details.risk',
  notes: 'inspector.details.notes',
  durationWeeks: 'inspector.estimate.duration',
  budgetChancePercent: 'inspector.estimate.budgetChance',
  evidenceChancePercent: 'inspector.estimate.evidenceChance',
  connectedTo: 'inspector.lists.connectedTo',
  relatedServices: 'inspector.lists.relatedServices',
  staffNeeds: 'inspector.lists.staffNeeds',
  links: 'inspector.lists.links',
  commitment: 'inspector.commitment.title',
}

/** Fields that are written freely: what differs inside of them is marked. */
export const TEXT_FIELDS: ReadonlySet<string> = new Set([
  'name',
  'description',
  'output',
  'executor',
  'planReference',
  'budgetCode',
  'risk',
  'notes',
])

const asIs = (text: string) => text
const date = (value: Item['start'] | null, { language }: Side) =>
  value === null ? '' : formatDate(value, language)
const percent = (value: number | null, { language }: Side) =>
  value === null ? '' : `${formatNumber(value, language)}%`
const yesOrNo = (value: boolean, { t }: Side) => t(`revisions.differences.${value ? 'yes' : 'no'}`)
const agency = (id: AgencyId, { names }: Side) => names.agencies.get(id)?.shortName ?? id
const days = (count: number, t: Translate) => t('revisions.differences.days', { sign: '', count })

/** Money as it stands in the item, and that it does not count while the item does not. */
export function moneyText({ item, t, language }: Side, format = formatRupiah): string {
  if (item.costs.length === 0) return ''
  const money = format(totalRupiah(item), language)
  return isActive(item)
    ? money
    : t('revisions.differences.notCounted', { money, status: t(`domain.status.${item.status}`) })
}

/** `I18 Kolaborasi 2→4`. */
function rungsText({ frameworkId, indicatorId, from, to }: Effect, frameworks: readonly Framework[]): string {
  const framework = frameworks.find(one => one.id === frameworkId)
  const indicator = framework?.indicators.find(one => one.id === indicatorId)
  const name = indicator ? `I${indicator.number} ${indicator.shortName}` : indicatorId
  return `${name} ${from}→${to}`
}

/** With the framework before it where that is not the one of the plan: no number of two frameworks without its name. */
function withFramework(id: FrameworkId, text: string, context: FieldContext): string {
  if (id === context.activeFrameworkId) return text
  const framework = context.frameworks.find(one => one.id === id)?.title ?? id
  return context.t('revisions.differences.otherFramework', { framework, effect: text })
}

/** What an item delivers, a line for each framework; that of the plan first. */
export function effectLines(effects: readonly Effect[], context: FieldContext): readonly string[] {
  const ids = new Set([context.activeFrameworkId, ...effects.map(effect => effect.frameworkId)])
  return [...ids].flatMap(id => {
    const here = effects.filter(effect => effect.frameworkId === id)
    const text = here.map(effect => rungsText(effect, context.frameworks)).join(', ')
    return here.length === 0 ? [] : [withFramework(id, text, context)]
  })
}

export function dependencyText({ predecessorId, kind, lagDays }: Dependency, { t, names }: Side): string {
  return t('revisions.differences.waits', {
    name: names.nameOf(predecessorId),
    kind: t(`domain.dependencyKind.${kind}`),
    lag: days(lagDays, t),
  })
}

/** What stands in a field; nothing where it is empty. */
export const WHOLE_WORDS: {
  readonly [Field in WholeField]: (value: Item[Field], side: Side) => string
} = {
  name: asIs,
  category: (value, { t }) => t(`domain.category.${value}`),
  theme: (value, { t }) => t(`domain.theme.${value}`),
  start: date,
  end: date,
  milestone: yesOrNo,
  status: (value, { t }) => t(`domain.status.${value}`),
  progressPercent: percent,
  actualEnd: date,
  acceptedOn: date,
  leadAgencyId: agency,
  pinned: yesOrNo,
  budgetStatus: (value, { t }) => t(`domain.budgetStatus.${value}`),
  budgetCode: asIs,
  description: asIs,
  output: asIs,
  executor: asIs,
  nature: (value, { t }) => t(`domain.nature.${value}`),
  planReference: asIs,
  evidenceLagDays: (value, { t, names, item }) =>
    value === null
      ? t('inspector.evidenceLagDefault', { days: names.evidenceLagDays[item.category] })
      : days(value, t),
  risk: asIs,
  notes: asIs,
  durationWeeks: (value, { t }) => (value === null ? '' : t('revisions.differences.weeks', value)),
  budgetChancePercent: percent,
  evidenceChancePercent: percent,
  commitment: (value, side) =>
    value === null
      ? ''
      : [value.name, value.post, date(value.date, side)].filter(part => part !== '').join(', '),
}

/** One entry of a list. */
export const ENTRY_WORDS: {
  readonly [Field in ListField]: (entry: Item[Field][number], side: Side) => string
} = {
  effects: (effect, side) => withFramework(effect.frameworkId, rungsText(effect, side.frameworks), side),
  costs: ({ year, source, rupiah }, { t, language }) =>
    t('revisions.differences.costOf', {
      year,
      source: t(`domain.source.${source}`),
      money: formatRupiah(rupiah, language),
    }),
  supportingAgencyIds: agency,
  connectedTo: asIs,
  relatedServices: asIs,
  staffNeeds: ({ role, months }, { t }) => t('revisions.differences.staff', { role, count: months }),
  links: asIs,
}
