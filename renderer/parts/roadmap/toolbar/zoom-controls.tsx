// What the bars are shown with: critical path, how much time fills the axis, and the way back to today.
import { Crosshair, Minus, Plus, Route } from 'lucide-react'
import { formatNumber } from '../../../../shared/messages/format.ts'
import { isOffered, WINDOW_UNITS } from '../../../state/axis-zoom.ts'
import { useWords } from '../../../state/i18n.ts'
import {
  type CriticalSource,
  useIsCriticalShown,
  useShownCriticalPath,
  useSource,
  useShownView,
} from '../../../state/timeline-source.ts'
import type { Zoom } from '../../../state/view-store.ts'
import { IconButton } from '../../../ui/button.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { Switch } from '../../../ui/switch.tsx'
import { goToToday, stepScale } from '../timeline/axis-steps.ts'

/** How many items are marked; beside little room the number alone, for the ear always the words. */
function CriticalCount({ critical }: { critical: CriticalSource }) {
  const { t, language } = useWords()
  const count = useShownCriticalPath(critical)?.critical.size ?? 0
  const words = t('criticalPath.count', { count })
  return (
    <>
      <span className="rm-critical-number" title={words} aria-hidden="true">
        {formatNumber(count, language)}
      </span>
      <span className="rm-critical-words">{words}</span>
    </>
  )
}

function CriticalSwitch({ critical }: { critical: CriticalSource }) {
  const { t } = useWords()
  const isShown = useIsCriticalShown(critical)
  return (
    <>
      <span className="rm-critical" title={t('criticalPath.title')}>
        <Route className="rm-critical-icon" size={16} aria-hidden />
        <Switch size="s" label={t('criticalPath.title')} isSelected={isShown} onChange={critical.show} />
      </span>
      <span className="rm-critical-count num" role="status">
        {isShown && <CriticalCount critical={critical} />}
      </span>
    </>
  )
}

export function ZoomControls() {
  const { t } = useWords()
  const source = useSource()
  const { view, critical } = source
  const zoom = useShownView(state => state.zoom)
  const axisRoom = useShownView(state => state.axisRoom)
  const isExact = useShownView(state => state.isZoomExact)
  const ask = (id: Zoom | 'free') => {
    if (id !== 'free') view.zoomTo(id)
  }
  return (
    <div className="rm-zoom">
      {critical && <CriticalSwitch critical={critical} />}
      <IconButton
        size="s"
        icon={Crosshair}
        label={t('roadmap.zoom.today')}
        shortcut="T"
        onPress={() => goToToday(source)}
      />
      <IconButton
        size="s"
        icon={Minus}
        label={t('roadmap.zoom.out')}
        shortcut="-"
        onPress={() => stepScale(view, 'out')}
      />
      <Segmented
        label={t('roadmap.zoom.label')}
        value={isExact ? (zoom ?? 'free') : 'free'}
        options={[...WINDOW_UNITS, 'fit' as const].map(id => ({
          id,
          label: t(`roadmap.zoom.${id}`),
          isDisabled: id !== 'fit' && !isOffered(id, axisRoom),
        }))}
        onChange={ask}
        onAgain={ask}
      />
      <IconButton
        size="s"
        icon={Plus}
        label={t('roadmap.zoom.in')}
        shortcut="+"
        onPress={() => stepScale(view, 'in')}
      />
    </div>
  )
}
