// Which indicators the item raises, with the live gain of each or the reason why it gives none.
import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { Framework, Indicator } from '../../../../shared/domain/framework.ts'
import type { Effect } from '../../../../shared/domain/item.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { formatDay, formatGain } from '../../../../shared/messages/format.ts'
import type { EffectOutcome, Projection, RungOutcome } from '../../../../shared/projection/projection.ts'
import { useApp } from '../../../state/app-store.ts'
import { shortFrameworkName } from '../../../state/framework-words.ts'
import { useWords } from '../../../state/i18n.ts'
import { usePlanView } from '../../../state/plan-view.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { ComboBox } from '../../../ui/combo-box.tsx'
import { useListFocus, useNewLineFocus } from '../../../ui/list-focus.ts'
import { Section } from '../../../ui/section.tsx'
import { Select } from '../../../ui/select.tsx'
import { addItem } from '../add-item.ts'
import type { ItemEdit } from './use-item-edit.ts'

function sameEffect(a: Effect, b: Effect): boolean {
  return a.frameworkId === b.frameworkId && a.indicatorId === b.indicatorId
}

/** One sentence per group of rungs that share a fate. */
function useRungSentence(document: PlanDocument) {
  const { t, language } = useWords()
  const itemsById = useApp(state => state.itemsById)
  const held = usePlanView(state => state.projection?.held)
  return (rung: RungOutcome, indicator: Indicator): string => {
    switch (rung.state) {
      case 'counted': {
        const finished = t('inspector.effects.finished', { date: formatDay(rung.finishedOn, language) })
        const date = formatDay(rung.countsOn ?? rung.deliveredOn, language)
        const counts =
          rung.cycleYear === null
            ? t('inspector.effects.countsAfter', { date })
            : t('inspector.effects.counts', { date, year: rung.cycleYear })
        return `${finished}, ${counts}`
      }
      case 'held': {
        const names =
          held
            ?.find(one => one.indicatorId === indicator.id && one.rung === rung.rung)
            ?.couldDeliver.flatMap(id => itemsById.get(id)?.name ?? []) ?? []
        return t('inspector.effects.heldWhy', {
          missing: rung.missingRung ?? rung.rung - 1,
          who:
            names.length > 0
              ? t('inspector.effects.heldBy', { names: names.join(', ') })
              : t('inspector.effects.heldNobody'),
        })
      }
      case 'shared': {
        const name = rung.sharedWith ? (itemsById.get(rung.sharedWith)?.name ?? '') : ''
        return t('inspector.effects.shared', { name })
      }
      case 'already':
        return t('inspector.effects.already')
      case 'beyond':
        return t('inspector.effects.beyond', { year: document.plan.lastYear })
      case 'inactive':
        return t('inspector.effects.inactive')
    }
  }
}

function EffectCard({
  effect,
  indicator,
  outcome,
  framework,
  edit,
  document,
}: {
  effect: Effect
  indicator: Indicator
  outcome: EffectOutcome | undefined
  framework: Framework
  edit: ItemEdit
  document: PlanDocument
}) {
  const { t, language } = useWords()
  const sentence = useRungSentence(document)
  const { item, save, isReadOnly } = edit
  const levels = Array.from(
    { length: framework.maxLevel - framework.minLevel + 1 },
    (_, i) => framework.minLevel + i,
  )
  const put = (change: (stored: Effect) => Effect | null) =>
    save(`effect ${effect.indicatorId}`, stored => ({
      effects: stored.effects.flatMap(one => (sameEffect(one, effect) ? (change(one) ?? []) : one)),
    }))
  const heldRung = outcome?.rungs.find(rung => rung.state === 'held')
  // The same sentence for two rungs is said once.
  const sentences = [...new Set(outcome?.rungs.map(rung => sentence(rung, indicator)))]
  const level = (id: string) => Number(id)
  const gained = formatGain(outcome?.gain ?? 0, language)
  return (
    <li className={heldRung ? 'rm-effect is-held' : 'rm-effect'}>
      <div className="rm-effect-head">
        <span className="rm-effect-name" title={indicator.name}>
          <strong>I{indicator.number}</strong> {indicator.shortName}
        </span>
        {heldRung ? (
          <span className="rm-effect-held">{t('inspector.effects.held')}</span>
        ) : (
          <span className={`${gained === formatGain(0, language) ? 'rm-effect-none' : 'rm-effect-gain'} num`}>
            {gained}
          </span>
        )}
        <IconButton
          size="s"
          icon={X}
          label={t('inspector.effects.remove', { number: indicator.number })}
          onPress={() => put(() => null)}
          isDisabled={isReadOnly}
        />
      </div>
      <div className="rm-effect-levels">
        <Select
          label={t('inspector.effects.from')}
          hideLabel
          value={String(effect.from)}
          options={levels.slice(0, -1).map(value => ({ id: String(value), label: String(value) }))}
          onChange={id => put(one => ({ ...one, from: level(id), to: Math.max(one.to, level(id) + 1) }))}
          isDisabled={isReadOnly}
        />
        <span aria-hidden="true">→</span>
        <Select
          label={t('inspector.effects.to')}
          hideLabel
          value={String(effect.to)}
          options={levels.slice(1).map(value => ({ id: String(value), label: String(value) }))}
          onChange={id => put(one => ({ ...one, to: level(id), from: Math.min(one.from, level(id) - 1) }))}
          isDisabled={isReadOnly}
        />
        {heldRung && outcome && outcome.gain > 0 && (
          <span className="rm-effect-gain num">{formatGain(outcome.gain, language)}</span>
        )}
      </div>
      <p className="rm-hint">{sentences.join(' · ')}</p>
      {indicator.external !== null && (
        <p className="rm-hint">{t('inspector.effects.external', { body: indicator.external })}</p>
      )}
      {heldRung && heldRung.missingRung !== null && !isReadOnly && (
        <Button
          size="s"
          variant="secondary"
          icon={Plus}
          onPress={() =>
            addItem({
              category: item.category,
              theme: item.theme,
              leadAgencyId: item.leadAgencyId,
              effects: [
                {
                  frameworkId: framework.id,
                  indicatorId: indicator.id,
                  from: (heldRung.missingRung ?? 1) - 1,
                  to: heldRung.missingRung ?? 1,
                },
              ],
            })
          }
        >
          {t('inspector.effects.heldAdd', { missing: heldRung.missingRung })}
        </Button>
      )}
      {edit.error(`effect ${effect.indicatorId}`) && (
        <p className="rm-error">{edit.error(`effect ${effect.indicatorId}`)}</p>
      )}
    </li>
  )
}

