// What collections were before others were taken into them, beside the backups: listed, found in their folder, brought back.
import { ArchiveRestore, FolderOpen } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { KeptCollection } from '../../../shared/contract/collection-files.ts'
import type { AppError } from '../../../shared/contract/errors.ts'
import type { Reply } from '../../../shared/contract/contract.ts'
import { Working } from '../../parts/collection-file/working.tsx'
import { useApp } from '../../state/app-store.ts'
import { listKeptCollections, stopCollection, takeCollectionBack } from '../../state/collection-file.ts'
import { isForTheField } from '../../state/error-kind.ts'
import { errorText } from '../../state/error-text.ts'
import { useWords } from '../../state/i18n.ts'
import { revealFile, writesFiles } from '../../state/save-file.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Fault } from '../../ui/fault.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { broughtBackText, sizeText, whenText } from './kept-words.ts'

function Question(props: { readonly kept: KeptCollection; readonly onClose: () => void }) {
  const { t, language } = useWords()
  const { kept, onClose } = props
  const [fault, setFault] = useState<AppError | null>(null)
  const [isBusy, setBusy] = useState(false)
  const job = useRef('')
  const title = kept.planTitle ?? t('settings.waysBack.gone')
  const when = whenText(kept, t, language)
  const bringBack = async () => {
    job.current = crypto.randomUUID()
    setFault(null)
    setBusy(true)
    const reply = await takeCollectionBack(kept, job.current)
    setBusy(false)
    if (reply.ok) {
      const opened = useApp.getState().document?.plan.title ?? title
      // Nothing was here that could have been kept before it.
      const message = broughtBackText({ isNew: reply.value === null, title: opened, when }, t)
      showToast({ message, tone: 'good', key: 'file' })
    }
    // Everything else was announced.
    else if (isForTheField(reply.error) || reply.error.code === 'stopped') setFault(reply.error)
  }
  const stop = () => stopCollection(job.current)
  return (
    <Dialog
      title={t('settings.waysBack.dialogTitle')}
      isOpen
      isKept={isBusy}
      onClose={isBusy ? stop : onClose}
      closeLabel={t('common.close')}
      size="m"
      footer={
        isBusy ? (
          <Button autoFocus key="stop" onPress={stop}>
            {t('collectionFile.stop')}
          </Button>
        ) : (
          <>
            <Button autoFocus onPress={onClose}>
              {t('common.cancel')}
            </Button>
            <Button variant="primary" icon={ArchiveRestore} onPress={() => void bringBack()}>
              {t('settings.waysBack.bringBackNow')}
            </Button>
          </>
        )
      }
    >
      <div className="st-stack">
        {fault === null ? null : <Fault>{errorText(fault, t)}</Fault>}
        {isBusy ? (
          <Working label={t('settings.waysBack.working')} />
        ) : (
          <>
            <p>
              {t(kept.planTitle === null ? 'settings.waysBack.askGone' : 'settings.waysBack.ask', {
                title,
                when,
              })}
            </p>
            {kept.planTitle === null ? null : <p>{t('settings.waysBack.stays')}</p>}
            <p className="st-path">{t('settings.waysBack.file', { file: kept.file })}</p>
          </>
        )}
      </div>
    </Dialog>
  )
}

export function WaysBack({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { t, language } = useWords()
  const [listed, setListed] = useState<Reply<'collection.listKept'> | null>(null)
  const [chosen, setChosen] = useState<KeptCollection | null>(null)
  useEffect(() => {
    const visit = { isOver: false }
    void listKeptCollections().then(reply => {
      if (!visit.isOver) setListed(reply)
      return reply
    })
    return () => {
      visit.isOver = true
    }
  }, [])
  if (listed === null) return null
  return (
    <section className="st-below" aria-labelledby="ways-back">
      <h3 id="ways-back">{t('settings.waysBack.title')}</h3>
      <p className="st-hint">{t('settings.waysBack.hint')}</p>
      {!listed.ok ? (
        <Fault>{errorText(listed.error, t)}</Fault>
      ) : listed.value.length === 0 ? (
        <p className="st-hint">{t('settings.waysBack.none')}</p>
      ) : (
        <table className="st-table">
          <thead>
            <tr>
              <th scope="col">{t('settings.waysBack.keptAt')}</th>
              <th scope="col">{t('settings.waysBack.plan')}</th>
              <th scope="col" data-end>
                {t('settings.backups.size')}
              </th>
              <th scope="col">
                <span className="visually-hidden">{t('settings.waysBack.bringBack')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {listed.value.map(kept => {
              const when = whenText(kept, t, language)
              return (
                <tr key={kept.name}>
                  <th scope="row" className="num">
                    {when}
                  </th>
                  <td>{kept.planTitle ?? t('settings.waysBack.gone')}</td>
                  <td className="num" data-end>
                    {sizeText(kept.bytes, t, language)}
                  </td>
                  <td data-end>
                    {writesFiles() ? (
                      <Button
                        size="s"
                        variant="quiet"
                        icon={FolderOpen}
                        aria-label={t('settings.waysBack.reveal', { when })}
                        onPress={() => void revealFile(kept.file)}
                      >
                        {t('report.reveal')}
                      </Button>
                    ) : null}
                    <Button
                      size="s"
                      variant="quiet"
                      icon={ArchiveRestore}
                      isDisabled={isReadOnly}
                      aria-label={t('settings.waysBack.bringBackFrom', { when })}
                      onPress={() => setChosen(kept)}
                    >
                      {t('settings.waysBack.bringBack')}
                    </Button>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      {chosen === null ? null : <Question kept={chosen} onClose={() => setChosen(null)} />}
    </section>
  )
}
