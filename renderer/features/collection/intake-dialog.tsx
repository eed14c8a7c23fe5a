// Files on their way in: how far it has come, and one line for each with what became of it.
import { useState } from 'react'
import type { Framework } from '../../../shared/domain/framework.ts'
import { broughtText } from '../../../shared/messages/intake-words.ts'
import { sheetNoteWords } from '../../../shared/messages/sheet-report.ts'
import {
  closeIntake,
  stopIntake,
  useCollection,
  type Intake,
  type IntakeLine,
} from '../../state/collection.ts'
import { useWords } from '../../state/i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { ScrollTable } from '../../ui/scroll-table.tsx'
import { lineText, toneOf } from './verdict-words.ts'

/** What a person must see to first; within it in the order of the files. */
const ORDER: readonly IntakeLine['verdict'][] = [
  'failed',
  'damaged',
  'unread',
  'conflict',
  'second',
  'newer',
  'new',
  'older',
  'same',
  'own',
  'foreign',
]
/** What is broken stands first, whatever it is called. */
const rankOf = (line: IntakeLine) => (toneOf(line) === 'bad' ? 0 : ORDER.indexOf(line.verdict))

/** So many lines more at a time: each costs time while files come in. */
const SHOWN = 500

/** What was taken for what in a spreadsheet, as where it is opened by itself. */
function Assumed({ line }: { readonly line: IntakeLine }) {
  const { t, language } = useWords()
  if (!('assumed' in line) || line.assumed.length === 0) return null
  const more = line.assumedCount - line.assumed.length
  return (
    <details className="co-assumed">
      <summary aria-label={t('collection.intake.assumedOf', { file: line.name })}>
        {t('collection.intake.assumed')}
      </summary>
      <ul>
        {line.assumed.map(note => {
          const { place, says } = sheetNoteWords(note, t, language)
          return (
            <li key={`${place} ${says}`}>
              <strong>{place}</strong> {says}
            </li>
          )
        })}
        {more === 0 ? null : <li>{t('exchange.more', { count: more })}</li>}
      </ul>
    </details>
  )
}

/** Each intake has a window of its own, with the first lines of its own. */
export function IntakeDialog({ framework }: { readonly framework: Framework }) {
  const intake = useCollection(state => state.intake)
  return intake && <IntakeWindow intake={intake} framework={framework} />
}

function IntakeWindow({ intake, framework }: { readonly intake: Intake; readonly framework: Framework }) {
  const words = useWords()
  const { t, language } = words
  const [limit, setLimit] = useState(SHOWN)
  const { lines, total, state, seconds } = intake
  const isRunning = state === 'running'
  const done = lines.length
  const sorted = isRunning ? lines.toReversed() : lines.toSorted((a, b) => rankOf(a) - rankOf(b))
  const count = t('collection.intake.progress', { done, total })
  const took = new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB', { maximumFractionDigits: 1 })
  return (
    <Dialog
      title={t(isRunning ? 'collection.intake.title' : 'collection.intake.doneTitle')}
      isOpen
      isKept
      size="l"
      // What was stopped is said first, and closed by another press.
      onClose={isRunning ? stopIntake : closeIntake}
      closeLabel={t('common.close')}
      footer={
        isRunning ? (
          <Button onPress={stopIntake} autoFocus>
            {t('collection.intake.stop')}
          </Button>
        ) : (
          <Button variant="primary" onPress={closeIntake} autoFocus key="close">
            {t('collection.intake.close')}
          </Button>
        )
      }
    >
      <div className="co-intake">
        <p role="status">
          {isRunning ? (
            count
          ) : (
            <>
              {done === 0 ? null : <strong>{broughtText(lines, t)}. </strong>}
              {state === 'done'
                ? t('collection.intake.took', { count: done, seconds: took.format(seconds) })
                : t('collection.intake.stopped', { done, total })}
            </>
          )}
        </p>
        {isRunning ? <ProgressBar label={count} value={total === 0 ? 100 : (done / total) * 100} /> : null}
        {done === 0 ? null : (
          <ScrollTable label={t('collection.intake.doneTitle')} className="co-lines">
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('collection.intake.file')}</th>
                  <th scope="col">{t('collection.intake.verdict')}</th>
                </tr>
              </thead>
              <tbody>
                {sorted.slice(0, limit).map((line, place) => (
                  // Two files may have one name.
                  <tr key={`${place} ${line.name}`}>
                    <th scope="row">{line.name}</th>
                    <td data-tone={toneOf(line)}>
                      {lineText(line, framework, words)}
                      <Assumed line={line} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            {sorted.length <= limit ? null : isRunning ? (
              <p>{t('exchange.more', { count: sorted.length - limit })}</p>
            ) : (
              <Button variant="quiet" onPress={() => setLimit(limit + SHOWN)}>
                {t('collection.intake.showMore', { count: Math.min(SHOWN, sorted.length - limit) })}
              </Button>
            )}
          </ScrollTable>
        )}
      </div>
    </Dialog>
  )
}
