// The collection of a region on its way in: every file in it checked, shown with what it would do, and taken in only when the
// user agrees.
import { FileUp, Info } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { LINE_LIMIT } from '../../../shared/base/text.ts'
import type { MergeWay } from '../../../shared/collection/merge-way.ts'
import type { CollectionBefore, CollectionCheck } from '../../../shared/contract/collection-files.ts'
import type { AppError } from '../../../shared/contract/errors.ts'
import { collectionErrorText, collectionProblems } from '../../../shared/messages/collection-words.ts'
import { Working } from '../../parts/collection-file/working.tsx'
import { navigate, openPlan } from '../../state/app-store.ts'
import {
  checkCollection,
  takeInCollection,
  stopCollection,
  takeCollectionBack,
  type GivenCollection,
} from '../../state/collection-file.ts'
import { isForTheField } from '../../state/error-kind.ts'
import { errorText } from '../../state/error-text.ts'
import { closeGiven, OPENED_FILES, takeFile } from '../../state/exchange.ts'
import { useWords } from '../../state/i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Fault } from '../../ui/fault.tsx'
import { FileButton } from '../../ui/file-button.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { CollectionView } from './collection-view.tsx'
import { ProblemLines } from './problem-lines.tsx'
import { proposedWay, type SoundCollection } from './proposed-way.ts'

type Words = ReturnType<typeof useWords>
type Reading =
  | { readonly state: 'checking' }
  | { readonly state: 'failed'; readonly error: AppError }
  | CollectionCheck

async function check(given: GivenCollection, job: string): Promise<Reading> {
  const reply = await checkCollection(given, job)
  return reply.ok ? reply.value : { state: 'failed', error: reply.error }
}

async function takeBack(title: string, before: CollectionBefore, t: Words['t']): Promise<void> {
  const reply = await takeCollectionBack(before)
  if (reply.ok)
    showToast({ message: t('collectionFile.open.takenBack', { title }), tone: 'good', key: 'file' })
}

function sayTaken({ head }: SoundCollection, before: CollectionBefore | null, t: Words['t']): void {
  const { title, region, fileCount } = head
  if (before === null)
    showToast({
      message: t('collectionFile.open.opened', { region, count: fileCount }),
      tone: 'good',
      key: 'file',
    })
  else
    showToast({
      message: t('collectionFile.open.taken', { title }),
      tone: 'good',
      key: 'file',
      actionLabel: t('collectionFile.open.takeBack'),
      onAction: () => void takeBack(title, before, t),
    })
}

function requestFor({ present }: SoundCollection, base64: string, way: MergeWay, name: string, job: string) {
  if (present === null) return { way: 'new', base64, job } as const
  const file = name
    .replaceAll(/\p{Cc}/gu, ' ')
    .slice(0, LINE_LIMIT)
    .toWellFormed()
  return { way, base64, seen: present.digest, file, job } as const
}

/** One at a time: a window stops its own work and nobody else's. */
const newJob = (job: { current: string }) => (job.current = crypto.randomUUID())

function nowLabel({ present }: SoundCollection, way: MergeWay) {
  if (present === null) return 'collectionFile.open.now'
  if (present.isSame) return 'collectionFile.open.goTo'
  return way === 'add' ? 'collectionFile.open.nowAdd' : 'collectionFile.open.nowFollow'
}

