// A collection on its way into the archive, as the reading thread packs it.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packCollection } from '../../../main/services/reading/collection-job.ts'
import { createReader, StoppedError } from '../../../main/services/reading/reader.ts'
import { COLLECTION_LIST } from '../../../shared/exchange/collection-file.ts'
import { tempFolder } from '../../support/store.ts'

test('a list that could not be read again is not written, and its place is said', async () => {
  const file = join(tempFolder(), 'a.spbe-kumpulan')
  const list = JSON.stringify({ format: 'something-else' })
  const parts = [{ name: COLLECTION_LIST, text: list }]
  const packed = await packCollection({ kind: 'pack-collection', parts, file }, () =>
    Promise.resolve({ kind: 'parts', parts: [] }),
  )
  expect(packed).toEqual({ ok: false, error: { code: 'collection-unsayable', where: 'format' } })
  expect(existsSync(file)).toBe(false)
})

test('that a file is being written is said before anything lies there', async () => {
  const folder = tempFolder()
  const lying: (readonly string[])[] = []
  await packCollection(
    { kind: 'pack-collection', parts: [{ name: 'a', text: 'a' }], file: join(folder, 'a.spbe-kumpulan') },
    message => {
      if (message.kind === 'writing') lying.push(readdirSync(folder))
      return Promise.resolve(message.kind === 'more' ? { kind: 'parts', parts: [] } : { kind: 'next' })
    },
  )
  expect(lying).toEqual([[]])
  expect(readdirSync(folder)).toEqual(['a.spbe-kumpulan'])
})

/** A thread that says what the test lets it say. */
function openReader() {
  const thread = { says: (_message: unknown): void => undefined, isEnded: false }
  const reader = createReader(() => ({
    post: () => undefined,
    work: told => {
      thread.says = told
    },
    rest: () => undefined,
    end: () => {
      thread.isEnded = true
    },
  }))
  const controller = new AbortController()
  const packing = { parts: [], file: 'a.spbe-kumpulan' }
  const packed = reader.packCollection(packing, () => [], controller.signal)
  return { thread, reader, packed, stop: () => controller.abort(new StoppedError('stopped')) }
}
const WRITTEN = { kind: 'pack-collection', answer: { ok: true, value: { base64: null } } }

test('a stop ends what is packed, but not what is being written', async () => {
  const packing = openReader()
  await Promise.resolve()
  packing.stop()
  await expect(packing.packed).rejects.toBeInstanceOf(StoppedError)
  expect(packing.thread.isEnded).toBe(true)

  const writing = openReader()
  await Promise.resolve()
  writing.thread.says({ kind: 'writing' })
  writing.stop()
  writing.thread.says(WRITTEN)
  expect(await writing.packed).toEqual(WRITTEN.answer)
})

test('closing waits for what is being written, and the thread ends after it', async () => {
  const { thread, reader, packed } = openReader()
  await Promise.resolve()
  thread.says({ kind: 'writing' })
  const order: string[] = []
  const written = reader.written().then(() => order.push('written'))
  reader.close()
  expect(thread.isEnded).toBe(false)
  void packed.then(() => order.push('packed'))
  thread.says(WRITTEN)
  await written
  await packed
  expect(order.toSorted()).toEqual(['packed', 'written'])
  expect(thread.isEnded).toBe(true)
})
