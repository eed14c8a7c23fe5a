// Makes published files beside the page: it stays there for its user however long the plan is, and who ends the work ends this.
import { briefPlan } from '../../../shared/brief/plan-brief.ts'
import { toDay, type CivilDate } from '../../../shared/base/civil-date.ts'
import type { Framework } from '../../../shared/domain/framework.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import type { FormatLanguage } from '../../../shared/messages/format.ts'
import { createPlanEngine } from '../../../shared/projection/create-plan-engine.ts'
import { toEngineInput } from '../../../shared/projection/plan-input.ts'
import type { Publication, PublicationKind } from '../../../shared/publish/publication.ts'
import { PUBLISH } from '../../../shared/publish/publications.ts'
import { loadLanguage, translators } from '../../state/i18n.ts'

/** What the brief of a plan is worked out from; the brief itself is lists and indexes that no message can carry. */
export interface PublicationJob {
  readonly kind: PublicationKind
  readonly document: PlanDocument
  readonly framework: Framework
  readonly today: CivilDate
  readonly language: FormatLanguage
}

/** The plan is worked out; then the file is made. */
export type PublicationNews = { readonly made: null } | { readonly made: MadePublication }

/** Text is bytes already: of a long plan that takes a while too. */
export interface MadePublication extends Omit<Publication, 'content'> {
  readonly bytes: Uint8Array<ArrayBuffer>
}

async function make({ kind, document, framework, today, language }: PublicationJob): Promise<void> {
  const tell = (news: PublicationNews, bytes: Transferable[] = []) => postMessage(news, { transfer: bytes })
  await loadLanguage(language)
  const { schedule, violations, projection } = createPlanEngine(toEngineInput(document, framework, today))
  const brief = briefPlan({ document, framework, schedule, violations, projection, today: toDay(today) })
  tell({ made: null })
  const { content, ...made } = PUBLISH[kind](brief, { t: translators[language], language })
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  tell({ made: { ...made, bytes } }, [bytes.buffer])
}

addEventListener('message', ({ data }: MessageEvent<PublicationJob>) => {
  make(data).catch((error: unknown) => reportError(error))
})
