// The summary of a meeting on paper.
import { useMemo } from 'react'
import { toCivilDate } from '../../../../shared/base/civil-date.ts'
import type { PlanBrief } from '../../../../shared/brief/plan-brief.ts'
import { meetingBlocks } from '../../../../shared/publish/meeting-text.ts'
import { makeAsksSlide } from '../../../../shared/slides/follow-up-slides.ts'
import { SheetLetterhead, SheetSignature } from '../../../parts/paper/sheet-parts.tsx'
import { useWords } from '../../../state/i18n.ts'
import { Blocks } from './blocks.tsx'

export function MeetingSheet({ brief }: { readonly brief: PlanBrief }) {
  const { t, language } = useWords()
  const blocks = useMemo(() => {
    const words = { t, language }
    return meetingBlocks(brief, makeAsksSlide(brief, '', words)?.lines ?? [], words)
  }, [brief, t, language])
  const { plan } = brief.document
  return (
    <article className="sheet" lang={language}>
      <SheetLetterhead region={plan.region} agency={brief.owner?.name ?? ''} />
      <h3>{t('papers.meetingTitle', { plan: plan.title })}</h3>
      <Blocks blocks={blocks} />
      <SheetSignature date={toCivilDate(brief.today)} />
    </article>
  )
}
