// What is missing between the projection and the target, and the way to plan it.
import { Flag, Plus } from 'lucide-react'
import { useState } from 'react'
import { formatGain, formatIndex } from '../../../shared/messages/format.ts'
import type { IndexUnits } from '../../../shared/projection/projection.ts'
import { navigate, useApp } from '../../state/app-store.ts'
import { useWords } from '../../state/i18n.ts'
import { planRungs } from '../../state/plan-rungs.ts'
import { usePlanView } from '../../state/plan-view.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import type { OpenClimb } from '../../../shared/brief/overview-lists.ts'

const FIRST_LINES = 6

function ClimbLine({ climb }: { readonly climb: OpenClimb }) {
  const { t, language } = useWords()
  const canWrite = useApp(state => state.start?.readOnly === false)
  const framework = usePlanView(view => view.framework)
  const { indicator, from, to, nearestItem } = climb
  const words = (
    <>
      <span className="ov-line-title">
        {t('overview.gapRung', { number: indicator.number, name: indicator.shortName })}
      </span>
      <span className="ov-line-detail">
        {t('overview.gapTo', { from, to })}
        {nearestItem === null ? '' : ` · ${nearestItem.name}`}
      </span>
    </>
  )
  return (
    <li className="ov-climb">
      <button
        type="button"
        className="ov-line"
        onClick={() =>
          navigate(
            nearestItem === null
              ? { screen: 'assessment', indicatorId: indicator.id }
              : { screen: 'roadmap', itemId: nearestItem.id },
          )
        }
      >
        <span className="ov-line-words">{words}</span>
      </button>
      <span className="ov-line-trailing num" data-rise>
        {formatGain(climb.gain, language)}
      </span>
      <Button
        size="s"
        variant="quiet"
        icon={Plus}
        isDisabled={!canWrite}
        aria-label={t('overview.gapCreateFor', { number: indicator.number, from, to })}
        onPress={() => {
          if (framework !== null) void planRungs(framework, indicator, from, to)
        }}
      >
        {t('overview.gapCreate')}
      </Button>
    </li>
  )
}

export function GapCard(props: {
  readonly missing: IndexUnits
  readonly closing: readonly OpenClimb[] | null
  readonly others: readonly OpenClimb[]
}) {
  const { t, language } = useWords()
  const [showsAll, setShowsAll] = useState(false)
  const isReached = props.missing === 0
  // Where no set closes the gap, everything that is open is listed at once.
  const first = props.closing ?? props.others
  const rest = props.closing === null ? [] : props.others
  const lines = showsAll ? first : first.slice(0, FIRST_LINES)
  return (
    <section className="ov-card" aria-label={t('overview.gap')}>
      <header className="ov-card-head">
        <Flag size={16} aria-hidden />
        <h2>{t('overview.gap')}</h2>
        {isReached ? null : <Badge tone="target">{formatGain(-props.missing, language)}</Badge>}
      </header>
      <p className="ov-card-hint">
        {isReached
          ? t('overview.gapReached')
          : props.closing === null
            ? t('overview.gapImpossible')
            : t('overview.gapHint', { missing: formatIndex(props.missing, language) })}
      </p>
      {isReached ? null : (
        <ul>
          {lines.map(climb => (
            <ClimbLine key={`${climb.indicator.id} ${climb.to}`} climb={climb} />
          ))}
        </ul>
      )}
      {showsAll && rest.length > 0 && !isReached ? (
        <>
          <h3 className="ov-card-part">{t('overview.gapOthers')}</h3>
          <ul>
            {rest.map(climb => (
              <ClimbLine key={`${climb.indicator.id} ${climb.to}`} climb={climb} />
            ))}
          </ul>
        </>
      ) : null}
      {!isReached && first.length + rest.length > lines.length ? (
        <div className="ov-card-foot">
          <Button size="s" variant="quiet" onPress={() => setShowsAll(true)}>
            {t('overview.showAll', { count: first.length + rest.length })}
          </Button>
        </div>
      ) : null}
      {showsAll ? (
        <div className="ov-card-foot">
          <Button size="s" variant="quiet" onPress={() => setShowsAll(false)}>
            {t('overview.showLess')}
          </Button>
        </div>
      ) : null}
    </section>
  )
}
