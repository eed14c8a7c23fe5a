// Places of a roadmap file, each with what is said of it.
import type { ProblemWords } from '../../../shared/messages/roadmap-words.ts'
import { useWords } from '../../state/i18n.ts'
import { ScrollTable } from '../../ui/scroll-table.tsx'

/** Whoever mends a spreadsheet works through them; more than these nobody reads, and how many more there are is said. */
const SHOWN = 500

export function ProblemLines(props: {
  readonly lines: readonly ProblemWords[]
  /** Over the second column. */
  readonly says: string
  readonly label: string
}) {
  const { t } = useWords()
  const { lines } = props
  return (
    <ScrollTable className="ex-lines" label={props.label}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('exchange.place')}</th>
            <th scope="col">{props.says}</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, SHOWN).map(({ place, says }) => (
            <tr key={`${place} ${says}`}>
              <th scope="row">{place}</th>
              <td>{says}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > SHOWN ? <p>{t('exchange.more', { count: lines.length - SHOWN })}</p> : null}
    </ScrollTable>
  )
}
