// The whole collection as one file: saved, and opened on a computer that has none of the files.
import { createBackend, type BackendOptions } from '../main/services/backend.ts'
import type { PlanId } from '../shared/domain/plan.ts'
import { must } from './must.ts'
import { timed } from './timed.ts'

type BenchRow = readonly [what: string, value: string, limit: string]
const ms = (value: number) => `${Math.round(value)} ms`

/** From the data of `here` to those of `elsewhere`; both are started for this alone. */
export async function measureCollectionFile(
  planId: PlanId,
  here: BackendOptions,
  elsewhere: BackendOptions,
): Promise<readonly BenchRow[]> {
  const from = createBackend(here)
  const saved = await timed(() => must(from, 'collection.save', { planId, sign: false }))
  from.close()
  if (saved.value.state !== 'made') throw new Error('the collection was not made')
  const { base64 } = saved.value
  const to = createBackend(elsewhere)
  const checked = await timed(() => must(to, 'collection.check', { base64 }))
  if (checked.value.state !== 'sound') throw new Error('the collection is not sound')
  const opened = await timed(() => must(to, 'collection.open', { way: 'new', base64 }))
  to.close()
  const megabytes = ((base64.length * 3) / 4 / 1e6).toFixed(1)
  const longest = (value: number): BenchRow => [
    'longest the process was not there for others',
    ms(value),
    '≤ 50 ms',
  ]
  return [
    [`the whole collection saved (${megabytes} MB)`, ms(saved.tookMs), ''],
    longest(saved.longestMs),
    ['looked at elsewhere, every file with every check', ms(checked.tookMs), ''],
    longest(checked.longestMs),
    ['opened elsewhere', ms(opened.tookMs), ''],
    longest(opened.longestMs),
  ]
}
