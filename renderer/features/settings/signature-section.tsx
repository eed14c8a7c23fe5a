// The key with which roadmap files are signed: its fingerprint, where it is kept, and the way to a new one.
import { Copy, KeyRound } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { SigningState } from '../../../shared/contract/signing.ts'
import { useWords, type Translate } from '../../state/i18n.ts'
import { makeKey, readSigning, replaceKey, useSigning } from '../../state/signing.ts'
import { Button } from '../../ui/button.tsx'
import { copyText } from '../../ui/copy-text.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Fault } from '../../ui/fault.tsx'
import { showToast } from '../../ui/toast-store.ts'

type Key = Exclude<SigningState, { readonly state: 'none' }>

const copy = (fingerprint: string, t: Translate) =>
  copyText(fingerprint, t('settings.signature.copied'), t('settings.signature.notCopied'))

function KeyFacts({ signing }: { readonly signing: Key }) {
  const { t } = useWords()
  const { fingerprint } = signing
  return (
    <dl className="st-facts">
      {fingerprint === null ? null : (
        <div>
          <dt>{t('settings.signature.fingerprint')}</dt>
          <dd className="st-fingerprint">
            <code>{fingerprint}</code>
            <Button
              size="s"
              icon={Copy}
              aria-label={t('settings.signature.copyNamed')}
              onPress={() => void copy(fingerprint, t)}
            >
              {t('settings.signature.copy')}
            </Button>
          </dd>
        </div>
      )}
      {signing.state === 'ready' ? (
        <div>
          <dt>{t('settings.signature.kept')}</dt>
          <dd>
            {t(`settings.signature.protection.${signing.protection}`, { file: signing.file })}{' '}
            {t('settings.signature.notInBackups')}
          </dd>
        </div>
      ) : null}
      <div>
        <dt>{t('settings.signature.limits')}</dt>
        <dd>{t('settings.signature.limitsText')}</dd>
      </div>
    </dl>
  )
}

function ReplaceDialog(props: {
  readonly isBusy: boolean
  readonly onYes: () => void
  readonly onNo: () => void
}) {
  const { t } = useWords()
  return (
    <Dialog
      title={t('settings.signature.replaceTitle')}
      isOpen
      onClose={props.onNo}
      closeLabel={t('common.close')}
      size="s"
      footer={
        <>
          <Button autoFocus onPress={props.onNo}>
            {t('common.cancel')}
          </Button>
          <Button variant="primary" icon={KeyRound} isDisabled={props.isBusy} onPress={props.onYes}>
            {t('settings.signature.replace')}
          </Button>
        </>
      }
    >
      <div className="st-stack">
        <p>{t('settings.signature.replaceText')}</p>
        <p>{t('settings.signature.replaceKept')}</p>
      </div>
    </Dialog>
  )
}

export function SignatureSection({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { t } = useWords()
  const signing = useSigning(state => state.key)
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  useEffect(() => void readSigning(), [])

  const run = async (make: () => Promise<boolean>, says: string) => {
    setBusy(true)
    const isMade = await make()
    setBusy(false)
    setAsking(false)
    if (isMade) showToast({ message: says, tone: 'good', key: 'signature' })
  }
  return (
    <>
      <p className="st-hint">{t('settings.signature.hint')}</p>
      {signing?.state === 'none' ? (
        <div className="st-actions st-stack">
          <p>{t('settings.signature.none')}</p>
          <div>
            <Button
              icon={KeyRound}
              isDisabled={isReadOnly || isBusy}
              onPress={() => void run(makeKey, t('settings.signature.made'))}
            >
              {t('settings.signature.make')}
            </Button>
          </div>
        </div>
      ) : null}
      {signing === null || signing.state === 'none' ? null : (
        <div className="st-actions st-stack">
          {signing.state === 'ready' ? null : (
            <Fault>{t(`settings.signature.trouble.${signing.reason}`, { file: signing.file })}</Fault>
          )}
          <KeyFacts signing={signing} />
          <div>
            <Button icon={KeyRound} isDisabled={isReadOnly} onPress={() => setAsking(true)}>
              {t('settings.signature.replace')}
            </Button>
          </div>
        </div>
      )}
      {isAsking ? (
        <ReplaceDialog
          isBusy={isBusy}
          onNo={() => setAsking(false)}
          onYes={() => void run(replaceKey, t('settings.signature.replaced'))}
        />
      ) : null}
    </>
  )
}
