// What several agencies plan alike, pair by pair side by side, with what a person says about each.
import { useEffect, useState } from 'react'
import { plainName } from '../../../shared/base/plain-name.ts'
import { OVERLAP_DECISIONS, type OverlapDecision } from '../../../shared/collection/overlaps.ts'
import type { CollectionView, OverlapSideView, OverlapView } from '../../../shared/contract/collection.ts'
import type { AppError } from '../../../shared/contract/errors.ts'
import {
  formatDate,
  formatLocalTime,
  formatNumber,
  formatRupiahShort,
} from '../../../shared/messages/format.ts'
import { CategoryIcon } from '../../parts/category-icon.tsx'
import { decideOverlap, listOverlaps } from '../../state/collection.ts'
import { errorText } from '../../state/error-text.ts'
import { useWords } from '../../state/i18n.ts'
import { announce } from '../../state/notice.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Fault } from '../../ui/fault.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Switch } from '../../ui/switch.tsx'
import { AskUnits } from './ask-units.tsx'
import type { Names } from './use-names.ts'
import './overlaps.css'

const PAGE = 30
const CHOICES = ['open', ...OVERLAP_DECISIONS] as const

function Side({ side, names }: { readonly side: OverlapSideView; readonly names: Names }) {
  const { t, language } = useWords()
  return (
    <div className="co-side">
      <p className="co-side-agency">{names.agency(side.agencyId)}</p>
      <p className="co-item-name">
        <CategoryIcon category={side.category} />
        {side.name}
      </p>
      <p className="co-hint num">
        {t('collection.overlaps.dates', {
          start: formatDate(side.start, language),
          end: formatDate(side.end, language),
        })}
        {' · '}
        {formatRupiahShort(side.rupiah, language)}
      </p>
      {side.services.length === 0 ? null : (
        <p className="co-hint">{t('collection.overlaps.services', { names: side.services.join(', ') })}</p>
      )}
    </div>
  )
}

function Pair(props: {
  readonly overlap: OverlapView
  readonly view: CollectionView
  readonly names: Names
  readonly isReadOnly: boolean
  readonly onDecide: (decision: OverlapDecision | null) => void
}) {
  const { t, language } = useWords()
  const { overlap, view, names, isReadOnly, onDecide } = props
  const { kind, first, second, score, shared, decision, decidedAt } = overlap
  const title = t('collection.overlaps.pair', { first: first.name, second: second.name })
  return (
    <li className="co-pair" data-decided={decision !== null || undefined}>
      <p className="co-pair-why">
        <Badge tone={kind === 'title' ? 'neutral' : 'warn'}>{t(`collection.overlaps.kind.${kind}`)}</Badge>
        {shared.length === 0 ? null : <span>{shared.join(', ')}</span>}
        {/* The other reasons are no matter of degree. */}
        {kind === 'title' ? <span className="num">{t('collection.overlaps.score', { score })}</span> : null}
      </p>
      <div className="co-sides">
        <Side side={first} names={names} />
        <Side side={second} names={names} />
      </div>
      <div className="co-pair-decision">
        <Segmented
          label={title}
          value={decision ?? 'open'}
          options={CHOICES.map(id => ({ id, label: t(`collection.overlaps.decision.${id}`) }))}
          isDisabled={isReadOnly}
          onChange={id => onDecide(id === 'open' ? null : id)}
        />
        {decidedAt === null ? null : (
          <span className="co-hint">
            {t('collection.overlaps.decided', { time: formatLocalTime(decidedAt, language) })}
          </span>
        )}
      </div>
      {decision === 'ask' ? (
        <AskUnits overlap={overlap} view={view} names={names} isReadOnly={isReadOnly} />
      ) : null}
    </li>
  )
}

export function OverlapsView(props: {
  readonly view: CollectionView
  readonly names: Names
  readonly isReadOnly: boolean
}) {
  const { t, language } = useWords()
  const { view, names, isReadOnly } = props
  const { planId } = view.region
  const [overlaps, setOverlaps] = useState<readonly OverlapView[] | AppError | null>(null)
  const [isAll, setAll] = useState(false)
  // What is decided now stays where it is: the keys would be nowhere.
  const [settled, setSettled] = useState<ReadonlySet<string> | null>(null)
  const [limit, setLimit] = useState(PAGE)
  useEffect(() => {
    const visit = { isOver: false }
    void listOverlaps(planId).then(reply => {
      if (visit.isOver) return reply
      setOverlaps(reply.ok ? reply.value : reply.error)
      if (reply.ok)
        setSettled(
          before =>
            before ?? new Set(reply.value.flatMap(({ pair, decision }) => (decision === null ? [] : [pair]))),
        )
      return reply
    })
    return () => {
      visit.isOver = true
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- whatever came in since may have changed them
  }, [planId, view])
  if (overlaps === null) return <p className="co-none">{t('collection.overlaps.looking')}</p>
  if ('code' in overlaps) return <Fault>{errorText(overlaps, t)}</Fault>
  const open = overlaps.filter(({ decision }) => decision === null)
  // What three units plan makes three pairs, and is one thing.
  const things = new Set(
    overlaps.flatMap(({ kind, shared }) => (kind === 'service' ? shared.map(plainName) : [])),
  ).size
  const shown = isAll ? overlaps : overlaps.filter(({ pair }) => settled?.has(pair) !== true)
  const decide = async (pair: string, decision: OverlapDecision | null) => {
    const reply = await decideOverlap({ planId, pair, decision })
    if (reply.ok) setOverlaps(reply.value)
    else announce({ kind: 'error', error: reply.error })
  }
  return (
    <section className="co-panel" aria-label={t('collection.overlaps.title')}>
      <h2>{t('collection.overlaps.title')}</h2>
      <p className="co-hint">{t('collection.overlaps.hint')}</p>
      <div className="co-pair-tools">
        <span>
          {t('collection.overlaps.count', {
            count: open.length,
            all: formatNumber(overlaps.length, language),
          })}
          {things === 0 ? null : ` · ${t('collection.overlaps.things', { count: things })}`}
        </span>
        <Switch
          label={t('collection.overlaps.showDecided')}
          size="s"
          isSelected={isAll}
          onChange={isOn => {
            setAll(isOn)
          }}
        />
      </div>
      {shown.length === 0 ? <p className="co-none">{t('collection.overlaps.none')}</p> : null}
      <ul className="co-pairs">
        {shown.slice(0, limit).map(overlap => (
          <Pair
            key={overlap.pair}
            overlap={overlap}
            view={view}
            names={names}
            isReadOnly={isReadOnly}
            onDecide={decision => void decide(overlap.pair, decision)}
          />
        ))}
      </ul>
      {shown.length > limit ? (
        <Button variant="quiet" onPress={() => setLimit(limit + PAGE)}>
          {t('collection.overlaps.more', { count: Math.min(PAGE, shown.length - limit) })}
        </Button>
      ) : null}
    </section>
  )
}
