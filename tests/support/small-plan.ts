// Short ways to write frameworks, items and engine inputs by hand. Days are day numbers; day 0 is 1970-01-01.
import { toCivilDate, type DayNumber } from '../../shared/base/civil-date.ts'
import type { AgencyId } from '../../shared/domain/agency.ts'
import type { Dependency, DependencyId, DependencyKind } from '../../shared/domain/dependency.ts'
import type {
  AspectId,
  DomainId,
  Framework,
  FrameworkId,
  Indicator,
  IndicatorId,
} from '../../shared/domain/framework.ts'
import { newItem, type Effect, type Item, type ItemId } from '../../shared/domain/item.ts'
import type { AssessedLevel, BaselineLevel } from '../../shared/domain/assessment.ts'
import type { PlanEngineInput } from '../../shared/projection/plan-engine.ts'

export const FRAMEWORK_ID = 'test' as FrameworkId

/** One indicator by weight, or with more said about it. Ids are `n1`, `n2` …; all in one aspect unless said otherwise. */
export interface IndicatorSketch {
  readonly weight: number
  readonly external?: boolean
  readonly aspect?: string
  readonly domain?: string
}

function toIndicator(sketch: IndicatorSketch, index: number): Indicator {
  return {
    id: `n${index + 1}` as IndicatorId,
    number: index + 1,
    name: `Indicator ${index + 1}`,
    shortName: `N${index + 1}`,
    weight: sketch.weight,
    kind: 'governance',
    aspectId: (sketch.aspect ?? 'a1') as AspectId,
    domainId: (sketch.domain ?? 'd1') as DomainId,
    leadUnit: '',
    external: sketch.external === true ? 'another body' : null,
    scoreScale: null,
    unitShare: {},
    criteria: [],
  }
}

/** A framework of the given indicators, whose weights should add up to 10,000. */
export function sketchFramework(
  sketches: readonly IndicatorSketch[],
  given: Partial<Pick<Framework, 'minLevel' | 'maxLevel' | 'bands'>> = {},
): Framework {
  const indicators = sketches.map(toIndicator)
  const weightOf = (belongs: (indicator: Indicator) => boolean) =>
    indicators.filter(belongs).reduce((sum, { weight }) => sum + weight, 0)
  const domainOfAspect = new Map(indicators.map(i => [i.aspectId, i.domainId]))
  return {
    id: FRAMEWORK_ID,
    title: 'Test',
    regulation: '',
    indexName: 'Index',
    inForceFrom: null,
    inForceTo: null,
    minLevel: 1,
    maxLevel: 5,
    cutOff: '12-31' as Framework['cutOff'],
    bands: [
      { name: 'low', min: 0 },
      { name: 'middle', min: 1_800 },
      { name: 'high', min: 3_500 },
    ],
    levelNames: {},
    domains: [...new Set(indicators.map(i => i.domainId))].map(id => ({
      id,
      name: id,
      weight: weightOf(i => i.domainId === id),
      wrapper: false,
    })),
    aspects: [...domainOfAspect].map(([id, domainId]) => ({
      id,
      domainId,
      name: id,
      weight: weightOf(i => i.aspectId === id),
    })),
    indicators,
    english: null,
    ...given,
  }
}

/** `effect('n1', 1, 3)` delivers the rungs 2 and 3 of the first indicator. */
export function effect(indicator: string, from: number, to: number, framework = FRAMEWORK_ID): Effect {
  return { frameworkId: framework, indicatorId: indicator as IndicatorId, from, to }
}

/** An item from day `start` to day `end` inclusive. */
export function sketchItem(id: string, start: DayNumber, end: DayNumber, given: Partial<Item> = {}): Item {
  return {
    ...newItem({
      id: id as ItemId,
      name: id,
      category: 'instrument',
      theme: 'governance',
      leadAgencyId: 'agency' as AgencyId,
      start: toCivilDate(start),
      end: toCivilDate(end),
      position: 0,
    }),
    ...given,
  }
}

/** `wait('b', 'finish-start', 'a', 3)`: b waits for a, three days between. Its id is `a-b`. */
export function wait(
  successor: string,
  kind: DependencyKind,
  predecessor: string,
  lagDays = 0,
  id = `${predecessor}-${successor}`,
): Dependency {
  return {
    id: id as DependencyId,
    predecessorId: predecessor as ItemId,
    successorId: successor as ItemId,
    kind,
    lagDays,
  }
}

export function assessedLevel(indicator: string, value: number): AssessedLevel {
  const plain = { origin: 'self' as const, note: '', publishedOn: null, source: '' }
  return { indicatorId: indicator as IndicatorId, value, ...plain }
}

export function level(indicator: string, value: number, framework = FRAMEWORK_ID): BaselineLevel {
  return { frameworkId: framework, ...assessedLevel(indicator, value) }
}

/** Two indicators of weight 40 % and 60 %, days 0 to 100, baseline and today on day 0, no lag, target 3.00. */
export function sketchInput(given: Partial<PlanEngineInput> = {}): PlanEngineInput {
  return {
    framework: sketchFramework([{ weight: 4_000 }, { weight: 6_000 }]),
    items: [],
    dependencies: [],
    baseline: [],
    baselineDay: 0,
    evidenceLagDays: { instrument: 0, infrastructure: 0, people: 0 },
    today: 0,
    horizon: { start: 0, end: 100 },
    target: 3_000,
    cutOffs: [
      { year: 1, day: 50 },
      { year: 2, day: 100 },
    ],
    ...given,
  }
}
