import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { createLogFile } from '../../../main/store/log-file.ts'
import { NOW, tempFolder } from '../../support/store.ts'

test('an entry stands under its id with time and stack', () => {
  const file = join(tempFolder(), 'log.txt')
  const log = createLogFile(file, () => NOW)
  const logId = log.write('plan.run', new TypeError('x is not a function'))
  const text = readFileSync(file, 'utf8')
  expect(
    text.startsWith(`2026-11-23T09:05:00 ${logId} plan.run\nTypeError: x is not a function\n    at `),
  ).toBe(true)
})

test('a full log moves aside once, so that two files of the limit are all there ever is', () => {
  const file = join(tempFolder(), 'log.txt')
  const log = createLogFile(file, () => NOW, 1_000)
  for (let n = 0; n < 50; n += 1) log.write('entry', `number ${n} ${'x'.repeat(100)}`)
  const [now, old] = [readFileSync(file, 'utf8'), readFileSync(`${file}.old`, 'utf8')]
  expect(now).toContain('number 49')
  expect([now.length <= 1_000, old.length <= 1_000]).toEqual([true, true])
})

test('where the file cannot be written the entry goes to stderr, and nothing throws', () => {
  const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const logId = createLogFile(join(tempFolder(), 'no', 'folder.txt'), () => NOW).write('entry', 'details')
  expect(String(stderr.mock.calls[0]?.[0])).toContain(`${logId} entry\ndetails`)
  stderr.mockRestore()
})
