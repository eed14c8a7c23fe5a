// Everything that a plan can leave the application as, in the order in which people look for it.
import {
  BookText,
  CalendarDays,
  ChartColumnBig,
  ChartGantt,
  ChartLine,
  FileSpreadsheet,
  FileText,
  Gavel,
  ListTree,
  Presentation,
  Radar,
  Stamp,
  Table2,
  TextQuote,
  TrendingUp,
  Workflow,
  type LucideIcon,
} from 'lucide-react'
import type { PublicationKind } from '../../../shared/publish/publication.ts'
import type { PlanPaper } from '../../state/plan-paper.ts'
import type { PictureKind } from './plan-pictures.ts'

export type Output =
  | { readonly way: 'paper'; readonly kind: PlanPaper; readonly icon: LucideIcon }
  | { readonly way: 'picture'; readonly kind: PictureKind; readonly icon: LucideIcon }
  | { readonly way: 'file'; readonly kind: PublicationKind; readonly icon: LucideIcon }
  | { readonly way: 'slides'; readonly kind: 'slides'; readonly icon: LucideIcon }
  /** A file whose text is drawn before. */
  | { readonly way: 'diagram'; readonly kind: 'gantt' | 'dependencies'; readonly icon: LucideIcon }

export interface OutputGroup {
  readonly id: 'paper' | 'slides' | 'pictures' | 'tables' | 'texts' | 'planners'
  readonly outputs: readonly Output[]
}

export const OUTPUT_GROUPS: readonly OutputGroup[] = [
  {
    id: 'paper',
    outputs: [
      { way: 'paper', kind: 'one-page', icon: FileText },
      { way: 'paper', kind: 'plan', icon: BookText },
      { way: 'paper', kind: 'matrix', icon: Table2 },
      { way: 'paper', kind: 'timeline', icon: ChartGantt },
      { way: 'paper', kind: 'commitments', icon: Stamp },
      { way: 'paper', kind: 'meeting', icon: Gavel },
    ],
  },
  {
    id: 'slides',
    outputs: [{ way: 'slides', kind: 'slides', icon: Presentation }],
  },
  {
    id: 'pictures',
    outputs: [
      { way: 'picture', kind: 'timeline', icon: ChartGantt },
      { way: 'picture', kind: 'projection', icon: ChartLine },
      { way: 'picture', kind: 'aspects', icon: Radar },
      { way: 'picture', kind: 'gains', icon: TrendingUp },
      { way: 'picture', kind: 'money', icon: ChartColumnBig },
    ],
  },
  {
    id: 'tables',
    outputs: [
      { way: 'file', kind: 'matrix', icon: FileSpreadsheet },
      { way: 'file', kind: 'money', icon: FileSpreadsheet },
      { way: 'file', kind: 'projection', icon: FileSpreadsheet },
    ],
  },
  {
    id: 'texts',
    outputs: [
      { way: 'file', kind: 'document', icon: TextQuote },
      { way: 'diagram', kind: 'gantt', icon: ListTree },
      { way: 'diagram', kind: 'dependencies', icon: Workflow },
    ],
  },
  {
    id: 'planners',
    outputs: [
      { way: 'file', kind: 'calendar', icon: CalendarDays },
      { way: 'file', kind: 'project', icon: ListTree },
    ],
  },
]
