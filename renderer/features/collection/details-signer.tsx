// A file that is signed otherwise than its agency is known by: a person asks, and says so.
import type { BoardRow, CollectedFile } from '../../../shared/contract/collection.ts'
import { decide } from '../../state/collection.ts'
import { useWords } from '../../state/i18n.ts'
import { Button } from '../../ui/button.tsx'
import { showToast } from '../../ui/toast-store.ts'
import type { DetailProps } from './detail-props.ts'

export function SignerDoubt({ row, view, isReadOnly }: DetailProps & { readonly row: BoardRow }) {
  const { t } = useWords()
  const file = view.files.find(({ digest }) => digest === row.digest)
  if (file?.signerVerdict !== 'changed' && file?.signerVerdict !== 'signature-missing') return null
  const isChanged = file.signerVerdict === 'changed'
  const trust = async ({ digest, agencyName }: CollectedFile) => {
    if (await decide('collection.trust', { planId: view.region.planId, digest }))
      showToast({
        message: t('collection.details.trusted', { agency: agencyName }),
        tone: 'good',
        key: 'decided',
      })
  }
  return (
    <section className="co-says" data-tone="warn" aria-label={t('collection.state.signature')}>
      <p>
        {isChanged
          ? t('collection.details.signerChanged', { fingerprint: file.signer?.fingerprint })
          : t('collection.details.signerMissing')}
      </p>
      <Button size="s" isDisabled={isReadOnly} onPress={() => void trust(file)}>
        {t(isChanged ? 'collection.details.trust' : 'collection.details.trustUnsigned')}
      </Button>
    </section>
  )
}
