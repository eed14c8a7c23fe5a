// Backups: where the data lies, what copies there are, and the way back to one.
import { ArchiveRestore, Plus } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Backup, Reply, StartState } from '../../../shared/contract/contract.ts'
import { createBackup, listBackups, restoreBackup } from '../../state/backups.ts'
import { useWords } from '../../state/i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { sizeText, whenText } from './kept-words.ts'
import { WaysBack } from './ways-back.tsx'

type Listed = readonly Backup[] | 'loading' | 'failed'

function newestFirst(reply: Reply<'backup.list'>): Listed {
  return reply.ok ? reply.value.toSorted((a, b) => b.madeAt.localeCompare(a.madeAt)) : 'failed'
}

export function BackupsSection({ start }: { readonly start: StartState }) {
  const { t, language } = useWords()
  const [backups, setBackups] = useState<Listed>('loading')
  const [chosen, setChosen] = useState<Backup | null>(null)
  const [isBusy, setBusy] = useState(false)
  const load = async () => setBackups(newestFirst(await listBackups()))
  useEffect(() => {
    const visit = { isOver: false }
    void listBackups().then(reply => {
      if (!visit.isOver) setBackups(newestFirst(reply))
      return reply
    })
    return () => {
      visit.isOver = true
    }
  }, [])

  const make = async () => {
    setBusy(true)
    await createBackup()
    await load()
    setBusy(false)
  }
  const restore = async (backup: Backup) => {
    setBusy(true)
    const reply = await restoreBackup(backup.name)
    setBusy(false)
    if (reply.ok) setChosen(null)
    await load()
  }
  return (
    <>
      <p className="st-hint">{t('settings.backups.hint')}</p>
      <p className="st-path">{t('settings.backups.where', { file: start.dataFile })}</p>
      <div className="st-tools">
        <Button icon={Plus} isDisabled={isBusy || start.readOnly} onPress={() => void make()}>
          {t('settings.backups.make')}
        </Button>
      </div>
      {backups === 'loading' ? (
        <p className="st-hint">{t('settings.backups.loading')}</p>
      ) : backups === 'failed' ? (
        <div className="st-tools">
          <p className="st-hint" role="alert">
            {t('settings.backups.failed')}
          </p>
          <Button size="s" onPress={() => void load()}>
            {t('settings.backups.retry')}
          </Button>
        </div>
      ) : backups.length === 0 ? (
        <p className="st-hint">{t('settings.backups.none')}</p>
      ) : (
        <table className="st-table">
          <thead>
            <tr>
              <th scope="col">{t('settings.backups.madeAt')}</th>
              <th scope="col">{t('settings.backups.reason')}</th>
              <th scope="col" data-end>
                {t('settings.backups.size')}
              </th>
              <th scope="col">
                <span className="visually-hidden">{t('settings.backups.restore')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {backups.map(backup => (
              <tr key={backup.name}>
                <th scope="row" className="num">
                  {whenText(backup, t, language)}
                </th>
                <td>{t(`settings.backups.reasons.${backup.reason}`)}</td>
                <td className="num" data-end>
                  {sizeText(backup.bytes, t, language)}
                </td>
                <td data-end>
                  <Button
                    size="s"
                    variant="quiet"
                    icon={ArchiveRestore}
                    isDisabled={start.readOnly}
                    aria-label={t('settings.backups.restoreFrom', { when: whenText(backup, t, language) })}
                    onPress={() => setChosen(backup)}
                  >
                    {t('settings.backups.restore')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <WaysBack isReadOnly={start.readOnly} />
      <Dialog
        title={t('settings.backups.dialogTitle')}
        isOpen={chosen !== null}
        onClose={() => setChosen(null)}
        closeLabel={t('common.close')}
        size="s"
        footer={
          <>
            <Button onPress={() => setChosen(null)}>{t('common.cancel')}</Button>
            <Button
              variant="primary"
              icon={ArchiveRestore}
              isDisabled={isBusy}
              onPress={() => {
                if (chosen) void restore(chosen)
              }}
            >
              {t('settings.backups.restore')}
            </Button>
          </>
        }
      >
        {chosen === null ? null : t('settings.backups.dialogText', { when: whenText(chosen, t, language) })}
      </Dialog>
    </>
  )
}
