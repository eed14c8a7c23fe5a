// A new item for levels that nobody plans yet: what it raises, what kind of work that is, and who normally leads it.
import { LINE_LIMIT } from '../../shared/base/text.ts'
import { isCalled } from '../../shared/domain/agency.ts'
import type { Framework, Indicator } from '../../shared/domain/framework.ts'
import type { ItemId } from '../../shared/domain/item.ts'
import { proposeKind } from '../../shared/domain/proposed-kind.ts'
import { navigate, runAnnounced, useApp } from './app-store.ts'
import { originalOf } from './framework-language.ts'
import { say } from './i18n.ts'
import { newId } from './new-id.ts'
import { proposedItem } from './new-item.ts'

/** Puts an item that delivers the levels `from + 1 … to` into the plan and opens it with its name selected. */
export async function planRungs(
  framework: Framework,
  indicator: Indicator,
  from: number,
  to: number,
): Promise<void> {
  const { document, today } = useApp.getState()
  if (!document) return
  const lead = document.agencies.find(agency => isCalled(agency, indicator.leadUnit))
  const item = proposedItem(document, today, {
    id: newId<ItemId>(),
    name: say('assessment.itemName', { name: indicator.shortName, to }).slice(0, LINE_LIMIT),
    leadAgencyId: lead?.id ?? document.plan.agencyId,
    effects: [{ frameworkId: framework.id, indicatorId: indicator.id, from, to }],
    ...proposeKind(originalOf(framework)?.indicators.find(({ id }) => id === indicator.id) ?? indicator),
  })
  const reply = await runAnnounced({ type: 'item.add', item })
  if (reply.ok) navigate({ screen: 'roadmap', itemId: item.id, isNew: true })
}
