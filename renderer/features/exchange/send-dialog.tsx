// Before the plan leaves as a file: what it is, what it still lacks, each with the way there.
import { CircleAlert, CircleCheck, FileText, Send } from 'lucide-react'
import { useRef, useState } from 'react'
import type { AppError } from '../../../shared/contract/errors.ts'
import { outsideBin } from '../../../shared/domain/item.ts'
import { findOwner } from '../../../shared/domain/owner.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { formatIndex } from '../../../shared/messages/format.ts'
import { listReadinessGaps, type ReadinessGap } from '../../../shared/projection/readiness.ts'
import { navigate, openPlan } from '../../state/app-store.ts'
import { errorText } from '../../state/error-text.ts'
import { closeSend, openReview, sendRoadmap } from '../../state/exchange.ts'
import { useWords } from '../../state/i18n.ts'
import { useScenarioOf } from '../../state/lines.ts'
import { showPaper } from '../../state/plan-paper.ts'
import { usePlanView } from '../../state/plan-view.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Fault } from '../../ui/fault.tsx'
import { Facts } from './facts.tsx'
import { itemsText } from './items-text.ts'
import { isKeyFault, SignChoice } from './sign-choice.tsx'

function goTo({ code, itemId, indicatorId }: ReadinessGap): void {
  closeSend()
  if (code === 'unanswered') openReview()
  else if (code === 'no-commitment') navigate({ screen: 'settings', section: 'plan', field: 'commitment' })
  else if (code === 'no-framework') navigate({ screen: 'settings', section: 'frameworks' })
  else if (indicatorId !== null) navigate({ screen: 'assessment', indicatorId })
  else if (itemId !== null) navigate({ screen: 'roadmap', itemId })
  else navigate({ screen: 'roadmap' })
}

function Gaps({ gaps }: { readonly gaps: readonly ReadinessGap[] }) {
  const { t } = useWords()
  if (gaps.length === 0)
    return (
      <p className="ex-verdict" data-tone="good">
        <CircleCheck size={16} aria-hidden />
        {t('exchange.send.complete')}
      </p>
    )
  return (
    <>
      <p className="ex-verdict" data-tone="warn">
        <CircleAlert size={16} aria-hidden />
        {t('exchange.send.gaps', { count: gaps.length })}
      </p>
      <ul className="ex-gaps">
        {gaps.map(gap => {
          const says = t(`exchange.send.gap.${gap.code}`, { count: gap.count })
          return (
            <li key={gap.code}>
              <span>{says}</span>
              <Button
                size="s"
                variant="quiet"
                aria-label={t('exchange.send.goToNamed', { gap: says })}
                onPress={() => goTo(gap)}
              >
                {t('exchange.send.goTo')}
              </Button>
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** A scenario is a thought of one's own: what is sent is the plan. */
function ScenarioNote({ name, onOpen }: { readonly name: string; readonly onOpen: () => void }) {
  const { t } = useWords()
  return (
    <p className="ex-verdict" data-tone="warn">
      <CircleAlert size={16} aria-hidden />
      <span>
        {t('exchange.send.scenario', { name })}{' '}
        <Button size="s" autoFocus onPress={onOpen}>
          {t('exchange.send.toMain')}
        </Button>
      </span>
    </p>
  )
}

export function SendDialog({ document }: { readonly document: PlanDocument }) {
  const { t, language } = useWords()
  const framework = usePlanView(view => view.framework)
  const projection = usePlanView(view => view.settledProjection)
  const violations = usePlanView(view => view.violations)
  const [fault, setFault] = useState<AppError | null>(null)
  const isBusy = useRef(false)
  const { plan, items } = document
  const scenario = useScenarioOf(plan.id)
  const send = async () => {
    // Not by a disabled button: the focus stays on it, whatever comes of the window of the system.
    if (isBusy.current) return
    isBusy.current = true
    setFault(null)
    const reply = await sendRoadmap(plan.id)
    isBusy.current = false
    if (!reply.ok) setFault(reply.error)
    else if (reply.value) closeSend()
  }
  const count = outsideBin(items).length
  const seen = framework && projection && { framework, projection, violations }
  const gaps = listReadinessGaps(document, seen)
  const facts: readonly (readonly [string, string])[] = [
    [t('exchange.send.plan'), plan.title],
    [t('exchange.send.agency'), findOwner(document)?.name ?? ''],
    // Those of a scenario are not what is sent.
    ...(scenario === null
      ? [[t('exchange.send.items'), itemsText(count, items.length - count, { t, language })] as const]
      : []),
    ...(framework && projection && scenario === null
      ? [
          [
            t('exchange.send.index', { year: plan.lastYear }),
            `${framework.indexName} ${formatIndex(projection.final, language)}`,
          ] as const,
        ]
      : []),
  ]
  return (
    <Dialog
      title={t('exchange.send.title')}
      isOpen
      onClose={closeSend}
      closeLabel={t('common.close')}
      footer={
        <>
          {fault === null || isKeyFault(fault) ? null : <Fault>{errorText(fault, t)}</Fault>}
          <Button
            icon={FileText}
            isDisabled={scenario !== null || seen === null}
            onPress={() => showPaper('one-page')}
          >
            {t('exchange.send.onePage')}
          </Button>
          <Button onPress={closeSend}>{t('common.cancel')}</Button>
          <Button
            // Anew once the main plan is open, for the button that led there is gone with the focus.
            key={String(scenario === null)}
            variant="primary"
            icon={Send}
            autoFocus={scenario === null}
            isDisabled={scenario !== null}
            onPress={() => void send()}
          >
            {t('exchange.send.now')}
          </Button>
        </>
      }
    >
      <div className="ex-window">
        <p className="ex-hint">{t('exchange.send.hint')}</p>
        <Facts facts={facts} />
        {scenario === null ? (
          <>
            <Gaps gaps={gaps} />
            <SignChoice fault={fault} />
          </>
        ) : (
          <ScenarioNote name={scenario.name} onOpen={() => void openPlan(scenario.originId)} />
        )}
      </div>
    </Dialog>
  )
}
