// What this program is, where its data lies, and whose work it uses.
import type { StartState } from '../../../shared/contract/contract.ts'
import { useWords } from '../../state/i18n.ts'

export function AboutSection({ start }: { readonly start: StartState }) {
  const { t } = useWords()
  const lines = [
    [t('settings.about.version'), start.appVersion],
    [t('settings.about.host'), t(`settings.about.hosts.${start.host}`)],
    [t('settings.about.dataFile'), start.dataFile],
    [t('settings.about.privacy'), t('settings.about.privacyText')],
    [t('settings.about.font'), t('settings.about.fontText')],
    [t('settings.about.icons'), t('settings.about.iconsText')],
  ] as const
  return (
    <>
      <p className="st-about">
        <strong>{t('shell.appName')}</strong>
        {t('settings.about.tagline')}
      </p>
      <dl className="st-facts">
        {lines.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
