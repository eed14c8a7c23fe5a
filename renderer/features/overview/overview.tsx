// Ringkasan: one glance at where the plan stands, then what needs attention; every line leads to its place.
import {
  BadgeQuestionMark,
  CalendarClock,
  CircleAlert,
  Gauge,
  Landmark,
  Lock,
  MessagesSquare,
  Wallet,
} from 'lucide-react'
import { useMemo } from 'react'
import { toDay } from '../../../shared/base/civil-date.ts'
import type { AgencyId } from '../../../shared/domain/agency.ts'
import type { Item } from '../../../shared/domain/item.ts'
import { findOwner } from '../../../shared/domain/owner.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { calledNow, entriesInOrder, reviewStateOf } from '../../../shared/domain/review-note.ts'
import { formatDate, formatDay } from '../../../shared/messages/format.ts'
import { NoFramework } from '../../parts/no-framework.tsx'
import { runAction } from '../../state/actions.ts'
import { navigate, openSample, useApp } from '../../state/app-store.ts'
import { openReview } from '../../state/exchange.ts'
import { fiscalWarningLabel } from '../../state/fiscal-warnings.ts'
import { useWords } from '../../state/i18n.ts'
import { usePlanView } from '../../state/plan-view.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { CycleTable } from './cycle-table.tsx'
import { GapCard } from './gap-card.tsx'
import { HeldCard } from './held-card.tsx'
import { CategorySign, Line, LineList } from './line-list.tsx'
import { listOverview } from '../../../shared/brief/overview-lists.ts'
import { OverviewNumbers } from './overview-numbers.tsx'
import './overview.css'

export function Overview() {
  const { t } = useWords()
  const document = useApp(state => state.document)
  if (!document) return null
  const owner = findOwner(document)
  return (
    <div className="ov-page">
      <header className="shell-head ov-head">
        <h1>{t('overview.title')}</h1>
        <p>{t('overview.subtitle', { agency: owner?.name ?? '', region: document.plan.region })}</p>
      </header>
      <OverviewBody document={document} />
    </div>
  )
}

function OverviewBody({ document }: { readonly document: PlanDocument }) {
  const { t } = useWords()
  const framework = usePlanView(view => view.framework)
  const projection = usePlanView(view => view.projection)
  const today = useApp(state => state.today)
  const isEmpty = !document.items.some(item => item.deletedOn === null)
  if (!framework || !projection) return <NoFramework />
  return (
    <>
      <OverviewNumbers document={document} framework={framework} projection={projection} today={today} />
      {isEmpty ? (
        <EmptyState
          icon={Gauge}
          title={t('overview.emptyTitle')}
          text={t('overview.emptyText')}
          actions={
            <>
              <Button variant="primary" onPress={() => navigate({ screen: 'assessment' })}>
                {t('overview.emptyBaseline')}
              </Button>
              <Button onPress={() => runAction('go.item.add')}>{t('overview.emptyAdd')}</Button>
              <Button variant="quiet" onPress={() => void openSample()}>
                {t('overview.emptySample')}
              </Button>
            </>
          }
        />
      ) : (
        <Lists document={document} />
      )}
    </>
  )
}

