// Each category has a shape besides its colour.
import type { Category } from '../../shared/domain/item.ts'
import { CATEGORY_ICON } from '../state/category-look.ts'

export { CATEGORY_ICON, CATEGORY_TONE } from '../state/category-look.ts'

export const CATEGORY_CLASS: Readonly<Record<Category, string>> = {
  instrument: 'rm-instrument',
  infrastructure: 'rm-infrastructure',
  people: 'rm-people',
}

export function CategoryIcon({ category, size = 14 }: { category: Category; size?: number }) {
  const Icon = CATEGORY_ICON[category]
  return <Icon size={size} className={CATEGORY_CLASS[category]} aria-hidden="true" />
}
