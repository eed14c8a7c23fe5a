// The recap as an XLSX file, for Bappeda and for the archive.
import type { CollectionView } from '../../../shared/contract/collection.ts'
import type { Framework } from '../../../shared/domain/framework.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { recapFileName } from '../../../shared/report/file-name.ts'
import { toRegionWorkbook } from '../../../shared/report/region-workbook.ts'
import { WORKBOOK_MEDIA_TYPE, writeWorkbook } from '../../../shared/workbook/write-workbook.ts'
import { useApp } from '../../state/app-store.ts'
import { listItems, listMoney, readConnectivity } from '../../state/collection.ts'
import { readLanguage, say } from '../../state/i18n.ts'
import { announce } from '../../state/notice.ts'
import { saveFile } from '../../state/save-file.ts'

export async function exportRecap(
  document: PlanDocument,
  framework: Framework,
  view: CollectionView,
): Promise<void> {
  const [items, money, connectivity] = await Promise.all([
    listItems(document.plan.id, { agencyId: null, indicatorId: null }),
    listMoney(document.plan.id),
    readConnectivity(document.plan.id),
  ])
  const failed = [items, money, connectivity].find(reply => !reply.ok)
  if (failed?.ok === false) announce({ kind: 'error', error: failed.error })
  if (!items.ok || !money.ok || !connectivity.ok) return
  const madeOn = useApp.getState().today
  const words = { t: say, language: readLanguage() }
  const told = { items: items.value, money: money.value, connectivity: connectivity.value }
  const file = recapFileName({ region: view.region.region, date: madeOn }, say)
  await saveFile(() => ({
    name: file,
    mediaType: WORKBOOK_MEDIA_TYPE,
    bytes: writeWorkbook(toRegionWorkbook({ view, framework, ...told, madeOn }, words)),
  }))
}
