// A framework file on its way in: checked, shown, and stored only when the user agrees.
import { FileUp } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { AppError } from '../../../../shared/contract/errors.ts'
import type { FrameworkCheck } from '../../../../shared/contract/frameworks.ts'
import type { Framework } from '../../../../shared/domain/framework.ts'
import { errorText } from '../../../state/error-text.ts'
import { addFramework, checkFramework } from '../../../state/frameworks.ts'
import { useWords, type Translate } from '../../../state/i18n.ts'
import { Fault } from '../../../ui/fault.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { FileButton } from '../../../ui/file-button.tsx'
import { Preview, type SoundFile } from './preview.tsx'
import { ProblemTable } from './problem-table.tsx'
import { readText } from './read-file.ts'

type Broken = Extract<FrameworkCheck, { readonly state: 'broken' }>

type Reading =
  | { readonly state: 'checking' }
  | { readonly state: 'failed'; readonly error: AppError }
  | Broken
  | (SoundFile & { readonly text: string })

async function readAndCheck(file: File): Promise<Reading> {
  const text = await readText(file)
  return text.ok ? checkText(text.value) : { state: 'broken', problems: [text.error], more: 0 }
}

async function checkText(text: string): Promise<Reading> {
  const reply = await checkFramework(text)
  if (!reply.ok) return { state: 'failed', error: reply.error }
  return reply.value.state === 'broken' ? reply.value : { ...reply.value, text }
}

/** Writing, shape and sums are checked one after the other: each needs what comes before to be right. */
function stageHint({ problems }: Broken, t: Translate): string | null {
  if (problems.some(({ rule }) => rule.startsWith('json-'))) return t('frameworks.echo')
  const isShape = problems.some(({ rule }) =>
    ['missing', 'unknown-key', 'wrong-type', 'empty-list'].includes(rule),
  )
  return isShape ? t('frameworks.partsLater') : null
}

function BrokenWords({ broken }: { readonly broken: Broken }) {
  const { t } = useWords()
  const hint = stageHint(broken, t)
  return (
    <>
      <p role="alert">
        <strong>{t('frameworks.count', { count: broken.problems.length + broken.more })}</strong>
        {hint === null ? null : ` ${hint}`}
      </p>
      <ProblemTable problems={broken.problems} more={broken.more} />
    </>
  )
}

function titleOf(reading: Reading, t: Translate): string {
  if (reading.state === 'broken') return t('frameworks.brokenTitle')
  const isReplacing = reading.state === 'sound' && reading.replaced !== null
  return t(isReplacing ? 'frameworks.replaceTitle' : 'frameworks.newTitle')
}

function canStore(reading: Reading): boolean {
  if (reading.state !== 'sound') return false
  return reading.replaced === null || (!reading.replaced.isSame && reading.replaced.losses.length === 0)
}

export function FileDialog(props: {
  readonly file: File
  readonly frameworks: readonly Framework[]
  readonly onFile: (file: File) => void
  readonly onClose: () => void
}) {
  const { t } = useWords()
  const { file, onClose } = props
  const [reading, setReading] = useState<Reading>({ state: 'checking' })
  const [fault, setFault] = useState<AppError | null>(null)
  const [isStoring, setStoring] = useState(false)
  useEffect(() => {
    const visit = { isOver: false }
    void readAndCheck(file).then(read => {
      if (!visit.isOver) setReading(read)
      return read
    })
    return () => {
      visit.isOver = true
    }
  }, [file])

  const store = async () => {
    if (reading.state !== 'sound') return
    setStoring(true)
    const { text, framework, replaced } = reading
    const reply = await addFramework(text, framework, replaced?.framework.id ?? null)
    setStoring(false)
    if (reply.ok) {
      onClose()
      return
    }
    setFault(reply.error)
    // What was shown is no longer what there is: show what is.
    if (reply.error.code === 'framework-changed') setReading(await checkText(text))
  }
  const isStorable = canStore(reading)
  const isReplacing = reading.state === 'sound' && reading.replaced !== null
  return (
    <Dialog
      title={titleOf(reading, t)}
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
      size="l"
      isKept={isStorable}
      footer={
        <>
          {fault === null ? null : <Fault>{errorText(fault, t)}</Fault>}
          {reading.state === 'checking' ? null : (
            <FileButton
              icon={FileUp}
              accept=".json"
              variant={isStorable ? 'quiet' : 'primary'}
              autoFocus={!isStorable}
              onFiles={([another]) => {
                // Until it is read there is nothing to agree to.
                setReading({ state: 'checking' })
                setFault(null)
                props.onFile(another)
              }}
            >
              {t('frameworks.another')}
            </FileButton>
          )}
          <Button onPress={onClose}>{t(isStorable ? 'common.cancel' : 'common.close')}</Button>
          {isStorable ? (
            <Button variant="primary" autoFocus isDisabled={isStoring} onPress={() => void store()}>
              {t(isReplacing ? 'frameworks.confirmReplace' : 'frameworks.confirmAdd')}
            </Button>
          ) : null}
        </>
      }
    >
      <div className="st-stack">
        <p className="st-hint">{t('frameworks.file', { file: file.name })}</p>
        {reading.state === 'checking' ? <p>{t('frameworks.checking')}</p> : null}
        {reading.state === 'failed' ? <p role="alert">{errorText(reading.error, t)}</p> : null}
        {reading.state === 'broken' ? <BrokenWords broken={reading} /> : null}
        {reading.state === 'sound' ? <Preview sound={reading} frameworks={props.frameworks} /> : null}
      </div>
    </Dialog>
  )
}
