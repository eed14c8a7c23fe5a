import { expect, it } from 'vitest'
import { MAX_FRAMEWORK_BYTES } from '../../../../shared/domain/framework-problem.ts'
import { readText } from '../../../../renderer/features/settings/frameworks/read-file.ts'

const file = (...parts: (string | Uint8Array<ArrayBuffer>)[]) => new File(parts, 'x.json')
const refused = (rule: string) => ({ ok: false, error: { rule, where: '', place: null } })

it('reads UTF-8, with or without a byte order mark', async () => {
  expect(await readText(file('{"a": "é"}'))).toEqual({ ok: true, value: '{"a": "é"}' })
  expect(await readText(file(new Uint8Array([0xef, 0xbb, 0xbf]), '{}'))).toEqual({ ok: true, value: '{}' })
})

it('never guesses: another encoding is refused, not read as signs of replacement', async () => {
  expect(await readText(file(new Uint8Array([0xff, 0xfe, 0x7b, 0x00])))).toEqual(refused('not-utf8'))
  expect(await readText(file('{"a": "', new Uint8Array([0xe9]), '"}'))).toEqual(refused('not-utf8'))
})

it('does not even read what is too large, and says where a file has gone', async () => {
  expect(await readText(file('x'.repeat(MAX_FRAMEWORK_BYTES)))).toMatchObject({ ok: true })
  expect(await readText(file('x'.repeat(MAX_FRAMEWORK_BYTES + 1)))).toEqual(refused('file-too-large'))
  const gone = Object.assign(file('{}'), { arrayBuffer: () => Promise.reject(new Error('gone')) })
  expect(await readText(gone)).toEqual(refused('unreadable'))
})
