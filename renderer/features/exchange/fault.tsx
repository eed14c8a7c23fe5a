// Why what was asked for did not happen.
import { TriangleAlert } from 'lucide-react'
import type { AppError } from '../../../shared/contract/errors.ts'
import { errorText } from '../../state/error-text.ts'
import { useWords } from '../../state/i18n.ts'

export function Fault({ error }: { readonly error: AppError }) {
  const { t } = useWords()
  return (
    <p className="ex-fault" role="alert">
      <TriangleAlert size={14} aria-hidden />
      {errorText(error, t)}
    </p>
  )
}
