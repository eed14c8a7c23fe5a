// The shape and the colour that every screen gives a category.
import { FileText, Server, Users, type LucideIcon } from 'lucide-react'
import type { Category } from '../../shared/domain/item.ts'

export const CATEGORY_ICON: Readonly<Record<Category, LucideIcon>> = {
  instrument: FileText,
  infrastructure: Server,
  people: Users,
}

export const CATEGORY_TONE = {
  instrument: 'series-1',
  infrastructure: 'series-2',
  people: 'series-3',
} as const satisfies Record<Category, string>
