// The name of a file that every system takes. Windows is the strictest.
import type { CivilDate } from '../base/civil-date.ts'
import type { Translate } from '../messages/translate.ts'

/** A path of 260 characters is all that many programs on Windows open: most of it belongs to the folder. */
const MAX_LENGTH = 120

// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f\u007f]+/g

/** `toFileName('SPBE 1/2: awal. ')` is `SPBE 1-2- awal`. The names that Windows keeps for itself (`CON`) stand alone, ours never do. */
export function toFileName(text: string): string {
  const plain = text.toWellFormed().replace(FORBIDDEN, '-').replace(/\s+/g, ' ')
  // Windows drops dots and spaces at the end without a word.
  return plain
    .slice(0, MAX_LENGTH)
    .toWellFormed()
    .replace(/[. ]+$/, '')
    .trimStart()
}

/** `Peta Rencana Diskominfo - revisi 3 - 2026-11-27.spbe`: the day is that on which it is sent. */
export function roadmapFileName(
  {
    agency,
    revision,
    date,
  }: { readonly agency: string; readonly revision: number; readonly date: CivilDate },
  t: Translate,
): string {
  const name = t('exchange.fileName', { agency: agency.slice(0, MAX_LENGTH / 2), revision, date })
  return `${toFileName(name)}.spbe`
}

/** `Catatan reviu Dinkes - revisi 3 - 2026-11-27.spbe`: it is opened like a roadmap file. */
export function reviewFileName(
  {
    agency,
    revision,
    date,
  }: { readonly agency: string; readonly revision: number; readonly date: CivilDate },
  t: Translate,
): string {
  const name = t('review.fileName', { agency: agency.slice(0, MAX_LENGTH / 2), revision, date })
  return `${toFileName(name)}.spbe`
}

/** `Penilaian Indeks SPBE - Diskominfo - 2026-01-01.xlsx`: the day is that of the assessment. */
export function reportFileName(
  { name, agency, date }: { readonly name: string; readonly agency: string; readonly date: CivilDate },
  t: Translate,
): string {
  // Each part is cut by itself, so that the day is never lost.
  const [shortName, shortAgency] = [name, agency].map(part => toFileName(part.slice(0, MAX_LENGTH / 2 - 15)))
  return `${toFileName(t('report.fileName', { name: shortName, agency: shortAgency, date }))}.xlsx`
}

/** `Rekap OPD Kabupaten Mojokerto - 2026-11-27.xlsx`. */
export function recapFileName(
  { region, date }: { readonly region: string; readonly date: CivilDate },
  t: Translate,
): string {
  const name = t('report.recap.fileName', { region: region.slice(0, MAX_LENGTH / 2), date })
  return `${toFileName(name)}.xlsx`
}

/** `Kumpulan peta rencana Kabupaten Mojokerto - 2026-11-28.spbe-kumpulan`. */
export function collectionFileName(
  { region, date }: { readonly region: string; readonly date: CivilDate },
  t: Translate,
): string {
  const name = t('collectionFile.fileName', { region: region.slice(0, MAX_LENGTH / 2), date })
  return `${toFileName(name)}.spbe-kumpulan`
}

/** `Perangkat Daerah Kabupaten Mojokerto - 2026-11-27.xlsx`. */
export function agencyListFileName(
  { region, date }: { readonly region: string; readonly date: CivilDate },
  t: Translate,
): string {
  return `${toFileName(t('agencyList.fileName', { region: region.slice(0, MAX_LENGTH / 2), date }))}.xlsx`
}

/** `Peta Rencana Diskominfo - 2026-11-27.xlsx`: the day is that on which it was made. */
export function sheetFileName(
  { agency, date }: { readonly agency: string; readonly date: CivilDate },
  t: Translate,
): string {
  return `${toFileName(t('sheet.fileName', { agency: agency.slice(0, MAX_LENGTH / 2), date }))}.xlsx`
}

/** `Peta Rencana Diskominfo - Matriks - 2026-11-27.xlsx`: the day is that on which it was made. */
export function publicationFileName(
  {
    agency,
    what,
    date,
    extension,
  }: {
    readonly agency: string
    readonly what: string
    readonly date: CivilDate
    readonly extension: string
  },
  t: Translate,
): string {
  const name = t('publish.fileName', { agency: agency.slice(0, MAX_LENGTH / 2), what, date })
  return `${toFileName(name)}.${extension}`
}
