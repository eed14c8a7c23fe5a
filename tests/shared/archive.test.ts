// Archives of ours: written part by part, read again, and refused where they are more than they say.
import { expect, test } from 'vitest'
import { openZip } from '../../shared/archive/read-zip.ts'
import { createZipWriter } from '../../shared/archive/write-zip.ts'

const LIMITS = { bytes: 1_000, parts: 3 }

function pack(parts: Readonly<Record<string, string>>): Uint8Array {
  const zip = createZipWriter()
  for (const [name, text] of Object.entries(parts)) zip.add(name, text)
  return zip.finish()
}

test('what was packed is read again, in any order, and the same parts are the same bytes', () => {
  const parts = { 'a.json': '{"é": "😀"}', 'folder/b.spbe': 'b'.repeat(900), c: '' }
  const bytes = pack(parts)
  expect(pack(parts)).toEqual(bytes)
  const opened = openZip(bytes, LIMITS)
  if (!opened.ok) throw new Error(opened.error.code)
  expect(opened.value.names).toEqual(Object.keys(parts))
  for (const [name, text] of Object.entries(parts).toReversed())
    expect(opened.value.readText(name)).toEqual({ ok: true, value: text })
})

test('too many parts, too much of one and too much of all are refused', () => {
  expect(openZip(pack({ a: '', b: '', c: '', d: '' }), LIMITS)).toEqual({
    ok: false,
    error: { code: 'too-much', what: 'parts', limit: 3 },
  })
  const opened = openZip(pack({ a: 'a'.repeat(600), b: 'b'.repeat(600) }), LIMITS)
  if (!opened.ok) throw new Error(opened.error.code)
  expect(opened.value.readText('a', 500)).toEqual({
    ok: false,
    error: { code: 'too-much', what: 'bytes', limit: 500 },
  })
  expect(opened.value.readText('a').ok).toBe(true)
  expect(opened.value.readText('b')).toEqual({
    ok: false,
    error: { code: 'too-much', what: 'bytes', limit: 1_000 },
  })
})
