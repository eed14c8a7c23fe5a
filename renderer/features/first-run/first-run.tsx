// The page before there is a plan: begin one, or look at the sample.
import { ArrowLeft, ChartSpline, FlaskConical, FolderOpen, Hourglass, ShieldCheck } from 'lucide-react'
import { runAction } from '../../state/actions.ts'
import { OPEN_ACTION } from '../../state/exchange.ts'
import { choosePlan, openSample, updateSettings, useApp } from '../../state/app-store.ts'
import { LANGUAGE_OPTIONS, themeOptions } from '../../state/appearance.ts'
import { useWords } from '../../state/i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { PlanForm } from './plan-form.tsx'
import './first-run.css'

export function FirstRun() {
  const { t } = useWords()
  const start = useApp(state => state.start)
  const settings = useApp(state => state.settings)
  const hasPlan = useApp(state => state.document !== null)
  if (!start) return null
  return (
    <div className="fr-page">
      <header className="fr-top">
        {hasPlan ? (
          <Button variant="quiet" icon={ArrowLeft} onPress={() => choosePlan(false)}>
            {t('firstRun.back')}
          </Button>
        ) : (
          <span />
        )}
        <div className="fr-choices">
          <Segmented
            label={t('firstRun.language')}
            value={settings.language}
            options={LANGUAGE_OPTIONS}
            onChange={language => void updateSettings({ language })}
          />
          <Segmented
            label={t('firstRun.theme')}
            value={settings.colorTheme}
            options={themeOptions(t)}
            onChange={colorTheme => void updateSettings({ colorTheme })}
          />
        </div>
      </header>
      <main className="fr-main">
        <section className="fr-story">
          <div className="fr-brand">
            <img className="fr-mark" src="./icon.svg" alt="" width={40} height={40} />
            {t('shell.appName')}
          </div>
          <h1>{t('firstRun.welcome')}</h1>
          <p className="fr-lead">{t('firstRun.lead')}</p>
          <ClimbPicture />
          <ul className="fr-points">
            <li>
              <ChartSpline size={18} aria-hidden />
              {t('firstRun.pointTimeline')}
            </li>
            <li>
              <Hourglass size={18} aria-hidden />
              {t('firstRun.pointHeld')}
            </li>
            <li>
              <ShieldCheck size={18} aria-hidden />
              {t('firstRun.pointOffline')}
            </li>
          </ul>
        </section>
        <div className="fr-side">
          <section className="fr-card" aria-labelledby="fr-title">
            <h2 id="fr-title">{t('firstRun.title')}</h2>
            <p className="fr-note">{t('firstRun.subtitle')}</p>
            <PlanForm start={start} />
          </section>
          <section className="fr-sample" aria-labelledby="fr-sample-title">
            <div>
              <h2 id="fr-sample-title">{t('firstRun.sampleTitle')}</h2>
              <p className="fr-note">{t('firstRun.sampleText')}</p>
            </div>
            <Button icon={FlaskConical} onPress={() => void openSample()}>
              {t('firstRun.openSample')}
            </Button>
          </section>
          <section className="fr-sample" aria-labelledby="fr-file-title">
            <div>
              <h2 id="fr-file-title">{t('firstRun.fileTitle')}</h2>
              <p className="fr-note">{t('firstRun.fileText')}</p>
            </div>
            <Button icon={FolderOpen} isDisabled={start.readOnly} onPress={() => runAction(OPEN_ACTION)}>
              {t('firstRun.openFile')}
            </Button>
          </section>
        </div>
      </main>
    </div>
  )
}

/** Bars above, the steps they cause below: what the program does, in one small picture. */
function ClimbPicture() {
  return (
    <svg className="fr-picture" viewBox="0 0 460 190" aria-hidden>
      <g className="fr-bars">
        <rect data-tone="series-1" x="8" y="8" width="96" height="16" rx="5" />
        <rect data-tone="series-3" x="56" y="32" width="104" height="16" rx="5" />
        <rect data-tone="series-2" x="104" y="56" width="140" height="16" rx="5" />
        <rect data-tone="series-1" x="204" y="80" width="110" height="16" rx="5" />
        <rect data-tone="series-2" x="262" y="32" width="134" height="16" rx="5" />
      </g>
      <g className="fr-falls">
        <path d="M104 24V158M160 48V144M244 72V126M314 96V112M396 48V100" />
      </g>
      <path className="fr-goal" d="M8 96H452" />
      <path className="fr-area" d="M8 172H104V158H160V144H244V126H314V112H396V100H452V182H8Z" />
      <path className="fr-curve" d="M8 172H104V158H160V144H244V126H314V112H396V100H452" />
    </svg>
  )
}