/** The level the plan reaches without the new effect: from there on, rungs are still to be delivered. */
function proposedFrom(projection: Projection, indicator: Indicator, framework: Framework): number {
  const reached = projection.indicators.get(indicator.id)?.final ?? framework.minLevel * 1_000
  return Math.min(Math.floor(reached / 1_000), framework.maxLevel - 1)
}

export function Effects({ edit, document }: { edit: ItemEdit; document: PlanDocument }) {
  const { t } = useWords()
  const framework = usePlanView(state => state.framework)
  const projection = usePlanView(state => state.projection)
  const outcomes = projection?.effects.get(edit.item.id)
  const frameworks = useApp(state => state.start?.frameworks ?? [])
  const [isAdding, setIsAdding] = useState(false)
  const count = edit.item.effects.filter(effect => effect.frameworkId === framework?.id).length
  const { list, awaitLine } = useNewLineFocus(count)
  const keepFocus = useListFocus()
  if (!framework || !projection) return null
  const { item, save, isReadOnly } = edit
  const byId = new Map(framework.indicators.map(indicator => [indicator.id, indicator]))
  const here = item.effects.filter(effect => effect.frameworkId === framework.id)
  const elsewhere = item.effects.filter(effect => effect.frameworkId !== framework.id)
  const free = framework.indicators.filter(
    indicator => !here.some(effect => effect.indicatorId === indicator.id),
  )
  const add = async (indicator: Indicator) => {
    const from = proposedFrom(projection, indicator, framework)
    awaitLine(true)
    const isStored = await save('effects', stored => ({
      effects: [
        ...stored.effects,
        { frameworkId: framework.id, indicatorId: indicator.id, from, to: from + 1 },
      ],
    }))
    if (isStored) setIsAdding(false)
    else awaitLine(false)
  }
  return (
    <Section title={t('inspector.effects.title')} count={here.length} defaultOpen>
      {here.length === 0 && (
        <p className="rm-hint">{t('inspector.effects.none', { framework: shortFrameworkName(framework) })}</p>
      )}
      <ul className="rm-effects" ref={list} onFocus={keepFocus}>
        {here.map(effect => {
          const indicator = byId.get(effect.indicatorId)
          return (
            indicator && (
              <EffectCard
                key={effect.indicatorId}
                effect={effect}
                indicator={indicator}
                outcome={outcomes?.find(outcome => outcome.indicatorId === effect.indicatorId)}
                framework={framework}
                edit={edit}
                document={document}
              />
            )
          )
        })}
      </ul>
      {edit.error('effects') && <p className="rm-error">{edit.error('effects')}</p>}
      {isAdding ? (
        <ComboBox
          label={t('inspector.effects.choose')}
          value={null}
          autoFocus
          opensOnFocus
          options={free.map(indicator => ({
            id: indicator.id,
            label: `I${indicator.number} ${indicator.shortName}`,
            description: indicator.name,
          }))}
          onChange={id => {
            const indicator = byId.get(id)
            if (indicator) void add(indicator)
          }}
          emptyText={t('common.notFound')}
        />
      ) : (
        !isReadOnly && (
          <Button size="s" variant="quiet" icon={Plus} onPress={() => setIsAdding(true)}>
            {t('inspector.effects.add')}
          </Button>
        )
      )}
      {elsewhere.length > 0 && (
        <p className="rm-hint">
          {t('inspector.effects.otherFrameworks')}:{' '}
          {frameworks
            .flatMap(other => {
              const numbers = elsewhere.flatMap(effect =>
                effect.frameworkId === other.id
                  ? `I${other.indicators.find(one => one.id === effect.indicatorId)?.number ?? '?'} ${effect.from}→${effect.to}`
                  : [],
              )
              return numbers.length > 0 ? `${other.title}: ${numbers.join(', ')}` : []
            })
            .join(' · ')}
        </p>
      )}
    </Section>
  )
}
