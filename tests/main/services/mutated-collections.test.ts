// Collections that were good once, through the real backend: each is answered, what is refused leaves nothing behind, and what is let
// in can be shown.
import { expect, test } from 'vitest'
import { encodeBase64 } from '../../../shared/base/base64.ts'
import { fileOf } from '../../support/agency-files.ts'
import { mutatedList, SOUND_COLLECTION } from '../../support/broken-collections.ts'
import { makeRandom, mutateBytes } from '../../support/mutate.ts'
import { SEED } from '../../support/random-plan.ts'
import { loadSample } from '../../support/sample.ts'
import { storedState, type StoredState } from '../../support/stored-state.ts'
import { openBackend, tempFolder, type TestBackend } from '../../support/store.ts'

const COUNT = 300

/** A third as a broken disk leaves them; the others with a changed list under a digest that fits. */
function mutated(seed: number): string {
  const random = makeRandom(seed)
  return encodeBase64(random(3) === 0 ? mutateBytes(SOUND_COLLECTION, random) : mutatedList(random))
}

async function faultOf(backend: TestBackend, stored: StoredState, base64: string): Promise<string | null> {
  const before = stored.version()
  const check = await backend.must('collection.check', { base64 })
  if (stored.version() !== before) return 'something was stored by looking'
  if (check.state === 'broken') {
    const rows = stored.rows()
    const reply = await backend.ask('collection.open', { way: 'new', base64 })
    if (reply.ok || reply.error.code !== 'collection-broken') return `was opened: ${JSON.stringify(reply)}`
    return stored.rows() === rows ? null : 'was refused and left something behind'
  }
  const { present, head } = check
  const opened = await backend.ask(
    'collection.open',
    present === null ? { way: 'new', base64 } : { way: 'follow', base64, seen: present.digest, file: 'x' },
  )
  if (!opened.ok) return `was not opened: ${JSON.stringify(opened.error)}`
  const view = await backend.ask('collection.read', { planId: head.planId })
  if (!view.ok) return `cannot be shown: ${JSON.stringify(view.error)}`
  const counting = view.value.files.filter(({ standing }) => standing === 'current').length
  return counting === head.countingCount ? null : 'counts otherwise than it said'
}

test(`${COUNT} collections are taken in whole or not at all`, { timeout: 300_000 }, async () => {
  const data = tempFolder()
  const backend = openBackend(data)
  await backend.must('roadmap.open', { way: 'new', text: fileOf(loadSample(), 1) })
  const stored = storedState(data)
  const faults: string[] = []
  let soundCount = 0
  for (let seed = SEED; seed < SEED + COUNT; seed += 1) {
    const before = stored.version()
    const fault = await faultOf(backend, stored, mutated(seed))
    if (fault !== null) faults.push(`${seed}: ${fault}`)
    if (stored.version() !== before) soundCount += 1
  }
  expect(faults).toEqual([])
  // Else nothing of this was looked at.
  expect(soundCount).toBeGreaterThan(COUNT / 30)
})
