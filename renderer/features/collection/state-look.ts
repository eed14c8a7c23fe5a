// How the state of an agency looks, and which of them ask for something to be done.
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
import type { AgencyState, BoardRow } from '../../../shared/contract/collection.ts'
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

/** A person has something to do about it. */
export const NEEDS_ATTENTION: ReadonlySet<AgencyState> = new Set([
  'damaged',
  'conflict',
  'signature',
  'uncounted',
  'newer',
])
/** Also where a damaged file came later: the one before it counts. */
export const hasSent = ({ state, digest }: Pick<BoardRow, 'state' | 'digest'>) =>
  digest !== null || state === 'conflict' || state === 'own'
/** Who is to be reminded. */
export const IS_AWAITED: ReadonlySet<AgencyState> = new Set(['missing', 'damaged'])
