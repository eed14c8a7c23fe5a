import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parseAgencies } from '../../../shared/domain/parse-agencies.ts'

it('reads the shipped list', () => {
  const parsed = parseAgencies(
    readFileSync(new URL('../../../resources/agencies/mojokerto.json', import.meta.url), 'utf8'),
  )
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  const count = (kind: string) => parsed.value.filter(agency => agency.kind === kind).length
  expect([count('agency'), count('section'), count('district'), count('hospital')]).toEqual([28, 3, 18, 2])
  expect(parsed.value.find(agency => agency.id === 'kec-trowulan')).toEqual({
    id: 'kec-trowulan',
    name: 'Kecamatan Trowulan',
    shortName: 'Kec. Trowulan',
    kind: 'district',
  })
})

it('names the second agency of one id and the unknown kind', () => {
  const row = { id: 'dlh', name: 'Dinas Lingkungan Hidup', shortName: 'DLH', kind: 'agency' }
  expect(parseAgencies(JSON.stringify([row, row]))).toEqual({
    ok: false,
    error: { code: 'invalid', problems: [{ path: [1, 'id'], code: 'duplicate' }] },
  })
  expect(parseAgencies(JSON.stringify([{ ...row, kind: 'dinas' }]))).toEqual({
    ok: false,
    error: { code: 'invalid', problems: [{ path: [0, 'kind'], code: 'unknown-choice' }] },
  })
})

it('names the line of broken JSON', () => {
  expect(parseAgencies('[\n{]')).toEqual({ ok: false, error: { code: 'not-json', where: '2:2' } })
})
