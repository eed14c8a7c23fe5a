// The official matrix on paper.
import { useMemo } from 'react'
import { toCivilDate } from '../../../../shared/base/civil-date.ts'
import type { PlanBrief } from '../../../../shared/brief/plan-brief.ts'
import { matrixBlocks } from '../../../../shared/publish/matrix-text.ts'
import type { PageSize, PaperPart } from '../../../parts/paper/paper.ts'
import { SheetLetterhead, SheetSignature } from '../../../parts/paper/sheet-parts.tsx'
import { useWords } from '../../../state/i18n.ts'
import { Blocks } from './blocks.tsx'
import { cutBlocks } from './cut-blocks.ts'

export function useMatrixSheets(brief: PlanBrief, { width, height }: PageSize): readonly PaperPart[] {
  const { t, language } = useWords()
  const isNarrow = width < height
  return useMemo(() => {
    const { plan } = brief.document
    const parts = cutBlocks(matrixBlocks(brief, { t, language }, isNarrow), title =>
      t('papers.again', { title }),
    )
    return parts.map((blocks, at) => ({
      key: `part ${at}`,
      pages: null,
      content: (
        <article className="sheet" lang={language}>
          {at > 0 ? null : (
            <>
              <SheetLetterhead region={plan.region} agency={brief.owner?.name ?? ''} />
              <h3>{t('papers.matrixTitle', { plan: plan.title })}</h3>
            </>
          )}
          <Blocks blocks={blocks} isNarrow={isNarrow} />
          {at < parts.length - 1 ? null : <SheetSignature date={toCivilDate(brief.today)} />}
        </article>
      ),
    }))
  }, [brief, isNarrow, t, language])
}
