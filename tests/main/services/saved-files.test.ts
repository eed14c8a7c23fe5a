// Files that the page has made and the host writes, with real folders.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openBackend, tempFolder } from '../../support/store.ts'

const BYTES = Uint8Array.of(0, 255, 10, 13, 200)
const content = Buffer.from(BYTES).toString('base64')

/** A backend whose user chooses this place; `null` closes the window of the system. */
function openAt(place: string | null) {
  const revealed: string[] = []
  const asked: string[] = []
  const backend = openBackend(tempFolder(), {
    askWhere: name => {
      asked.push(name)
      return Promise.resolve(place)
    },
    printPdf: () => Promise.resolve(BYTES),
    reveal: file => revealed.push(file),
  })
  return { backend, revealed, asked }
}

describe('file.save', () => {
  it('writes the bytes where the user says, whole, and shows that file alone in its folder', async () => {
    const folder = tempFolder()
    const place = join(folder, 'Rencana.xlsx')
    const { backend, revealed, asked } = openAt(place)
    expect(await backend.must('file.save', { name: 'Usul.xlsx', content })).toEqual({
      state: 'written',
      file: place,
    })
    expect(asked).toEqual(['Usul.xlsx'])
    expect(Uint8Array.from(readFileSync(place))).toEqual(BYTES)
    expect(readdirSync(folder)).toEqual(['Rencana.xlsx'])
    await backend.must('file.reveal', { file: place })
    const other = await backend.ask('file.reveal', { file: join(folder, 'lain.xlsx') })
    expect(other).toEqual({ ok: false, error: { code: 'not-found', what: 'file' } })
    expect(revealed).toEqual([place])
  })

  it('leaves what stood there where it cannot be written, and says why', async () => {
    const place = join(tempFolder(), 'sibuk.xlsx')
    mkdirSync(place)
    writeFileSync(join(place, 'isi'), 'x')
    const { backend } = openAt(place)
    const reply = await backend.ask('file.save', { name: 'a.xlsx', content })
    expect(reply).toMatchObject({ ok: false, error: { code: 'file-not-written', file: place } })
    expect(readFileSync(join(place, 'isi'), 'utf8')).toBe('x')
    expect(readdirSync(join(place, '..'))).toEqual(['sibuk.xlsx'])
  })

  it('writes nothing where the user thinks better of it', async () => {
    expect(await openAt(null).backend.must('file.save', { name: 'a.pdf', content })).toEqual({
      state: 'cancelled',
    })
  })

  it.each(['a/b.xlsx', '..\\b.xlsx', 'tanpa akhiran', ''])('refuses the name %j', async name => {
    const place = join(tempFolder(), 'x.xlsx')
    const reply = await openAt(place).backend.ask('file.save', { name, content })
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid' } })
    expect(existsSync(place)).toBe(false)
  })

  it('refuses what is not base64', async () => {
    const reply = await openAt('/dev/null').backend.ask('file.save', { name: 'a.pdf', content: '%%%' })
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid' } })
  })
})

describe('file.savePdf', () => {
  it('writes what the host prints', async () => {
    const place = join(tempFolder(), 'lembar.pdf')
    expect(await openAt(place).backend.must('file.savePdf', { name: 'lembar.pdf', job: 'a' })).toEqual({
      state: 'written',
      file: place,
    })
    expect(Uint8Array.from(readFileSync(place))).toEqual(BYTES)
  })

  it('tells when a place is chosen, and writes nothing where it is ended while it prints', async () => {
    const place = join(tempFolder(), 'lembar.pdf')
    const printed = Promise.withResolvers<Uint8Array>()
    const backend = openBackend(tempFolder(), {
      askWhere: () => Promise.resolve(place),
      printPdf: () => printed.promise,
    })
    const printing = new Promise<string>(resolve => {
      backend.on('file.printing', ({ job }) => resolve(job))
    })
    const reply = backend.must('file.savePdf', { name: 'lembar.pdf', job: 'satu' })
    expect(await printing).toBe('satu')
    await backend.must('file.stopPdf', { job: 'lain' })
    await backend.must('file.stopPdf', { job: 'satu' })
    printed.resolve(BYTES)
    expect(await reply).toEqual({ state: 'cancelled' })
    expect(existsSync(place)).toBe(false)
  })

  it('is left to the page where the host cannot print', async () => {
    const backend = openBackend(tempFolder())
    expect(await backend.must('file.savePdf', { name: 'lembar.pdf', job: 'a' })).toEqual({
      state: 'unavailable',
    })
    expect(await backend.must('file.save', { name: 'a.xlsx', content })).toEqual({ state: 'unavailable' })
  })
})
