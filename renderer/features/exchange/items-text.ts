// How many items a plan or a file has; what lies in the bin goes with it and is said.
import { formatNumber } from '../../../shared/messages/format.ts'
import type { useWords } from '../../state/i18n.ts'

export function itemsText(
  items: number,
  binned: number,
  { t, language }: ReturnType<typeof useWords>,
): string {
  const count = (value: number) => formatNumber(value, language)
  if (binned === 0) return count(items)
  return t('exchange.itemsAndBinned', { items: count(items), binned: count(binned) })
}
