import { expect, it } from 'vitest'
import { pageRule, pageSize } from '../../../renderer/parts/paper/paper.ts'

it('knows the two papers, upright and lying', () => {
  expect(pageSize('a4', 'portrait')).toEqual({ width: 210, height: 297 })
  expect(pageSize('f4', 'landscape')).toEqual({ width: 330, height: 215 })
})

it('numbers the pages in words, and no name of an agency ends the rule', () => {
  const foot = 'Dinas "A" \\ B } </style>\n\u{1F600} · Kominfo'
  const rule = pageRule({ width: 210, height: 297 }, foot, (page, pages) => `Halaman ${page} dari ${pages}`)
  expect(rule).toMatch(/^@page \{ size: 210mm 297mm; margin: /)
  expect(rule).toContain('content: "Halaman " counter(page) " dari " counter(pages) ""')
  const [, written = ''] = /@bottom-left \{ content: "([^"]*)"/.exec(rule) ?? []
  expect(written).not.toMatch(/[<>{}\n]/)
  // As a browser reads it.
  const read = written.replace(/\\([0-9a-f]+) /g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  )
  expect(read).toBe(foot)
})
