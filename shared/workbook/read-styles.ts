// How the numbers of a spreadsheet are shown: a day, a share of a hundred, or as they are.
import { readXml } from './read-xml.ts'

export type NumberLook = 'plain' | 'day' | 'percent'

/** Numbers of the formats that every spreadsheet knows. */
const isKnownDay = (format: number) =>
  (format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 50 && format <= 58)
const isKnownPercent = (format: number) => format === 9 || format === 10

/** `d mmm yyyy` and `[$-421]dd/mm/yyyy` show days, `"hari" 0` does not. */
function lookOfCode(code: string): NumberLook {
  const plain = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
  if (plain.includes('%')) return 'percent'
  return /[dy]/i.test(plain) ? 'day' : 'plain'
}

/** The look of each style by its number; null where the part is damaged. */
export function readStyles(xml: string): readonly NumberLook[] | null {
  const codes = new Map<number, string>()
  const looks: NumberLook[] = []
  let isInside = false
  const outcome = readXml(xml, {
    open(name, attributes) {
      if (name === 'cellXfs') isInside = true
      if (name === 'numFmt') codes.set(Number(attributes('numFmtId')), attributes('formatCode') ?? '')
      if (name !== 'xf' || !isInside) return
      const format = Number(attributes('numFmtId') ?? 0)
      const code = codes.get(format)
      if (code !== undefined) looks.push(lookOfCode(code))
      else looks.push(isKnownDay(format) ? 'day' : isKnownPercent(format) ? 'percent' : 'plain')
    },
    close(name) {
      if (name === 'cellXfs') isInside = false
    },
  })
  return outcome === 'read' ? looks : null
}
