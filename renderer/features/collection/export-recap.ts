// The recap as an XLSX file, for Bappeda and for the archive.
import type { CollectionView } from '../../../shared/contract/collection.ts'
import type { Framework } from '../../../shared/domain/framework.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { recapFileName } from '../../../shared/report/file-name.ts'
import { makeFile } from '../../parts/file-maker/make-file.ts'
import { useApp } from '../../state/app-store.ts'
import { listItems, listMoney, listOverlaps, readConnectivity } from '../../state/collection.ts'
import { say } from '../../state/i18n.ts'
import { announce } from '../../state/notice.ts'
import { saveFile } from '../../state/save-file.ts'

export async function exportRecap(
  document: PlanDocument,
  framework: Framework,
  view: CollectionView,
): Promise<void> {
  await saveFile(async work => {
    const [items, money, connectivity, overlaps] = await Promise.all([
      listItems(document.plan.id, { agencyId: null, indicatorId: null }),
      listMoney(document.plan.id),
      readConnectivity(document.plan.id),
      listOverlaps(document.plan.id),
    ])
    const failed = [items, money, connectivity, overlaps].find(reply => !reply.ok)
    if (failed?.ok === false) announce({ kind: 'error', error: failed.error })
    if (!items.ok || !money.ok || !connectivity.ok || !overlaps.ok) return null
    const madeOn = useApp.getState().today
    const fileName = recapFileName({ region: view.region.region, date: madeOn }, say)
    const told = {
      items: items.value,
      money: money.value,
      connectivity: connectivity.value,
      overlaps: overlaps.value,
    }
    return makeFile({ way: 'recap', fileName, report: { view, framework, ...told, madeOn } }, work)
  })
}
