// A roadmap file on its way in: checked, shown with everything that was mended, and stored only when the user agrees.
import { FileUp, Info } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { Result } from '../../../shared/base/result.ts'
import type { AppError } from '../../../shared/contract/errors.ts'
import { findTitleProblem, LINE_LIMIT } from '../../../shared/base/text.ts'
import { openPlan, openRoadmap, takeReviewNotes, undo, useApp } from '../../state/app-store.ts'
import { isForTheField } from '../../state/error-kind.ts'
import { errorText } from '../../state/error-text.ts'
import {
  checkFile,
  closeGiven,
  OPENED_FILES,
  openReview,
  takeFile,
  type FileCheck,
  type GivenOne,
  type ReviewCheck,
  type SoundFile,
} from '../../state/exchange.ts'
import { useWords } from '../../state/i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Fault } from '../../ui/fault.tsx'
import { FileButton } from '../../ui/file-button.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { BrokenRoadmap } from './broken-roadmap.tsx'
import { BrokenSheet } from './broken-sheet.tsx'
import { newsParts, ReviewFileView } from './review-file.tsx'
import { SoundFileView, type Way } from './sound-file.tsx'

type Words = ReturnType<typeof useWords>
type Reading =
  | { readonly state: 'checking' }
  | { readonly state: 'failed'; readonly error: AppError }
  | FileCheck

async function check(given: GivenOne): Promise<Reading> {
  const reply = await checkFile(given)
  return reply.ok ? reply.value : { state: 'failed', error: reply.error }
}

/** `Berkas revisi 1 (2)` where there is one of the name already. */
function freeName(name: string, taken: readonly string[]): string {
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? name : `${name} (${n})`
    if (!taken.includes(candidate)) return candidate
  }
}

/** A name as the history keeps it: one clean line. */
function toLine(name: string): string {
  return name
    .replaceAll(/\p{Cc}/gu, ' ')
    .slice(0, LINE_LIMIT)
    .toWellFormed()
}

function sayOpened(title: string, way: Way | null, name: string, t: Words['t']): void {
  const kind = { tone: 'good', key: 'file' } as const
  if (way === null) showToast({ message: t('exchange.open.opened', { title }), ...kind })
  else if (way === 'scenario')
    showToast({ message: t('exchange.open.openedBeside', { title, name: name.trim() }), ...kind })
  else
    showToast({
      message: t('exchange.open.replaced', { title }),
      actionLabel: t('exchange.open.undo'),
      onAction: () => void undo(),
      ...kind,
    })
}

type Request = Parameters<typeof openRoadmap>[0]

function requestFor({ text, present, sheet }: SoundFile, way: Way, name: string, file: string): Request {
  const made = { text, ...(sheet === null ? {} : { fromSheet: true as const }) }
  if (present === null) return { way: 'new', ...made }
  const seen = present.digest
  return way === 'scenario' ? { way, ...made, seen, name } : { way, ...made, seen, file: toLine(file) }
}

function titleOf({ state }: Reading) {
  if (state === 'broken' || state === 'broken-sheet') return 'exchange.open.brokenTitle'
  return state === 'review' ? 'review.open.title' : 'exchange.open.title'
}

/** Puts the notes on their plan; what is there already is only shown. */
async function takeNotes({ text, head, news }: ReviewCheck, t: Words['t']): Promise<Result<null, AppError>> {
  if (news?.isSame === true) return openPlan(head.planId)
  const reply = await takeReviewNotes(text)
  if (reply.ok)
    showToast({
      message: t('review.open.taken', { title: head.title, parts: news ? newsParts(news, t) : '' }),
      tone: 'good',
      key: 'file',
      actionLabel: t('exchange.open.undo'),
      onAction: () => void undo(),
    })
  return reply
}

