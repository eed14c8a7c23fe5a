// Whether the item fixes the target day and why, or how far it may slip.
import type { ReactNode } from 'react'
import { assertNever } from '../../../../shared/base/assert-never.ts'
import type { ItemId } from '../../../../shared/domain/item.ts'
import { formatDay, formatNumber } from '../../../../shared/messages/format.ts'
import type { CriticalPath } from '../../../../shared/projection/critical-path.ts'
import type {
  CriticalItem,
  CriticalReason,
  StartReason,
} from '../../../../shared/projection/explain-critical.ts'
import { reachesTarget } from '../../../../shared/projection/index-value.ts'
import { useCriticalPath } from '../../../state/critical-path.ts'
import { useWords } from '../../../state/i18n.ts'
import { usePlanView } from '../../../state/plan-view.ts'
import { Section } from '../../../ui/section.tsx'
import { ItemLink } from './item-link.tsx'

/** What ties the item to another one, whose name is a link. */
function Tie({
  words,
  id,
}: {
  words: 'criticalPath.feeds' | 'criticalPath.feedsTogether' | 'criticalPath.waitsFor'
  id: ItemId
}) {
  const { t } = useWords()
  return (
    <>
      {t(words)} <ItemLink id={id} />
    </>
  )
}

function Reason({ reason, path }: { reason: CriticalReason; path: CriticalPath }) {
  const { t } = useWords()
  const framework = usePlanView(state => state.framework)
  switch (reason.code) {
    case 'delivers': {
      const { indicatorId, rung, level } = reason
      const number = framework?.indicators.find(one => one.id === indicatorId)?.number ?? ''
      return level > rung
        ? t('criticalPath.releases', { number, rung, level })
        : t('criticalPath.delivers', { number, rung })
    }
    case 'feeds': {
      const id = reason.successorId
      const words = path.isCritical(id) ? 'criticalPath.feeds' : 'criticalPath.feedsTogether'
      return <Tie words={words} id={id} />
    }
    default:
      return assertNever(reason)
  }
}

function Start({ start }: { start: StartReason }) {
  const { t } = useWords()
  if (start.code !== 'waits-for') return <li>{t(`criticalPath.start.${start.code}`)}</li>
  return start.predecessorIds.map(id => (
    <li key={id}>
      <Tie words="criticalPath.waitsFor" id={id} />
    </li>
  ))
}

/** The day that is fixed, in the middle of a sentence. */
function useDayText({ day, kind }: CriticalPath): string {
  const { t, language } = useWords()
  if (day === null) return ''
  const date = formatDay(day, language)
  return kind === 'target' ? t('criticalPath.targetDay', { date }) : t('criticalPath.lastRise', { date })
}

function Float({ days, path }: { days: number; path: CriticalPath }): ReactNode {
  const { t, language } = useWords()
  const isHeldFromStart = usePlanView(
    ({ projection }) => projection !== null && reachesTarget(projection.baseline, projection.target.value),
  )
  const day = useDayText(path)
  if (isHeldFromStart) return <p className="rm-hint">{t('criticalPath.heldFromStart')}</p>
  return (
    <>
      <p className="rm-float">
        {days === Number.POSITIVE_INFINITY
          ? t('criticalPath.unlimited', { day })
          : t('criticalPath.float', { count: days, formatted: formatNumber(days, language), day })}
      </p>
      {path.critical.size === 0 && <p className="rm-hint">{t('criticalPath.together')}</p>}
    </>
  )
}

function CriticalBody({ id }: { id: ItemId }) {
  const { t } = useWords()
  const path = useCriticalPath()
  if (!path) return null
  const critical = path.critical.get(id)
  const days = path.floatDays(id)
  if (path.day === null) return <p className="rm-hint">{t('criticalPath.neverRises')}</p>
  if (days === null) return <p className="rm-hint">{t('criticalPath.cannotSlip')}</p>
  return critical ? <Chain critical={critical} path={path} /> : <Float days={days} path={path} />
}

function Chain({ critical: { reasons, start }, path }: { critical: CriticalItem; path: CriticalPath }) {
  const { t } = useWords()
  return (
    <div className="rm-critical">
      <p>{t('criticalPath.critical', { day: useDayText(path) })}</p>
      <ul>
        {reasons.map(reason => (
          <li key={reason.code === 'feeds' ? reason.dependencyId : reason.indicatorId}>
            <Reason reason={reason} path={path} />
          </li>
        ))}
        <Start start={start} />
      </ul>
    </div>
  )
}

/** Closed, it asks for nothing: the critical path is worked out when the section is open. */
export function Critical({ id }: { id: ItemId }) {
  const { t } = useWords()
  return (
    <Section title={t('criticalPath.title')} defaultOpen>
      <CriticalBody id={id} />
    </Section>
  )
}
