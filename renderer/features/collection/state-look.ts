// How the state of an agency looks.
import {
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleSlash,
  FileX2,
  House,
  RefreshCw,
  ShieldAlert,
  Split,
  type LucideIcon,
} from 'lucide-react'
import type { AgencyState } from '../../../shared/contract/collection.ts'
import type { Tone } from '../../ui/tone.ts'

export const STATE_TONE: Readonly<Record<AgencyState, Tone>> = {
  damaged: 'bad',
  conflict: 'warn',
  signature: 'warn',
  uncounted: 'warn',
  newer: 'brand',
  complete: 'good',
  own: 'neutral',
  missing: 'neutral',
  excused: 'neutral',
}

export const STATE_ICON: Readonly<Record<AgencyState, LucideIcon>> = {
  damaged: FileX2,
  conflict: Split,
  signature: ShieldAlert,
  uncounted: CircleAlert,
  newer: RefreshCw,
  complete: CircleCheck,
  own: House,
  missing: CircleDashed,
  excused: CircleSlash,
}
