// Words in cells and headers: how they are compared, and which of our choices they mean.
import {
  BUDGET_STATUSES,
  CATEGORIES,
  type Category,
  FUND_SOURCES,
  type FundSource,
  type ItemFields,
  NATURES,
  STATUSES,
  type Status,
  THEMES,
  type Theme,
} from '../../domain/item.ts'
import { domain as en } from '../en/domain.ts'
import { domain } from '../id/domain.ts'

const id = domain()

/** Letters and digits only, lower case: `toPlain('  APBD (PAD/DAU)*')` is `apbd pad dau`. */
export function toPlain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()
}

/** A word that means a choice; `isUsual` is false for words that only come near it. */
export interface Choice<T> {
  readonly value: T
  readonly isUsual: boolean
}
export type Choices<T> = ReadonlyMap<string, Choice<T>>

/** Our own words in both languages, the code itself, and what else is written in offices. */
function choices<T extends string>(
  values: readonly T[],
  words: readonly Readonly<Record<T, string>>[],
  near: Readonly<Partial<Record<T, string>>>,
): Choices<T> {
  const found = new Map<string, Choice<T>>()
  for (const value of values)
    for (const word of near[value]?.split(', ') ?? []) found.set(toPlain(word), { value, isUsual: false })
  for (const value of values)
    for (const word of [value, ...words.map(list => list[value])])
      found.set(toPlain(word), { value, isUsual: true })
  return found
}

export const CATEGORY_WORDS: Choices<Category> = choices(CATEGORIES, [id.category, en.category], {
  instrument: 'Kebijakan, Regulasi, Instrumen kebijakan, Instrument, Tata kelola',
  infrastructure: 'Prasarana, Sarana dan prasarana, Sarpras, Sarana prasarana, Infrastruktur, Facilities',
  people: 'Sumber daya manusia, Manusia, SDM TIK, Human resources',
})

export const THEME_WORDS: Choices<Theme> = choices(THEMES, [id.theme, en.theme], {
  governance: 'Tata kelola SPBE, Kebijakan',
  management: 'Manajemen SPBE',
  service: 'Layanan SPBE, Service, Layanan digital',
  infrastructure: 'Infrastruktur SPBE, Infrastruktur TIK, Jaringan, Infrastructure',
  application: 'Aplikasi SPBE, Application, Sistem informasi',
  security: 'Keamanan SPBE, Keamanan informasi, Keamanan siber, Information security',
  'ict-audit': 'Audit, Audit SPBE, Audit teknologi informasi, ICT audit',
})

export const STATUS_WORDS: Choices<Status> = choices(STATUSES, [id.status, en.status], {
  proposed:
    'Usul, Diusulkan, Rencana, Direncanakan, Belum, Belum mulai, Belum dimulai, Draft, Planned, Not started',
  approved: 'Setuju, Disepakati, Ditetapkan',
  running:
    'Proses, Dalam proses, Sedang berjalan, Sedang dikerjakan, Dilaksanakan, On going, Ongoing, In progress',
  done: 'Tuntas, Sudah selesai, Terlaksana, Finish, Finished, Completed',
  suspended: 'Tunda, Tertunda, On hold, Postponed',
  cancelled: 'Dibatalkan, Batalkan, Canceled',
})

export const NATURE_WORDS: Choices<ItemFields['nature']> = choices(NATURES, [id.nature, en.nature], {
  new: 'Pembangunan baru, Pembangunan',
  upgrade: 'Peningkatan, Pemutakhiran',
  continued: 'Lanjut, Berlanjut',
  routine: 'Berkala, Tahunan',
})

export const BUDGET_STATUS_WORDS: Choices<ItemFields['budgetStatus']> = choices(
  BUDGET_STATUSES,
  [id.budgetStatus, en.budgetStatus],
  { none: 'Belum ada, Belum dianggarkan', 'p-apbd': 'Perubahan APBD, APBD Perubahan, PAPBD' },
)

export const SOURCE_WORDS: Choices<FundSource> = choices(FUND_SOURCES, [id.source, en.source], {
  apbd: 'APBD Kabupaten, APBD Kab, APBD Kota, APBD 100%, PAD, DAU, APBD II, PAD DAU',
  'dak-nonphysical': 'DAK Non Fisik',
  'fiscal-incentive': 'DID, Dana Insentif Daerah, Insentif Fiskal Daerah',
  'province-aid': 'Bankeu, Bankeu Provinsi, BK Provinsi, BKK, Bantuan Provinsi, APBD Provinsi, APBD I',
  apbn: 'APBN Pusat, Pusat',
  'village-fund': 'DD, APBDes',
  grant: 'Hibah, CSR, TJSL, Hibah CSR',
})
