// What the data of one framework proposes for another: shown with its reasons, accepted one, several or all, never by itself.
import { useMemo, useState } from 'react'
import type { StartState } from '../../../../shared/contract/contract.ts'
import { findBaseline, type Assessment } from '../../../../shared/domain/assessment.ts'
import type { Framework } from '../../../../shared/domain/framework.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { runCommand } from '../../../state/app-store.ts'
import { assessmentName } from '../../../state/assessment-words.ts'
import { refusalText } from '../../../state/error-text.ts'
import { frameworkLabel } from '../../../state/framework-words.ts'
import { useWords } from '../../../state/i18n.ts'
import { mappingTableOf } from '../../../state/mapping-table.ts'
import { announce } from '../../../state/notice.ts'
import {
  closeProposals,
  listProposingFrameworks,
  openProposals,
  useProposalsWindow,
} from '../../../state/proposals-window.ts'
import { Fault } from '../../../ui/fault.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { Select } from '../../../ui/select.tsx'
import { EffectRows } from './effect-rows.tsx'
import { LevelRows } from './level-rows.tsx'
import { MappingTab } from './mapping-tab.tsx'
import { Nothing } from './nothing.tsx'
import { Preview } from './preview.tsx'
import './proposals.css'
import { type ProposalFrame, type Proposals, useProposals } from './use-proposals.ts'

const PARTS = ['levels', 'effects', 'table'] as const
type Part = (typeof PARTS)[number]

/** Stores what is selected, levels first: one step for each part. Answers why not. */
function useApply({ to, assessment }: ProposalFrame, { chosenLevels, chosenEffects }: Proposals) {
  const { t } = useWords()
  const [fault, setFault] = useState<string | null>(null)
  const [isStoring, setStoring] = useState(false)

  const store = async () => {
    if (chosenLevels.length > 0) {
      const reply = await runCommand({
        type: 'level.put',
        frameworkId: to.id,
        assessmentId: assessment?.id ?? null,
        levels: chosenLevels,
      })
      if (!reply.ok) return reply
    }
    const additions = chosenEffects.map(({ item, effect }) => ({ itemId: item.id, effect }))
    return additions.length > 0 ? runCommand({ type: 'effect.addMany', additions }) : { ok: true as const }
  }
  const apply = async () => {
    setStoring(true)
    const reply = await store()
    setStoring(false)
    if (reply.ok) {
      closeProposals()
      announce({ kind: 'accepted', levels: chosenLevels.length, effects: chosenEffects.length })
    } else setFault(refusalText(reply, t))
  }
  return { fault, isStoring, apply }
}

/** Whose proposal the table is, and what is not as it should be. */
function Remarks({ frame, start }: { readonly frame: ProposalFrame; readonly start: StartState }) {
  const { t, language } = useWords()
  const { document, table, from, to } = frame
  const source = findBaseline(document, from.id)
  const names = { from: frameworkLabel(from), to: frameworkLabel(to) }
  return (
    <>
      <p className="pr-hint">
        {source === null
          ? null
          : t('proposals.source', { from: names.from, name: assessmentName(source, t, language) })}{' '}
        {table.isOwn
          ? t('proposals.ownTable')
          : (table.shipped?.about[language] ?? t('proposals.noShipped', names))}
      </p>
      {start.mappingProblems.map(({ file, problems: [problem] }) => (
        <Fault key={file}>
          {t('proposals.problem', { file, where: problem?.where, code: problem?.code })}
        </Fault>
      ))}
    </>
  )
}

function ProposalsWindow(props: {
  readonly document: PlanDocument
  readonly start: StartState
  readonly from: Framework
  readonly to: Framework
  readonly assessment: Assessment | null
  readonly sources: readonly Framework[]
}) {
  const { t, language } = useWords()
  const { document, start, from, to, assessment, sources } = props
  const [part, setPart] = useState<Part>('levels')
  const table = useMemo(
    () => mappingTableOf(document, start.mappings, { fromFrameworkId: from.id, toFrameworkId: to.id }),
    [document, start.mappings, from.id, to.id],
  )
  const frame = useMemo(
    () => ({ document, from, to, assessment, table }),
    [document, from, to, assessment, table],
  )
  const proposals = useProposals(frame)
  const { fault, isStoring, apply } = useApply(frame, proposals)
  const { levels, effects, chosenLevels, chosenEffects } = proposals
  const count = chosenLevels.length + chosenEffects.length
  const counts = { levels: levels.length, effects: effects.length, table: 0 }
  const names = { from: frameworkLabel(from), to: frameworkLabel(to) }
  const isEmpty = part === 'levels' ? levels.length === 0 : effects.length === 0
  return (
    <Dialog
      title={
        assessment === null
          ? t('proposals.title', names)
          : t('proposals.titleOf', { ...names, assessment: assessmentName(assessment, t, language) })
      }
      isOpen
      onClose={closeProposals}
      closeLabel={t('common.close')}
      size="full"
      isKept
      footer={
        <>
          {fault === null ? (
            <p className="pr-chosen" role="status">
              {count > 0 &&
                t('proposals.chosen', { levels: chosenLevels.length, effects: chosenEffects.length })}
            </p>
          ) : (
            <Fault>{fault}</Fault>
          )}
          <Button onPress={closeProposals}>{t(count === 0 ? 'common.close' : 'common.cancel')}</Button>
          <Button variant="primary" isDisabled={count === 0 || isStoring} onPress={() => void apply()}>
            {t('proposals.apply', { count })}
          </Button>
        </>
      }
    >
      <div className="pr-window">
        <div className="pr-bar">
          <Segmented
            label={t('proposals.part')}
            value={part}
            options={PARTS.map(id => ({ id, label: t(`proposals.parts.${id}`, { count: counts[id] }) }))}
            onChange={setPart}
          />
          {sources.length > 1 && (
            <span className="pr-from">
              <Select
                label={t('proposals.from')}
                value={from.id}
                options={sources.map(one => ({ id: one.id, label: frameworkLabel(one) }))}
                onChange={openProposals}
              />
            </span>
          )}
        </div>
        <Remarks frame={frame} start={start} />
        {part === 'table' ? (
          <MappingTab frame={frame} />
        ) : (
          <>
            {!isEmpty && <Preview frame={frame} proposals={proposals} />}
            {isEmpty && (
              <Nothing kind={part} frame={frame} proposals={proposals} onOpenTable={() => setPart('table')} />
            )}
            {part === 'levels' && table.rows.length > 0 && <LevelRows frame={frame} proposals={proposals} />}
            {part === 'effects' && !isEmpty && <EffectRows frame={frame} proposals={proposals} />}
          </>
        )}
      </div>
    </Dialog>
  )
}

export function ProposalsDialog(props: {
  readonly document: PlanDocument
  readonly start: StartState
  readonly framework: Framework
  readonly assessment: Assessment | null
}) {
  const fromId = useProposalsWindow(state => state.fromId)
  const { document, start, framework: to, assessment } = props
  const from = start.frameworks.find(framework => framework.id === fromId)
  if (from === undefined || from.id === to.id) return null
  const sources = listProposingFrameworks(document, start.frameworks, start.mappings, to)
  return (
    <ProposalsWindow
      // What is selected belongs to one plan and one pair of frameworks.
      key={`${document.plan.id} ${from.id} ${to.id}`}
      document={document}
      start={start}
      from={from}
      to={to}
      assessment={assessment}
      sources={sources}
    />
  )
}
