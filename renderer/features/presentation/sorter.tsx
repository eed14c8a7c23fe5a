// All slides as thumbnails: which are shown, in which order, in which colours.
import { Moon, Play, RotateCcw, Sun } from 'lucide-react'
import type { PlanBrief } from '../../../shared/brief/plan-brief.ts'
import { useWords } from '../../state/i18n.ts'
import {
  chooseSlideTheme,
  deckOf,
  resetSlides,
  startPresenting,
  usePresentation,
} from '../../state/presentation.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Decisions } from './decisions.tsx'
import { SlideList } from './slide-list.tsx'
import { useDeck } from './use-deck.ts'
import './sorter.css'

export function Sorter({ plan }: { readonly plan: PlanBrief }) {
  const { t } = useWords()
  const { all, shown } = useDeck(plan)
  const { theme, decks } = usePresentation()
  const { order, hidden } = deckOf(decks, plan.document.plan.id)
  const { title } = plan.document.plan
  return (
    <div className="pr-page">
      <header className="shell-head pr-head">
        <div>
          <h1>{t('presentation.title')}</h1>
          <p>{t('presentation.subtitle', { shown: shown.length, count: all.length, title })}</p>
        </div>
        <div className="pr-tools">
          {order.length === 0 && hidden.length === 0 ? null : (
            <Button
              variant="quiet"
              icon={RotateCcw}
              tooltip={t('presentation.resetHint')}
              onPress={resetSlides}
            >
              {t('presentation.reset')}
            </Button>
          )}
          <Segmented
            label={t('presentation.theme.label')}
            value={theme}
            options={[
              { id: 'dark', label: t('presentation.theme.dark'), icon: Moon },
              { id: 'light', label: t('presentation.theme.light'), icon: Sun },
            ]}
            onChange={chooseSlideTheme}
          />
          <Button
            variant="primary"
            icon={Play}
            tooltip={t('presentation.startHint')}
            shortcut="F5"
            isDisabled={shown.length === 0}
            onPress={() => startPresenting()}
          >
            {t('presentation.start')}
          </Button>
        </div>
      </header>
      {shown.length > 0 ? null : (
        <p className="pr-none" role="status">
          {t('presentation.noneShown')}
        </p>
      )}
      <SlideList entries={all} theme={theme} />
      <p className="pr-hint">{t('presentation.listHint')}</p>
      <Decisions document={plan.document} />
    </div>
  )
}
