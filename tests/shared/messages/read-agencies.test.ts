import { describe, expect, it } from 'vitest'
import type { Agency } from '../../../shared/domain/agency.ts'
import { catalogue } from '../../../shared/messages/catalogue.ts'
import {
  hasAgencyHeads,
  readAgencies,
  type AgencyLine,
} from '../../../shared/messages/paste/read-agencies.ts'
import { splitTable } from '../../../shared/messages/paste/table-rows.ts'
import { createTranslator } from '../../../shared/messages/translate.ts'
import { toAgencyWorkbook } from '../../../shared/report/agency-workbook.ts'
import { readAgencySheet } from '../../../main/services/reading/read-agency-sheet.ts'
import { encodeBase64 } from '../../../shared/base/base64.ts'
import { writeWorkbook } from '../../../shared/workbook/write-workbook.ts'
import { loadSample } from '../../support/sample.ts'
import { TODAY } from '../../support/store.ts'

const agency = (id: string, name: string, shortName: string, kind: Agency['kind'] = 'agency') =>
  ({ id, name, shortName, kind }) as Agency
const HERE = [
  agency('dinkes', 'Dinas Kesehatan', 'Dinkes'),
  agency('mojosari', 'Kecamatan Mojosari', 'Mojosari', 'district'),
  agency('hukum', 'Bagian Hukum', 'Bag. Hukum', 'section'),
]

const read = (text: string, agencies: readonly Agency[] = HERE) =>
  readAgencies(splitTable(text, hasAgencyHeads), agencies)

/** `A2 new Dinas Pangan/Dispangan/agency` */
function said(line: AgencyLine): string {
  if (line.verdict === 'unread')
    return `${line.cell} ${line.fault.code} ${line.fault.cell} ${line.fault.found}`.trim()
  const { name, shortName, kind } = line.verdict === 'new' ? line.fields : line.agency
  return `${line.cell} ${line.verdict} ${name}/${shortName}/${kind}`
}
const says = (text: string, agencies?: readonly Agency[]) => read(text, agencies).map(said)

describe('rows under heads', () => {
  it.each([
    ['tabs', 'OPD\tSingkatan\tJenis\nDinas Kesehatan\tDinkes\tDinas\nDinas Pangan\tDispangan\tDinas'],
    [
      'semicolons',
      'SKPD;Singkatan;Jenis\nDinas Kesehatan;Dinkes;Perangkat daerah\nDinas Pangan;Dispangan;OPD',
    ],
    [
      'commas',
      'Perangkat Daerah,Nama singkat,Tipe\nDinas Kesehatan,Dinkes,agency\n"Dinas Pangan",Dispangan,Agency',
    ],
  ])('are told apart by %s', (_name, text) => {
    expect(says(text)).toEqual([
      'A2 same Dinas Kesehatan/Dinkes/agency',
      'A3 new Dinas Pangan/Dispangan/agency',
    ])
  })

  it.each([
    [
      'a title that is called like a column',
      'PERANGKAT DAERAH\n\nNo\tNama\tSingkatan\n1\tDinas Pangan\tDispangan',
      'A4',
    ],
    ['a column that nobody knows', 'No\tNama OPD\tAlamat\n1\tDinas Pangan\tJl. Jayanegara', 'A2'],
  ])('have a place below or beside %s', (_name, text, cell) => {
    expect(says(text).map(line => line.slice(0, 19))).toEqual([`${cell} new Dinas Pangan`])
  })

  it('may have titles above, numbers beside and sums below', () => {
    const text =
      'Daftar OPD Kabupaten Uji\n\nNo\tNama Perangkat Daerah\tSingkatan\n1\t2\t3\n1\tDinas Pangan\tDispangan\n\t\t\n\t\t12'
    expect(says(text)).toEqual(['A5 new Dinas Pangan/Dispangan/agency'])
  })

  it('say what becomes of which field', () => {
    const [renamed, moved] = read(
      'OPD\tSingkatan\tJenis\nDinas Kesehatan Daerah\tDinkes\t\nKecamatan Mojosari\tMjs\tBagian',
    )
    expect(renamed).toMatchObject({
      verdict: 'changed',
      agency: { id: 'dinkes', name: 'Dinas Kesehatan Daerah', kind: 'agency' },
    })
    expect(moved).toMatchObject({
      verdict: 'changed',
      before: HERE[1],
      agency: { id: 'mojosari', shortName: 'Mjs', kind: 'section' },
    })
  })

  it('keep what no column says', () => {
    expect(says('Instansi\nBAGIAN HUKUM\nDinas Kesehatan')).toEqual([
      'A2 changed BAGIAN HUKUM/Bag. Hukum/section',
      'A3 same Dinas Kesehatan/Dinkes/agency',
    ])
  })
})

