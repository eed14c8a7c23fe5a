// Each category has a shape besides its colour.
import { FileText, Server, Users, type LucideIcon } from 'lucide-react'
import type { Category } from '../../../shared/domain/item.ts'
import type { Tone } from '../../ui/tone.ts'

export const CATEGORY_ICON: Readonly<Record<Category, LucideIcon>> = {
  instrument: FileText,
  infrastructure: Server,
  people: Users,
}

export const CATEGORY_CLASS: Readonly<Record<Category, string>> = {
  instrument: 'rm-instrument',
  infrastructure: 'rm-infrastructure',
  people: 'rm-people',
}

export function CategoryIcon({ category, size = 14 }: { category: Category; size?: number }) {
  const Icon = CATEGORY_ICON[category]
  return <Icon size={size} className={CATEGORY_CLASS[category]} aria-hidden="true" />
}

export const CATEGORY_TONE = {
  instrument: 'series-1',
  infrastructure: 'series-2',
  people: 'series-3',
} as const satisfies Record<Category, Tone>
