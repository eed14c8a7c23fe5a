// Turns a plan into the text of a `.spbe` file of the newest version.
import type { CivilDate } from '../base/civil-date.ts'
import type { PlanDocument } from '../domain/plan.ts'
import { frameworkIdsOf } from './check-document.ts'
import type { DigestTools } from './digest.ts'
import { ROADMAP_FORMAT } from './envelope.ts'
import { ROADMAP_VERSION } from './read-roadmap.ts'
import type { SigningKey } from './signature.ts'
import { toFileText } from './to-file-text.ts'
import type { RoadmapV1 } from './v1/payload.ts'

/**
 * A part that came to version 1 later is left out while it is empty: what was sent before there was such a part is the same
 * file once more, down to its digest.
 */
function withoutLaterParts({ reviewNotes, systems, decisions, plan, ...document }: PlanDocument): object {
  const { commitment, ...fields } = plan
  return {
    ...document,
    plan: commitment === null ? fields : plan,
    ...(reviewNotes.length > 0 && { reviewNotes }),
    ...(systems.length > 0 && { systems }),
    ...(decisions.length > 0 && { decisions }),
  }
}

/**
 * The file of a document, keys sorted and one value a line; signed where a key is given. The same for the same content and
 * key, byte for byte. Throws where the document holds what no JSON can say, which the schemas of the domain do not let in.
 */
export function toRoadmapText(
  document: PlanDocument,
  { revision, madeOn }: { readonly revision: number; readonly madeOn: CivilDate },
  tools: DigestTools,
  key: SigningKey | null = null,
): string {
  const payload: Omit<RoadmapV1, 'document'> & { readonly document: object } = {
    roadmapId: document.plan.id,
    revision,
    madeOn,
    agencyId: document.plan.agencyId,
    frameworkIds: frameworkIdsOf(document),
    document: withoutLaterParts(document),
  }
  return toFileText({ format: ROADMAP_FORMAT, version: ROADMAP_VERSION }, payload, tools, key)
}