describe('rows without heads', () => {
  it('are no heads where a kind is called like one', () => {
    expect(says('Dinas Pangan\tDispangan\tOPD\nDinas Panen\tDispanen\tOPD')).toEqual([
      'A1 new Dinas Pangan/Dispangan/agency',
      'A2 new Dinas Panen/Dispanen/agency',
    ])
  })

  it('stand in the order name, short name, kind, behind their numbers', () => {
    expect(says('1\tDinas Kesehatan\tDinkes\n2\tDinas Pangan\tDispangan\tBadan')).toEqual([
      'A1 same Dinas Kesehatan/Dinkes/agency',
      'A2 new Dinas Pangan/Dispangan/agency',
    ])
  })

  it('may be names alone, with commas in them; the kind is in the name', () => {
    expect(
      says('Dinas Perumahan, Permukiman dan Pertanahan\nKecamatan Gondang\nRSUD Uji\nBagian Umum'),
    ).toEqual([
      'A1 new Dinas Perumahan, Permukiman dan Pertanahan/Dinas Perumahan, Permukiman dan Pertanahan/agency',
      'A2 new Kecamatan Gondang/Kecamatan Gondang/district',
      'A3 new RSUD Uji/RSUD Uji/hospital',
      'A4 new Bagian Umum/Bagian Umum/section',
    ])
  })
})

it('what cannot be used is named with its cell', () => {
  const head = 'OPD\tSingkatan\tJenis\n'
  expect(says(`${head}\tDispangan\t`)).toEqual(['B2 required A2'])
  expect(says(`${head}Dinas Pangan\tDispangan\tPerusahaan`)).toEqual(['A2 unknown-choice C2 Perusahaan'])
  expect(says(`${head}${'x'.repeat(161)}\tX\t`)).toEqual([`A2 too-long A2 ${'x'.repeat(80)}`])
  expect(says(`${head}Dinas Pangan\tDispangan\t\nDINAS PANGAN\tDP\t`)).toEqual([
    'A2 new Dinas Pangan/Dispangan/agency',
    'A3 twice A3 A2',
  ])
  // The same agency by its name, then by its short name.
  expect(says(`${head}Dinas Kesehatan\t\t\nDinas Sehat\tDinkes\t`)).toEqual([
    'A2 same Dinas Kesehatan/Dinkes/agency',
    'A3 twice A3 A2',
  ])
  expect(says(`${head}Dinas Pangan\tDispangan\t\nDinas Panen\tDispangan\t`)).toEqual([
    'A2 new Dinas Pangan/Dispangan/agency',
    'A3 taken B3 Dinas Pangan',
  ])
  expect(says(`${head}Kecamatan Mojosari\tDinkes\t`)).toEqual(['A2 taken B2 Dinas Kesehatan'])
  const many = Array.from({ length: 1_000 }, (_, at) => agency(`a${at}`, `Dinas ${at}`, `D${at}`))
  expect(says(`${head}Dinas Pangan\tDispangan\t`, many)).toEqual(['A2 too-many A2'])
})

it.each(['id', 'en'] as const)('the list that is saved in %s is read again as the same', language => {
  const { agencies } = loadSample()
  const t = createTranslator(language, area => catalogue[language][area])
  const workbook = toAgencyWorkbook({ region: 'Kabupaten Uji', agencies, madeOn: TODAY }, { t, language })
  const sheet = readAgencySheet(encodeBase64(writeWorkbook(workbook)))
  if (sheet.state === 'broken') throw new Error(sheet.error.code)
  const lines = readAgencies(sheet.rows, agencies)
  expect(lines.map(({ verdict }) => verdict)).toEqual(agencies.map(() => 'same'))
})
