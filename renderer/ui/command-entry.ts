// What the command menu shows: lines in groups.
import type { LucideIcon } from 'lucide-react'

export interface CommandEntry {
  readonly id: string
  readonly label: string
  readonly description?: string | undefined
  readonly icon?: LucideIcon | undefined
  readonly shortcut?: string | undefined
}

export interface CommandGroup {
  readonly id: string
  readonly title: string
  readonly entries: readonly CommandEntry[]
}
