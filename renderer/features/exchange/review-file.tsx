// A return file on its way in: whose notes it brings, for which plan, and what of it is new there.
import { CircleCheck, Info } from 'lucide-react'
import type { ReviewNews } from '../../../shared/contract/roadmap-files.ts'
import { formatDate, formatNumber } from '../../../shared/messages/format.ts'
import type { ReviewCheck } from '../../state/exchange.ts'
import { useWords } from '../../state/i18n.ts'
import { Facts } from './facts.tsx'

/** `2 catatan baru, 1 catatan dinyatakan tuntas`. */
export function newsParts(
  { notes, remarked, settled }: ReviewNews,
  t: ReturnType<typeof useWords>['t'],
): string {
  const parts = [
    ...(notes === 0 ? [] : [t('review.open.notes', { count: notes })]),
    ...(remarked === 0 ? [] : [t('review.open.remarked', { count: remarked })]),
    ...(settled === 0 ? [] : [t('review.open.settled', { count: settled })]),
  ]
  return parts.join(', ')
}

export function ReviewFileView({ file }: { readonly file: ReviewCheck }) {
  const { t, language } = useWords()
  const { head, news } = file
  const isCalm = news !== null
  const Icon = isCalm ? CircleCheck : Info
  return (
    <>
      <Facts
        facts={[
          [t('review.open.plan'), head.title],
          [t('review.open.agency'), head.agencyName],
          [t('review.open.from'), head.from],
          [
            t('review.open.revision'),
            t('review.open.made', { revision: head.revision, date: formatDate(head.madeOn, language) }),
          ],
          [t('review.open.count'), formatNumber(head.noteCount, language)],
        ]}
      />
      <p className="ex-verdict" data-tone={isCalm ? 'good' : 'warn'}>
        <Icon size={16} aria-hidden />
        {news === null
          ? t('review.open.absent')
          : news.isSame
            ? t('review.open.isSame')
            : t('review.open.news', { parts: newsParts(news, t) })}
      </p>
      {news === null || news.isSame ? null : <p className="ex-hint">{t('review.open.hint')}</p>}
    </>
  )
}
