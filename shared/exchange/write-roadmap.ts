// Turns a plan into the text of a `.spbe` file of the newest version.
import type { CivilDate } from '../base/civil-date.ts'
import type { PlanDocument } from '../domain/plan.ts'
import { frameworkIdsOf } from './check-document.ts'
import { digestOf, requireCanonicalJson, type DigestTools } from './digest.ts'
import { ROADMAP_FORMAT } from './envelope.ts'
import { ROADMAP_VERSION } from './read-roadmap.ts'
import type { RoadmapV1 } from './v1/payload.ts'

/**
 * The file of a document, keys sorted and one value a line. Throws where the document holds what no JSON can say, which
 * the schemas of the domain do not let in.
 */
export function toRoadmapText(
  document: PlanDocument,
  { revision, madeOn }: { readonly revision: number; readonly madeOn: CivilDate },
  tools: DigestTools,
): string {
  const payload: Omit<RoadmapV1, 'document'> & { readonly document: PlanDocument } = {
    roadmapId: document.plan.id,
    revision,
    madeOn,
    agencyId: document.plan.agencyId,
    frameworkIds: frameworkIdsOf(document),
    document,
  }
  const digest = digestOf(payload, tools)
  const sorted: unknown = JSON.parse(requireCanonicalJson(payload))
  const file = { format: ROADMAP_FORMAT, version: ROADMAP_VERSION, digest, payload: sorted }
  return `${JSON.stringify(file, null, 1)}\n`
}
