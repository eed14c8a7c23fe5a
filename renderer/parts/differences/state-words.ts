// What stands in the parts of a plan besides its items, in words, in one of two states.
import type { AgencyId } from '../../../shared/domain/agency.ts'
import type { AssessedLevel, Assessment } from '../../../shared/domain/assessment.ts'
import type { Commitment } from '../../../shared/domain/commitment.ts'
import type { Decision } from '../../../shared/domain/decision.ts'
import type { Evidence } from '../../../shared/domain/evidence.ts'
import type { FrameworkId, IndicatorId } from '../../../shared/domain/framework.ts'
import type { Gate } from '../../../shared/domain/gate.ts'
import type { ItemId } from '../../../shared/domain/item.ts'
import type { Goal, Plan, PlanDocument } from '../../../shared/domain/plan.ts'
import type { System } from '../../../shared/domain/system.ts'
import { formatDate, formatIndex, formatLevel } from '../../../shared/messages/format.ts'
import { toIndexUnits } from '../../../shared/projection/index-value.ts'
import { assessmentName } from '../../state/assessment-words.ts'
import { gateName } from '../../state/gate-words.ts'
import { monthDayText } from '../../state/parsers.ts'
import type { FieldContext } from './field-words.ts'

export class StateWords {
  readonly #agencies: ReadonlyMap<AgencyId, string>
  readonly #items: ReadonlyMap<ItemId, string>
  readonly #context: FieldContext

  constructor(document: PlanDocument, context: FieldContext) {
    this.#agencies = new Map(document.agencies.map(({ id, name }) => [id, name]))
    this.#items = new Map(document.items.map(({ id, name }) => [id, name]))
    this.#context = context
  }

  /** What is said, with commas; what is empty is left out. */
  #list(...parts: readonly (string | null)[]): string {
    return parts.filter(part => part !== null && part !== '').join(', ')
  }

  #date(date: Parameters<typeof formatDate>[0] | null): string {
    return date === null ? '' : formatDate(date, this.#context.language)
  }

  agency(id: AgencyId): string {
    return this.#agencies.get(id) ?? id
  }

  item(id: ItemId | null): string {
    const { t } = this.#context
    return id === null
      ? t('presentation.decisions.plan')
      : (this.#items.get(id) ?? t('revisions.parts.goneItem'))
  }

  framework(id: FrameworkId): string {
    return this.#context.frameworks.find(one => one.id === id)?.title ?? id
  }

  /** `I18 Kolaborasi`; with its framework where that is not the one of the plan. */
  indicator(frameworkId: FrameworkId, id: IndicatorId): string {
    const framework = this.#context.frameworks.find(one => one.id === frameworkId)
    const found = framework?.indicators.find(one => one.id === id)
    const name = found ? `I${found.number} ${found.shortName}` : id
    return frameworkId === this.#context.activeFrameworkId ? name : `${this.framework(frameworkId)}: ${name}`
  }

  commitment(commitment: Commitment | null): string {
    return commitment === null
      ? ''
      : this.#list(commitment.name, commitment.post, this.#date(commitment.date))
  }

  lags({ instrument, infrastructure, people }: Plan['evidenceLagDays']): string {
    const { t } = this.#context
    const lag = (category: 'instrument' | 'infrastructure' | 'people', count: number) =>
      t('revisions.parts.lag', {
        category: t(`domain.category.${category}`),
        days: t('revisions.differences.days', { sign: '', count }),
      })
    return this.#list(
      lag('instrument', instrument),
      lag('infrastructure', infrastructure),
      lag('people', people),
    )
  }

  goal({ target, cutOff }: Goal): string {
    const { t, language } = this.#context
    return t('revisions.parts.goalValue', {
      target: formatIndex(toIndexUnits(target), language),
      cutOff: monthDayText(cutOff, language),
    })
  }

  gate({ name, kind, monthDay, yearOffset, isShown }: Gate): string {
    const { t, language } = this.#context
    return this.#list(
      gateName({ name, kind }, t),
      monthDayText(monthDay, language),
      yearOffset === 0 ? null : t('revisions.parts.yearBefore'),
      isShown ? null : t('revisions.parts.hidden'),
    )
  }

  system({ name, kind, agencyId, connectedOn, note }: System): string {
    const { t } = this.#context
    return this.#list(
      name,
      t(`connectivity.kind.${kind}`),
      this.agency(agencyId),
      connectedOn === null
        ? t('revisions.parts.notConnected')
        : t('revisions.parts.connected', { date: this.#date(connectedOn) }),
      note,
    )
  }

  assessmentName(assessment: Assessment): string {
    const { t, language, activeFrameworkId } = this.#context
    const name = assessmentName(assessment, t, language)
    const { frameworkId } = assessment
    return frameworkId === activeFrameworkId ? name : `${this.framework(frameworkId)}: ${name}`
  }

  assessmentHead(assessment: Assessment): string {
    const { t } = this.#context
    const { source, isBaseline } = assessment
    return this.#list(
      this.assessmentName(assessment),
      source,
      isBaseline ? t('revisions.parts.baseline') : null,
    )
  }

  wholeAssessment(assessment: Assessment): string {
    const count = assessment.levels.length
    return this.#list(this.assessmentHead(assessment), this.#context.t('revisions.parts.levels', { count }))
  }

  level({ value, origin, publishedOn, source, note }: AssessedLevel): string {
    const { t, language } = this.#context
    return this.#list(
      t('revisions.parts.level', { level: formatLevel(value, language) }),
      t(`domain.assessmentKind.${origin}`),
      this.#date(publishedOn),
      source,
      note,
    )
  }

  evidence({ frameworkId, indicatorId, level, name, kind, state, itemId, note, link }: Evidence): string {
    const { t } = this.#context
    return this.#list(
      name,
      this.indicator(frameworkId, indicatorId),
      t('revisions.parts.level', { level: String(level) }),
      t(`domain.evidenceKind.${kind}`),
      t(`domain.evidenceState.${state}`),
      itemId === null ? null : this.item(itemId),
      note,
      link,
    )
  }

  decision({ what, who, until, itemId, decidedOn }: Decision): string {
    const { t } = this.#context
    return this.#list(
      what,
      who,
      until === null ? null : t('presentation.decisions.onlyUntil', { date: this.#date(until) }),
      this.item(itemId),
      t('presentation.decisions.decidedOn', { date: this.#date(decidedOn) }),
    )
  }
}
