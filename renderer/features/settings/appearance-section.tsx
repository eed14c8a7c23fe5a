// Language and theme.
import { Keyboard } from 'lucide-react'
import { LANGUAGE_OPTIONS, themeOptions } from '../../state/appearance.ts'
import { updateSettings, useApp } from '../../state/app-store.ts'
import { useWords } from '../../state/i18n.ts'
import { showOverlay } from '../../state/overlay.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/segmented.tsx'

export function AppearanceSection() {
  const { t } = useWords()
  const settings = useApp(state => state.settings)
  return (
    <>
      <p className="st-hint">{t('settings.appearance.hint')}</p>
      <div className="st-choice">
        <span aria-hidden>{t('settings.appearance.language')}</span>
        <Segmented
          label={t('settings.appearance.language')}
          value={settings.language}
          options={LANGUAGE_OPTIONS}
          onChange={language => void updateSettings({ language })}
        />
      </div>
      <div className="st-choice">
        <span aria-hidden>{t('settings.appearance.theme')}</span>
        <Segmented
          label={t('settings.appearance.theme')}
          value={settings.colorTheme}
          options={themeOptions(t)}
          onChange={colorTheme => void updateSettings({ colorTheme })}
        />
      </div>
      <div className="st-actions">
        <Button icon={Keyboard} onPress={() => showOverlay('keys')}>
          {t('settings.appearance.keys')}
        </Button>
      </div>
    </>
  )
}
