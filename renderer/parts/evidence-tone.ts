// How the states of evidence are coloured; the word stands beside it.
import type { EvidenceState } from '../../shared/domain/evidence.ts'
import type { Tone } from '../ui/tone.ts'

export const EVIDENCE_TONE: Readonly<Record<EvidenceState, Tone>> = {
  missing: 'neutral',
  draft: 'neutral',
  uploaded: 'brand',
  revision: 'bad',
  accepted: 'good',
}
