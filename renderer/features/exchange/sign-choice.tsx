// Whether the file is signed when it is sent, with which key, and what is in the way of it.
import { CircleAlert } from 'lucide-react'
import { useEffect } from 'react'
import type { AppError } from '../../../shared/contract/errors.ts'
import type { SigningState } from '../../../shared/contract/signing.ts'
import { navigate, useApp } from '../../state/app-store.ts'
import { errorText } from '../../state/error-text.ts'
import { closeSend } from '../../state/exchange.ts'
import { useWords } from '../../state/i18n.ts'
import { chooseToSign, readSigning, useSigning } from '../../state/signing.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'

function Trouble({ children }: { readonly children: string }) {
  const { t } = useWords()
  return (
    <p className="ex-verdict" data-tone="warn" role="alert">
      <CircleAlert size={16} aria-hidden />
      <span>
        {children}{' '}
        <Button
          size="s"
          onPress={() => {
            closeSend()
            navigate({ screen: 'settings', section: 'signature' })
          }}
        >
          {t('exchange.send.keySettings')}
        </Button>
      </span>
    </p>
  )
}

function KeyLine({ signing, fault }: { readonly signing: SigningState; readonly fault: AppError | null }) {
  const { t } = useWords()
  // Another element than the one before, so that it is spoken.
  if (fault !== null) return <Trouble key="fault">{errorText(fault, t)}</Trouble>
  if (signing.state !== 'ready')
    return (
      <Trouble>{t(`exchange.send.keyTrouble.${signing.state === 'none' ? 'none' : signing.reason}`)}</Trouble>
    )
  return (
    <p className="ex-hint num">
      {t('exchange.send.key', { fingerprint: signing.fingerprint })}
      {signing.protection === 'file' ? ` · ${t('exchange.send.keyOpen')}` : null}
    </p>
  )
}

/** Whether a file was not sent because of its signature: that is said here, beside the choice. */
export function isKeyFault(fault: AppError | null): boolean {
  return fault?.code === 'signing-key-missing' || fault?.code === 'signing-key-unreadable'
}

export function SignChoice({ fault }: { readonly fault: AppError | null }) {
  const { t } = useWords()
  const signing = useSigning(state => state.key)
  const signsFiles = useApp(state => state.settings.signsFiles)
  useEffect(() => void readSigning(), [])
  return (
    <div className="ex-sign">
      <Checkbox
        label={t('exchange.send.sign')}
        note={t('exchange.send.signHint')}
        isSelected={signsFiles}
        onChange={isSelected => void chooseToSign(isSelected)}
      />
      {signsFiles && signing !== null ? (
        <KeyLine signing={signing} fault={isKeyFault(fault) ? fault : null} />
      ) : null}
    </div>
  )
}
