// What stands above and below printed documents: logo, address, and who signs. For all plans on this computer.
import { ImageUp, X } from 'lucide-react'
import { useState } from 'react'
import { findTitleProblem } from '../../../shared/base/text.ts'
import type { Letterhead } from '../../../shared/domain/letterhead.ts'
import { problemText } from '../../state/error-text.ts'
import { updateSettings, useApp } from '../../state/app-store.ts'
import { useWords } from '../../state/i18n.ts'
import { readLogo } from '../../state/read-logo.ts'
import { Button } from '../../ui/button.tsx'
import { Fault } from '../../ui/fault.tsx'
import { FileButton } from '../../ui/file-button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { Group } from './group.tsx'

const SIGNER_FIELDS = ['place', 'post', 'name', 'rank', 'number'] as const

/** On what is stored when its turn comes: two fields may be left in a moment. */
const put = (change: Partial<Letterhead>) =>
  updateSettings({ letterhead: { ...useApp.getState().settings.letterhead, ...change } })

function Logo(props: { readonly logo: string; readonly isReadOnly: boolean }) {
  const { t } = useWords()
  const { logo, isReadOnly } = props
  const [isRefused, setRefused] = useState(false)
  const take = async (file: File) => {
    const read = await readLogo(file)
    setRefused(read === null)
    if (read !== null) await put({ logo: read })
  }
  return (
    <div className="st-logo">
      {logo === '' ? null : <img src={logo} alt={t('settings.letterhead.logo')} />}
      <FileButton
        icon={ImageUp}
        accept="image/png,image/jpeg,image/webp,image/svg+xml"
        isDisabled={isReadOnly}
        onFiles={([file]) => void take(file)}
      >
        {t(logo === '' ? 'settings.letterhead.chooseLogo' : 'settings.letterhead.otherLogo')}
      </FileButton>
      {logo === '' || isReadOnly ? null : (
        <Button variant="quiet" icon={X} onPress={() => void put({ logo: '' })}>
          {t('settings.letterhead.removeLogo')}
        </Button>
      )}
      {isRefused ? <Fault>{t('settings.letterhead.notALogo')}</Fault> : null}
    </div>
  )
}

function Line(props: {
  readonly field: 'address' | (typeof SIGNER_FIELDS)[number]
  readonly label: string
  readonly placeholder?: string
  readonly isReadOnly: boolean
}) {
  const { t } = useWords()
  const { field } = props
  const value = useApp(state => state.settings.letterhead[field])
  const [error, setError] = useState<string | null>(null)
  const store = (text: string) => {
    const problem = text === '' ? null : findTitleProblem(text)
    setError(problem && problemText(problem, t))
    if (problem !== null) return Promise.resolve(false)
    void put({ [field]: text })
    return undefined
  }
  return (
    <TextField
      label={props.label}
      value={value}
      onCommit={text => store(text.trim())}
      onDraftChange={() => setError(null)}
      error={error}
      placeholder={props.placeholder}
      isReadOnly={props.isReadOnly}
    />
  )
}

export function LetterheadSection({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { t } = useWords()
  const logo = useApp(state => state.settings.letterhead.logo)
  return (
    <>
      <p className="st-hint">{t('settings.letterhead.hint')}</p>
      <Group title={t('settings.letterhead.head')} hint={t('settings.letterhead.headHint')}>
        <Logo logo={logo} isReadOnly={isReadOnly} />
        <Line
          field="address"
          label={t('settings.letterhead.address')}
          placeholder={t('settings.letterhead.addressExample')}
          isReadOnly={isReadOnly}
        />
      </Group>
      <Group title={t('settings.letterhead.signer')} hint={t('settings.letterhead.signerHint')}>
        <div className="st-row">
          {SIGNER_FIELDS.map(field => (
            <Line key={field} field={field} label={t(`paper.sign.${field}`)} isReadOnly={isReadOnly} />
          ))}
        </div>
      </Group>
    </>
  )
}
