// A roadmap file on its way in: checked, shown with everything that was mended, and stored only when the user agrees.
import { CircleCheck, FileUp, Info, TriangleAlert } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { AppError } from '../../../shared/contract/errors.ts'
import { findTitleProblem, LINE_LIMIT } from '../../../shared/base/text.ts'
import type { GivenRoadmap, PresentPlan, RoadmapCheck } from '../../../shared/contract/roadmap-files.ts'
import { formatNumber } from '../../../shared/messages/format.ts'
import { repairWords } from '../../../shared/messages/roadmap-words.ts'
import { openPlan, openRoadmap, undo, useApp } from '../../state/app-store.ts'
import { isForTheField } from '../../state/error-kind.ts'
import { errorText, problemText } from '../../state/error-text.ts'
import { checkRoadmap, closeGiven, takeFile } from '../../state/exchange.ts'
import { useWords } from '../../state/i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Fault } from '../../ui/fault.tsx'
import { FileButton } from '../../ui/file-button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { BrokenRoadmap } from './broken-roadmap.tsx'
import { HeadFacts } from './head-facts.tsx'
import { ProblemLines } from './problem-lines.tsx'

type Words = ReturnType<typeof useWords>
type Sound = Extract<RoadmapCheck, { readonly state: 'sound' }>
type Reading =
  | { readonly state: 'checking' }
  | { readonly state: 'failed'; readonly error: AppError }
  | RoadmapCheck

async function check(given: GivenRoadmap): Promise<Reading> {
  const reply = await checkRoadmap(given)
  return reply.ok ? reply.value : { state: 'failed', error: reply.error }
}

function verdictText(present: PresentPlan | null, { t, language }: Words): string {
  if (present === null) return t('exchange.open.isNew')
  if (present.isSame) return t('exchange.open.isSame')
  const { added, changed, missing, differsElsewhere } = present
  if (added + changed + missing === 0) return t('exchange.open.isOtherElsewhere')
  const count = (value: number) => formatNumber(value, language)
  const says = t('exchange.open.isOther', {
    added: count(added),
    changed: count(changed),
    missing: count(missing),
  })
  return differsElsewhere ? `${says} ${t('exchange.open.differsElsewhere')}` : says
}

function Verdict({ present }: Pick<Sound, 'present'>) {
  const words = useWords()
  const isCalm = present === null || present.isSame
  const Icon = isCalm ? CircleCheck : Info
  return (
    <p className="ex-verdict" data-tone={isCalm ? 'good' : 'warn'}>
      <Icon size={16} aria-hidden />
      {verdictText(present, words)}
    </p>
  )
}

/** What becomes of a file whose plan is here already. */
type Way = 'scenario' | 'replace'

/** `Berkas revisi 1 (2)` where there is one of the name already. */
function freeName(name: string, taken: readonly string[]): string {
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? name : `${name} (${n})`
    if (!taken.includes(candidate)) return candidate
  }
}

function nameError(name: string, t: Words['t']): string | null {
  const problem = findTitleProblem(name)
  return problem && problemText(problem, t)
}

function Ways(props: {
  readonly way: Way
  readonly name: string
  readonly onWay: (way: Way) => void
  readonly onName: (name: string) => void
  readonly onEnter: () => void
}) {
  const { t } = useWords()
  const { way, name } = props
  return (
    <div className="ex-ways">
      <Segmented
        label={t('exchange.open.way')}
        value={way}
        options={(['scenario', 'replace'] as const).map(id => ({ id, label: t(`exchange.open.ways.${id}`) }))}
        onChange={props.onWay}
      />
      <p className="ex-hint">{t(`exchange.open.wayHint.${way}`)}</p>
      {way === 'scenario' ? (
        <form
          onSubmit={event => {
            event.preventDefault()
            props.onEnter()
          }}
        >
          <TextField
            label={t('exchange.open.name')}
            value={name}
            onCommit={props.onName}
            onDraftChange={props.onName}
            error={nameError(name, t)}
            isErrorOfText
          />
        </form>
      ) : null}
    </div>
  )
}