export function OpenDialog(props: { readonly given: GivenOne; readonly isReadOnly: boolean }) {
  const { t } = useWords()
  const { given, isReadOnly } = props
  const [reading, setReading] = useState<Reading>({ state: 'checking' })
  const [way, setWay] = useState<Way>('scenario')
  const [typed, setTyped] = useState<string | null>(null)
  const [fault, setFault] = useState<AppError | null>(null)
  const isBusy = useRef(false)
  const [isOpening, setOpening] = useState(false)
  useEffect(() => {
    const visit = { isOver: false }
    void check(given).then(read => {
      if (!visit.isOver) setReading(read)
      return read
    })
    return () => {
      visit.isOver = true
    }
  }, [given])

  const sound = reading.state === 'sound' ? reading : null
  const review = reading.state === 'review' ? reading : null
  const present = sound?.present ?? null
  const isSame = present?.isSame === true
  const plans = useApp(state => state.start?.plans)
  const proposed =
    sound === null || sound.sheet === null
      ? t('exchange.open.scenarioName', { revision: sound?.head.revision })
      : t('sheet.scenarioName')
  const name = typed ?? freeName(proposed, plans?.flatMap(({ scenario }) => scenario?.name ?? []) ?? [])
  const isNamed = present === null || isSame || way === 'replace' || findTitleProblem(name) === null
  const store = async () => {
    // Not by a disabled button: it would lose the focus, which belongs here again should the call be refused.
    if (sound === null || !isNamed || isBusy.current) return
    isBusy.current = true
    setFault(null)
    setOpening(true)
    const { planId, title } = sound.head
    const reply = isSame
      ? await openPlan(planId)
      : await openRoadmap(requestFor(sound, way, name, given.name))
    isBusy.current = false
    setOpening(false)
    if (reply.ok) {
      closeGiven(given)
      if (!isSame) sayOpened(title, present === null ? null : way, name, t)
    } else {
      // What is no fault of the name was announced.
      if (isForTheField(reply.error)) setFault(reply.error)
      if (reply.error.code === 'roadmap-changed') setReading(await check(given))
    }
  }
  const takeIn = async (file: ReviewCheck) => {
    if (isBusy.current) return
    isBusy.current = true
    setFault(null)
    const reply = await takeNotes(file, t)
    isBusy.current = false
    if (reply.ok) {
      closeGiven(given)
      openReview()
    } else if (isForTheField(reply.error)) setFault(reply.error)
  }
  const close = () => closeGiven(given)
  const canTake =
    sound !== null || (review !== null && review.news !== null && (review.news.isSame || !isReadOnly))
  return (
    <Dialog
      title={t(titleOf(reading))}
      isOpen
      onClose={close}
      closeLabel={t('common.close')}
      size="m"
      isKept={sound !== null || review !== null}
      footer={
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
          {review === null || !canTake ? null : (
            <Button variant="primary" autoFocus onPress={() => void takeIn(review)}>
              {t(review.news?.isSame === true ? 'review.open.goTo' : 'review.open.now')}
            </Button>
          )}
          {sound === null || (isReadOnly && !isSame) ? null : (
            <Button variant="primary" autoFocus isDisabled={!isNamed} onPress={() => void store()}>
              {t(
                isSame
                  ? 'exchange.open.goTo'
                  : present !== null && way === 'replace'
                    ? 'exchange.open.nowReplace'
                    : 'exchange.open.now',
              )}
            </Button>
          )}
        </>
      }
    >
      <div className="ex-window">
        <p className="ex-hint">{t('exchange.open.file', { file: given.name })}</p>
        {reading.state === 'checking' ? <p>{t('exchange.open.checking')}</p> : null}
        {reading.state === 'failed' ? <Fault>{errorText(reading.error, t)}</Fault> : null}
        {reading.state === 'broken' ? <BrokenRoadmap error={reading.error} /> : null}
        {reading.state === 'broken-sheet' ? <BrokenSheet error={reading.error} /> : null}
        {review === null ? null : <ReviewFileView file={review} />}
        {isOpening ? <p role="status">{t('exchange.open.opening')}</p> : null}
        {fault === null ? null : <Fault>{errorText(fault, t)}</Fault>}
        {sound === null ? null : (
          <SoundFileView
            file={sound}
            way={way}
            name={name}
            onWay={setWay}
            onName={setTyped}
            onEnter={() => void store()}
          />
        )}
        {isReadOnly && ((sound !== null && !isSame) || review?.news?.isSame === false) ? (
          <p className="ex-verdict" data-tone="warn">
            <Info size={16} aria-hidden />
            {t('exchange.open.readOnly')}
          </p>
        ) : null}
      </div>
    </Dialog>
  )
}
