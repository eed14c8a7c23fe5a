// The data house of Kominfo (rumah data, rumah besar informasi), as items name it among what they connect to.

const NAME = String.raw`(?:rumah (?:besar )?(?:data|informasi)|data house|house of data)`
/** What may follow: whose house it is. `Rumah Data Kependudukan` is another house, of another programme. */
const OWNER = String.raw`(?:kominfo|diskominfo|dinas komunikasi|kabupaten|kab|kota|pemkab|pemkot|pemda|pemerintah|daerah|spbe|splp|opd|terpadu|bersama|dan|di|of|at)`
const HOUSE = new RegExp(String.raw`\b${NAME}(?= ${OWNER}\b|$)`, 'u')
/** The service-interconnect system that the house stands on. */
const INTERCONNECT = /\b(?:splp|sistem penghubung layanan|government service interconnect)\b/u

/**
 * Whether a text names the data house: `Rumah data Kominfo`, `rumah besar informasi`, `SPLP`, `Kominfo's data house`. Case and
 * signs do not matter. `Rumah Data Kependudukan` and `Portal Satu Data` are something else.
 */
export function isDataHouse(text: string): boolean {
  const words = text
    .toLocaleLowerCase('id')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return HOUSE.test(words) || INTERCONNECT.test(words)
}
