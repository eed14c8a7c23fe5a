// The colours a badge, a number or a bar may speak in. `scale-1` is the lowest of an ordered scale, `series-…` only tell apart.
import './tone.css'

export type Tone =
  | 'neutral'
  | 'brand'
  | 'good'
  | 'warn'
  | 'bad'
  | 'target'
  | 'scale-1'
  | 'scale-2'
  | 'scale-3'
  | 'scale-4'
  | 'scale-5'
  | 'series-1'
  | 'series-2'
  | 'series-3'

const SCALE: readonly Tone[] = ['scale-1', 'scale-2', 'scale-3', 'scale-4', 'scale-5']

/** The tone of step `index` out of `count`: the lowest is the first tone, the highest the last, whatever the count. */
export function toScaleTone(index: number, count: number): Tone {
  const place = count <= 1 ? SCALE.length - 1 : Math.round((index / (count - 1)) * (SCALE.length - 1))
  return SCALE[Math.min(Math.max(place, 0), SCALE.length - 1)] ?? 'neutral'
}
