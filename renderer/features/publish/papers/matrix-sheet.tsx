// The official matrix on paper.
import { useMemo } from 'react'
import { toCivilDate } from '../../../../shared/base/civil-date.ts'
import type { PlanBrief } from '../../../../shared/brief/plan-brief.ts'
import { matrixBlocks } from '../../../../shared/publish/matrix-text.ts'
import { SheetLetterhead, SheetSignature } from '../../../parts/paper/sheet-parts.tsx'
import { useWords } from '../../../state/i18n.ts'
import { Blocks } from './blocks.tsx'

export function MatrixSheet({ brief }: { readonly brief: PlanBrief }) {
  const { t, language } = useWords()
  const blocks = useMemo(() => matrixBlocks(brief, { t, language }), [brief, t, language])
  const { plan } = brief.document
  return (
    <article className="sheet" lang={language}>
      <SheetLetterhead region={plan.region} agency={brief.owner?.name ?? ''} />
      <h3>{t('papers.matrixTitle', { plan: plan.title })}</h3>
      <Blocks blocks={blocks} />
      <SheetSignature date={toCivilDate(brief.today)} />
    </article>
  )
}
