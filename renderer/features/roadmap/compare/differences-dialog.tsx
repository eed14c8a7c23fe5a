// What differs between the plan and what it is compared with, as a table; a row leads to its item.
import { Equal } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { ItemId } from '../../../../shared/domain/item.ts'
import { formatDay, formatIndex } from '../../../../shared/messages/format.ts'
import { findDifferences, type Difference } from '../../../../shared/schedule/differences.ts'
import { navigate, useApp } from '../../../state/app-store.ts'
import type { Comparison } from '../../../state/compare.ts'
import { useWords } from '../../../state/i18n.ts'
import { usePlanView } from '../../../state/plan-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { CategoryIcon } from '../category-icon.tsx'
import { costText, daysText, otherChanges } from './difference-words.ts'

const KINDS = ['added', 'removed', 'changed'] as const
/** Rows at a time: thousands of them at once would make the window wait. */
const PAGE = 200

function useDifferences(comparison: Comparison): readonly Difference[] {
  const document = useApp(state => state.document)
  const { schedule, framework } = usePlanView()
  if (!document) return []
  const spans = new Map([...schedule].map(([id, { effective }]) => [id, effective]))
  const before = { items: comparison.document.items, spans: comparison.spans }
  return findDifferences(before, { items: document.items, spans }, framework?.id ?? null)
}

/** A figure with the change above it, or alone where it did not change. */
function Changed({ change, now }: { readonly change: string; readonly now: string }) {
  return (
    <>
      {change !== '' && <strong>{change}</strong>}
      <span className="rm-diff-now">{now}</span>
    </>
  )
}

function DifferenceRow({
  difference,
  numberOf,
  onGo,
}: {
  readonly difference: Difference
  readonly numberOf: ReadonlyMap<string, number>
  readonly onGo: (id: ItemId) => void
}) {
  const { t, language } = useWords()
  const { kind, item, span, rupiah } = difference
  const change = kind === 'changed' ? difference : null
  const days = span.end - span.start + 1
  return (
    <tr>
      <th scope="row">
        <span className="rm-diff-item">
          <CategoryIcon category={item.category} />
          {kind === 'removed' ? (
            <span>{item.name}</span>
          ) : (
            <button type="button" onClick={() => onGo(item.id)}>
              {item.name}
            </button>
          )}
        </span>
        {change &&
          otherChanges(change, numberOf, t).map(line => (
            <span key={line} className="rm-diff-now">
              {line}
            </span>
          ))}
      </th>
      <td className="num" data-end>
        <Changed change={daysText(change?.startDays ?? 0, t)} now={formatDay(span.start, language)} />
      </td>
      <td className="num" data-end>
        <Changed change={daysText(change?.endDays ?? 0, t)} now={formatDay(span.end, language)} />
      </td>
      <td className="num" data-end>
        <Changed
          change={change ? daysText(change.endDays - change.startDays, t) : ''}
          now={t('revisions.differences.days', { sign: '', count: days })}
        />
      </td>
      <td className="num" data-end>
        {costText(rupiah, language)}
      </td>
    </tr>
  )
}

/** How many of each kind, what it costs more, and where the index ends up. */
function Totals(props: { readonly comparison: Comparison; readonly differences: readonly Difference[] }) {
  const { t, language } = useWords()
  const projection = usePlanView(state => state.projection)
  const before = props.comparison.projection
  const cost = costText(
    props.differences.reduce((sum, { rupiah }) => sum + rupiah, 0),
    language,
  )
  const parts = [
    ...KINDS.flatMap(kind => {
      const count = props.differences.filter(one => one.kind === kind).length
      return count === 0 ? [] : `${t(`revisions.differences.group.${kind}`)} ${count}`
    }),
    ...(cost === '' ? [] : [t('revisions.differences.costTotal', { cost })]),
    ...(before && projection
      ? [
          t('revisions.differences.projection', {
            before: formatIndex(before.final, language),
            after: formatIndex(projection.final, language),
          }),
        ]
      : []),
  ]
  return <p className="rm-diff-totals num">{parts.join(' · ')}</p>
}

export function DifferencesDialog({
  comparison,
  onClose,
}: {
  readonly comparison: Comparison
  readonly onClose: () => void
}) {
  const { t } = useWords()
  const [limit, setLimit] = useState(PAGE)
  const differences = useDifferences(comparison)
  const framework = usePlanView(state => state.framework)
  const numberOf = useMemo(
    () => new Map<string, number>(framework?.indicators.map(({ id, number }) => [id, number])),
    [framework],
  )
  const goTo = (itemId: ItemId) => {
    onClose()
    navigate({ screen: 'roadmap', itemId })
  }
  const shown = differences.slice(0, limit)
  const hidden = differences.length - shown.length
  return (
    <Dialog
      title={t('revisions.differences.title', { label: comparison.label })}
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
      size="l"
    >
      {differences.length === 0 ? (
        <EmptyState
          icon={Equal}
          title={t('revisions.differences.none')}
          text={t('revisions.differences.noneHint')}
        />
      ) : (
        <>
          <Totals comparison={comparison} differences={differences} />
          <table className="rm-diff">
            <thead>
              <tr>
                <th scope="col">{t('revisions.differences.item')}</th>
                <th scope="col" data-end>
                  {t('revisions.differences.start')}
                </th>
                <th scope="col" data-end>
                  {t('revisions.differences.end')}
                </th>
                <th scope="col" data-end>
                  {t('revisions.differences.duration')}
                </th>
                <th scope="col" data-end>
                  {t('revisions.differences.cost')}
                </th>
              </tr>
            </thead>
            {KINDS.map(kind => {
              const rows = shown.filter(one => one.kind === kind)
              return rows.length === 0 ? null : (
                <tbody key={kind}>
                  <tr className="rm-diff-kind">
                    <th scope="rowgroup" colSpan={5}>
                      {t(`revisions.differences.group.${kind}`)}
                    </th>
                  </tr>
                  {rows.map(difference => (
                    <DifferenceRow
                      key={difference.item.id}
                      difference={difference}
                      numberOf={numberOf}
                      onGo={goTo}
                    />
                  ))}
                </tbody>
              )
            })}
          </table>
          {hidden > 0 && (
            <Button variant="quiet" onPress={() => setLimit(limit + PAGE)}>
              {t('revisions.differences.more', { count: Math.min(hidden, PAGE) })}
            </Button>
          )}
        </>
      )}
    </Dialog>
  )
}