function Lists({ document }: { readonly document: PlanDocument }) {
  const { t, language } = useWords()
  const today = useApp(state => state.today)
  const { framework, projection, schedule, violations, version } = usePlanView()
  const lists = useMemo(
    () =>
      framework && projection
        ? listOverview({ document, framework, projection, schedule, violations, today: toDay(today) })
        : null,
    // The schedule is updated in place: its version says when.
    // oxlint-disable-next-line react/exhaustive-deps
    [document, framework, projection, schedule, violations, today, version],
  )
  if (!lists || !framework || !projection) return null
  const openNotes = document.reviewNotes.filter(note => reviewStateOf(note) === 'open')
  const agencyName = (id: AgencyId) => document.agencies.find(agency => agency.id === id)?.shortName ?? ''
  const itemLine = (item: Item, trailing?: string) => (
    <Line
      leading={<CategorySign category={item.category} />}
      title={item.name}
      detail={agencyName(item.leadAgencyId)}
      trailing={trailing}
      onPress={() => navigate({ screen: 'roadmap', itemId: item.id })}
    />
  )
  return (
    <div className="ov-columns">
      <div className="ov-column">
        {openNotes.length === 0 ? null : (
          <LineList
            title={t('review.overview')}
            hint={t('review.overviewHint')}
            icon={MessagesSquare}
            tone="warn"
            emptyText=""
            lines={openNotes}
            keyOf={note => note.id}
            render={note => (
              <Line
                title={note.itemId === null ? t('review.whole') : calledNow(note, document.items).itemName}
                detail={entriesInOrder(note).at(-1)?.text}
                onPress={openReview}
              />
            )}
          />
        )}
        <LineList
          title={t('overview.late')}
          hint={t('overview.lateHint')}
          icon={CircleAlert}
          tone="bad"
          emptyText={t('overview.lateEmpty')}
          lines={lists.late}
          keyOf={entry => entry.item.id}
          render={entry => itemLine(entry.item, t('overview.lateDays', { count: entry.daysLate }))}
        />
        <LineList
          title={t('overview.due')}
          hint={t('overview.dueHint', { date: formatDay(lists.quarterEnd, language) })}
          icon={CalendarClock}
          tone="brand"
          emptyText={t('overview.dueEmpty')}
          lines={lists.due}
          keyOf={entry => entry.item.id}
          render={entry => itemLine(entry.item, formatDay(entry.end, language))}
        />
        <HeldCard held={lists.held} />
        {lists.conflicts.length === 0 ? null : (
          <LineList
            title={t('overview.violations')}
            hint={t('overview.violationsHint')}
            icon={Lock}
            tone="warn"
            emptyText=""
            lines={lists.conflicts}
            keyOf={entry => `${entry.item.id} ${entry.predecessor?.id ?? ''}`}
            render={entry => (
              <Line
                leading={<CategorySign category={entry.item.category} />}
                title={entry.item.name}
                detail={
                  entry.predecessor === null
                    ? undefined
                    : t('overview.violationAfter', { name: entry.predecessor.name })
                }
                trailing={t('overview.violationBy', { count: entry.byDays })}
                onPress={() => navigate({ screen: 'roadmap', itemId: entry.item.id })}
              />
            )}
          />
        )}
        <LineList
          title={t('gates.overview')}
          hint={t('gates.overviewHint')}
          icon={Landmark}
          tone="warn"
          emptyText={t('gates.overviewEmpty')}
          lines={lists.fiscal}
          keyOf={entry => entry.item.id}
          render={entry => (
            <Line
              leading={<CategorySign category={entry.item.category} />}
              title={entry.item.name}
              detail={entry.warnings.map(warning => fiscalWarningLabel(warning, t)).join('; ')}
              trailing={formatDay(entry.start, language)}
              onPress={() => navigate({ screen: 'roadmap', itemId: entry.item.id })}
            />
          )}
        />
        <LineList
          title={t('overview.noMoney')}
          hint={t('overview.noMoneyHint')}
          icon={Wallet}
          tone="warn"
          emptyText={t('overview.noMoneyEmpty')}
          lines={lists.withoutMoney}
          keyOf={item => item.id}
          render={item => itemLine(item, formatDate(item.start, language))}
        />
      </div>
      <div className="ov-column">
        <CycleTable framework={framework} projection={projection} />
        <GapCard missing={projection.gap.missing} closing={lists.closing} others={lists.otherOpen} />
        <LineList
          title={t('overview.notAssessed')}
          hint={t('overview.notAssessedHint', { level: framework.minLevel })}
          icon={BadgeQuestionMark}
          tone="warn"
          emptyText={t('overview.notAssessedEmpty')}
          lines={lists.notAssessed}
          keyOf={indicator => indicator.id}
          render={indicator => (
            <Line
              title={t('overview.gapRung', { number: indicator.number, name: indicator.name })}
              onPress={() => navigate({ screen: 'assessment', indicatorId: indicator.id })}
            />
          )}
        />
      </div>
    </div>
  )
}
