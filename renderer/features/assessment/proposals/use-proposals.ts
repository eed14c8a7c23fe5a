// Everything the window for proposals shows, worked out from the plan and from what is selected.
import { useDeferredValue, useMemo, useState } from 'react'
import type { Framework, IndicatorId } from '../../../../shared/domain/framework.ts'
import {
  baselineLevels,
  levelsOf,
  type AssessedLevel,
  type Assessment,
} from '../../../../shared/domain/assessment.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { formatLevel } from '../../../../shared/messages/format.ts'
import {
  acceptLevels,
  levelsSeen,
  startsOfEffects,
  withEffects,
  withLevels,
} from '../../../../shared/projection/accept-proposals.ts'
import { createPlanEngine } from '../../../../shared/projection/create-plan-engine.ts'
import { type EffectProposal, listEffectProposals } from '../../../../shared/projection/effect-proposals.ts'
import {
  type LevelProposal,
  valuesOf,
  listLevelProposals,
  newLevelOf,
} from '../../../../shared/projection/level-proposals.ts'
import { toEngineInput } from '../../../../shared/projection/plan-input.ts'
import type { Projection } from '../../../../shared/projection/projection.ts'
import { useApp } from '../../../state/app-store.ts'
import { useFrameworkProjection } from '../../../state/framework-projection.ts'
import { frameworkLabel } from '../../../state/framework-words.ts'
import { useWords } from '../../../state/i18n.ts'
import type { MappingTable } from '../../../state/mapping-table.ts'

/** Between what the window proposes, and by which table. */
export interface ProposalFrame {
  readonly document: PlanDocument
  readonly from: Framework
  readonly to: Framework
  /** The one of `to` that is shown, for which levels are proposed; null: the first one, which is still to be made. */
  readonly assessment: Assessment | null
  readonly table: MappingTable
}

export interface Selection<Id extends string> {
  readonly chosen: ReadonlySet<Id>
  /** Chooses all of them, or none of them; the others stay as they are. */
  readonly choose: (ids: readonly Id[], isChosen: boolean) => void
}

function useSelection<Id extends string>(): Selection<Id> {
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(new Set())
  const choose = (ids: readonly Id[], isChosen: boolean) => {
    const touched = new Set(ids)
    setChosen(before => new Set([...[...before].filter(id => !touched.has(id)), ...(isChosen ? ids : [])]))
  }
  return { chosen, choose }
}

/** An item has at most one proposal for an indicator. */
export function effectKey({ item, indicator }: EffectProposal): string {
  return `${item.id} ${indicator.id}`
}

/** Where an accepted level came from stands in its note, as it was when it was accepted. */
function useChosenLevels(
  { from, assessment }: ProposalFrame,
  levels: readonly LevelProposal[],
  chosen: ReadonlySet<IndicatorId>,
): readonly AssessedLevel[] {
  const { t, language } = useWords()
  return useMemo(
    () =>
      acceptLevels(
        levels.filter(({ indicator }) => chosen.has(indicator.id)),
        assessment,
        ({ sources }) =>
          t('proposals.note', {
            from: frameworkLabel(from),
            sources: sources
              .map(source =>
                t('proposals.noteSource', {
                  number: source.indicator.number,
                  level: formatLevel(source.value ?? 0, language),
                }),
              )
              .join(', '),
          }),
      ),
    [from, assessment, levels, chosen, t, language],
  )
}

export interface Proposals {
  /** One for every indicator, also where nothing can be proposed. */
  readonly all: readonly LevelProposal[]
  /** Those that would bring something new. */
  readonly levels: readonly LevelProposal[]
  readonly effects: readonly EffectProposal[]
  readonly levelSelection: Selection<IndicatorId>
  readonly effectSelection: Selection<string>
  readonly chosenLevels: readonly AssessedLevel[]
  readonly chosenEffects: readonly EffectProposal[]
  readonly before: Projection
  /** With what is selected; the same as `before` while nothing is. */
  readonly after: Projection
}

export function useProposals(frame: ProposalFrame): Proposals {
  const { document, from, to, assessment, table } = frame
  const { rows } = table
  const today = useApp(state => state.today)
  const levelSelection = useSelection<IndicatorId>()
  const effectSelection = useSelection<string>()
  const seen = useMemo(() => levelsSeen(document, to.id, assessment), [document, to, assessment])

  const all = useMemo(() => listLevelProposals(from, to, rows, seen), [from, to, rows, seen])
  const levels = useMemo(() => all.filter(proposal => newLevelOf(proposal) !== null), [all])
  const chosenLevels = useChosenLevels(frame, levels, levelSelection.chosen)
  // Effects begin where an indicator will stand once the levels that are selected with them are stored.
  const reached = useMemo(() => {
    const here = valuesOf(to, withLevels(seen, levelsOf({ frameworkId: to.id, levels: chosenLevels })))
    return assessment === null || assessment.isBaseline
      ? here
      : startsOfEffects(here, valuesOf(to, baselineLevels(document)))
  }, [seen, to, chosenLevels, assessment, document])
  const effects = useMemo(
    () => listEffectProposals(from, to, rows, document.items, reached),
    [from, to, rows, document.items, reached],
  )
  const chosenEffects = useMemo(
    () => effects.filter(proposal => effectSelection.chosen.has(effectKey(proposal))),
    [effects, effectSelection.chosen],
  )

  const before = useFrameworkProjection(document, to, assessment)
  const next = useDeferredValue(
    useMemo(() => ({ levels: chosenLevels, effects: chosenEffects }), [chosenLevels, chosenEffects]),
  )
  const after = useMemo(() => {
    if (next.levels.length === 0 && next.effects.length === 0) return before
    const items = withEffects(document.items, next.effects)
    const accepted = withLevels(seen, levelsOf({ frameworkId: to.id, levels: next.levels }))
    const input = toEngineInput({ ...document, items }, to, today, assessment)
    return createPlanEngine({ ...input, baseline: accepted }).projection
  }, [before, seen, document, to, assessment, today, next])

  return {
    all,
    levels,
    effects,
    levelSelection,
    effectSelection,
    chosenLevels,
    chosenEffects,
    before,
    after,
  }
}