export function CollectionDialog(props: { readonly given: GivenCollection; readonly isReadOnly: boolean }) {
  const { t, language } = useWords()
  const { given, isReadOnly } = props
  const [reading, setReading] = useState<Reading>({ state: 'checking' })
  const [chosen, setChosen] = useState<MergeWay | null>(null)
  const [fault, setFault] = useState<AppError | null>(null)
  const isBusy = useRef(false)
  const job = useRef('')
  const stop = () => stopCollection(job.current)
  const [isOpening, setOpening] = useState(false)
  useEffect(() => {
    const visit = { isOver: false, stop: () => stopCollection(job.current) }
    void check(given, newJob(job)).then(read => {
      if (!visit.isOver) setReading(read)
      return read
    })
    return () => {
      visit.isOver = true
      // Nobody waits for it any more.
      visit.stop()
    }
  }, [given])
  const sound = reading.state === 'sound' ? reading : null
  const problems = reading.state === 'broken' ? collectionProblems(reading.error, t, language) : []
  const isSame = sound?.present?.isSame === true
  const way = chosen ?? (sound === null ? 'add' : proposedWay(sound))
  const canTake = sound !== null && (!isReadOnly || isSame)
  const take = async () => {
    if (sound === null || !given.collection.ok || isBusy.current) return
    if (isSame) {
      const opened = await openPlan(sound.head.planId)
      if (opened.ok) {
        navigate({ screen: 'collection' })
        closeGiven(given)
      }
      return
    }
    isBusy.current = true
    setFault(null)
    setOpening(true)
    const reply = await takeInCollection(
      requestFor(sound, given.collection.value, way, given.name, newJob(job)),
    )
    isBusy.current = false
    setOpening(false)
    if (reply.ok) {
      closeGiven(given)
      sayTaken(sound, reply.value, t)
      return
    }
    // What is no fault of the choice was announced.
    if (isForTheField(reply.error) || reply.error.code === 'stopped') setFault(reply.error)
    if (reply.error.code === 'roadmap-changed') setReading(await check(given, newJob(job)))
  }
  const close = () => {
    // What is being taken in is stopped first; the window closes by another press.
    if (isBusy.current) stop()
    else closeGiven(given)
  }
  return (
    <Dialog
      title={t(reading.state === 'broken' ? 'collectionFile.open.brokenTitle' : 'collectionFile.open.title')}
      isOpen
      onClose={close}
      closeLabel={t('common.close')}
      // What differs stands side by side.
      size={sound?.present?.isSame === false ? 'l' : 'm'}
      isKept={sound !== null}
      footer={
        isOpening ? (
          <Button autoFocus key="stop" onPress={stop}>
            {t('collectionFile.stop')}
          </Button>
        ) : (
          <>
            <FileButton
              icon={FileUp}
              accept={OPENED_FILES}
              variant="quiet"
              onFiles={([file]) => void takeFile(file)}
            >
              {t('exchange.open.another')}
            </FileButton>
            <Button autoFocus={!canTake} onPress={close}>
              {t(canTake ? 'common.cancel' : 'common.close')}
            </Button>
            {canTake ? (
              <Button variant="primary" autoFocus onPress={() => void take()}>
                {t(nowLabel(sound, way))}
              </Button>
            ) : null}
          </>
        )
      }
    >
      <div className="ex-window">
        <p className="ex-hint">{t('exchange.open.file', { file: given.name })}</p>
        {reading.state === 'checking' ? <Working label={t('collectionFile.open.checking')} /> : null}
        {isOpening ? <Working label={t('collectionFile.open.opening')} /> : null}
        {reading.state === 'failed' ? <Fault>{errorText(reading.error, t)}</Fault> : null}
        {fault === null ? null : <Fault>{errorText(fault, t)}</Fault>}
        {reading.state === 'broken' ? (
          <>
            <p role="alert">
              <strong>{collectionErrorText(reading.error, t, language)}</strong>{' '}
              {t('exchange.open.nothingChanged')}
            </p>
            {problems.length === 0 ? null : (
              <ProblemLines lines={problems} says={t('exchange.problem')} label={t('exchange.problems')} />
            )}
          </>
        ) : null}
        {sound === null || !given.collection.ok || isOpening ? null : (
          <CollectionView file={sound} base64={given.collection.value} way={way} onWay={setChosen} />
        )}
        {isReadOnly && sound !== null && !isSame ? (
          <p className="ex-verdict" data-tone="warn">
            <Info size={16} aria-hidden />
            {t('exchange.open.readOnly')}
          </p>
        ) : null}
      </div>
    </Dialog>
  )
}
