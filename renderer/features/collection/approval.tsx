// Who stands behind the file of an agency: the word of its head, and whose key has signed it.
import { ShieldAlert, ShieldCheck, UserCheck } from 'lucide-react'
import type { BoardRow } from '../../../shared/contract/collection.ts'
import { formatDate } from '../../../shared/messages/format.ts'
import { useWords } from '../../state/i18n.ts'

export function Approval({ row: { commitment, signature } }: { readonly row: BoardRow }) {
  const { t, language } = useWords()
  const isSigned = signature === 'first' || signature === 'same'
  const isDoubtful = signature === 'changed' || signature === 'signature-missing'
  const says = [
    ...(commitment === null
      ? []
      : [
          t('collection.approval.committed', {
            who: [commitment.name, commitment.post].filter(part => part !== '').join(', '),
            date: formatDate(commitment.date, language),
          }),
        ]),
    ...(isSigned ? [t('collection.approval.signed')] : []),
    ...(isDoubtful ? [t('collection.approval.doubtful')] : []),
  ].join('; ')
  if (says === '') return <>{t('common.empty')}</>
  return (
    <span className="co-approval" title={says}>
      {commitment === null ? null : <UserCheck size={14} aria-hidden />}
      {isSigned ? <ShieldCheck size={14} aria-hidden /> : null}
      {isDoubtful ? <ShieldAlert size={14} aria-hidden data-tone="warn" /> : null}
      <span className="visually-hidden">{says}</span>
    </span>
  )
}
