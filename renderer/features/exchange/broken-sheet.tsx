// Why a spreadsheet cannot be opened: what happened, in which cells, and what to do.
import type { SheetError } from '../../../shared/exchange/sheet/sheet-error.ts'
import { sheetErrorText, sheetProblemWords } from '../../../shared/messages/sheet-report.ts'
import { useWords } from '../../state/i18n.ts'
import { ProblemLines } from './problem-lines.tsx'

export function BrokenSheet({ error }: { readonly error: SheetError }) {
  const { t, language } = useWords()
  return (
    <>
      <p role="alert">
        <strong>{sheetErrorText(error, t, language)}</strong> {t('exchange.open.nothingChanged')}
      </p>
      {error.code === 'broken-sheet' ? (
        <ProblemLines
          lines={error.problems.map(problem => sheetProblemWords(problem, t, language))}
          says={t('exchange.problem')}
          label={t('exchange.problems')}
        />
      ) : null}
    </>
  )
}