function SoundFile(props: {
  readonly sound: Sound
  readonly way: Way
  readonly name: string
  readonly onWay: (way: Way) => void
  readonly onName: (name: string) => void
  readonly onEnter: () => void
}) {
  const { t } = useWords()
  const { sound, way, name } = props
  const { head, repairs, missingFrameworkIds, present } = sound
  return (
    <>
      <HeadFacts head={head} present={present} />
      <Verdict present={present} />
      {missingFrameworkIds.length === 0 ? null : (
        <p className="ex-verdict" data-tone="warn">
          <TriangleAlert size={16} aria-hidden />
          {t('exchange.open.missing', {
            count: missingFrameworkIds.length,
            ids: missingFrameworkIds.join(', '),
          })}
        </p>
      )}
      {present !== null && !present.isSame ? (
        <Ways way={way} name={name} onWay={props.onWay} onName={props.onName} onEnter={props.onEnter} />
      ) : null}
      {repairs.length === 0 ? null : (
        <>
          <h3 className="ex-head">{t('exchange.open.repaired', { count: repairs.length })}</h3>
          <ProblemLines
            lines={repairs.map(repair => repairWords(repair, t))}
            says={t('exchange.mended')}
            label={t('exchange.open.repaired', { count: repairs.length })}
          />
        </>
      )}
    </>
  )
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

function requestFor(
  text: string,
  present: PresentPlan | null,
  way: Way,
  name: string,
  file: string,
): Request {
  if (present === null) return { way: 'new', text }
  const seen = present.digest
  return way === 'scenario' ? { way, text, seen, name } : { way, text, seen, file: toLine(file) }
}

export function OpenDialog(props: { readonly given: GivenRoadmap; readonly isReadOnly: boolean }) {
  const { t } = useWords()
  const { given, isReadOnly } = props
  const [reading, setReading] = useState<Reading>({ state: 'checking' })
  const [way, setWay] = useState<Way>('scenario')
  const [typed, setTyped] = useState<string | null>(null)
  const [fault, setFault] = useState<AppError | null>(null)
  const isBusy = useRef(false)
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
  const present = sound?.present ?? null
  const isSame = present?.isSame === true
  const plans = useApp(state => state.start?.plans)
  const proposed = t('exchange.open.scenarioName', { revision: sound?.head.revision })
  const name = typed ?? freeName(proposed, plans?.flatMap(({ scenario }) => scenario?.name ?? []) ?? [])
  const isNamed = present === null || isSame || way === 'replace' || findTitleProblem(name) === null
  const store = async () => {
    // Not by a disabled button: it would lose the focus, which belongs here again should the call be refused.
    if (sound === null || !given.content.ok || !isNamed || isBusy.current) return
    isBusy.current = true
    setFault(null)
    const { planId, title } = sound.head
    const reply = isSame
      ? await openPlan(planId)
      : await openRoadmap(requestFor(given.content.value, present, way, name, given.name))
    isBusy.current = false
    if (reply.ok) {
      closeGiven(given)
      if (!isSame) sayOpened(title, present === null ? null : way, name, t)
    } else {
      // What is no fault of the name was announced.
      if (isForTheField(reply.error)) setFault(reply.error)
      if (reply.error.code === 'roadmap-changed') setReading(await check(given))
    }
  }
  const close = () => closeGiven(given)
  return (
    <Dialog
      title={t(reading.state === 'broken' ? 'exchange.open.brokenTitle' : 'exchange.open.title')}
      isOpen
      onClose={close}
      closeLabel={t('common.close')}
      size="m"
      isKept={sound !== null}
      footer={
        <>
          <FileButton icon={FileUp} accept=".spbe" variant="quiet" onFiles={([file]) => void takeFile(file)}>
            {t('exchange.open.another')}
          </FileButton>
          <Button autoFocus={sound === null} onPress={close}>
            {t(sound === null ? 'common.close' : 'common.cancel')}
          </Button>
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
        {fault === null ? null : <Fault>{errorText(fault, t)}</Fault>}
        {sound === null ? null : (
          <SoundFile
            sound={sound}
            way={way}
            name={name}
            onWay={setWay}
            onName={setTyped}
            onEnter={() => void store()}
          />
        )}
        {sound !== null && isReadOnly && !isSame ? (
          <p className="ex-verdict" data-tone="warn">
            <Info size={16} aria-hidden />
            {t('exchange.open.readOnly')}
          </p>
        ) : null}
      </div>
    </Dialog>
  )
}
