// The looks of cells as the style sheet of a spreadsheet file.
import { CELL_LOOKS, type CellLook } from './workbook.ts'
import { escapeXml } from './xml.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** Numbers below 164 are those every spreadsheet knows. */
const FORMAT = { general: 0, whole: 1, number: 2, money: 3, percent: 10, date: 164, signed: 165 } as const
const FONT = { plain: 0, strong: 1, title: 2 } as const

interface Look {
  readonly format: keyof typeof FORMAT
  readonly font: keyof typeof FONT
  readonly isNumber: boolean
  readonly isHead?: boolean
  readonly isWrapped?: boolean
}

const LOOKS: Readonly<Record<CellLook, Look>> = {
  text: { format: 'general', font: 'plain', isNumber: false, isWrapped: true },
  strong: { format: 'general', font: 'strong', isNumber: false, isWrapped: true },
  title: { format: 'general', font: 'title', isNumber: false },
  head: { format: 'general', font: 'strong', isNumber: false, isHead: true, isWrapped: true },
  numberHead: { format: 'general', font: 'strong', isNumber: true, isHead: true, isWrapped: true },
  whole: { format: 'whole', font: 'plain', isNumber: true },
  money: { format: 'money', font: 'plain', isNumber: true },
  number: { format: 'number', font: 'plain', isNumber: true },
  signed: { format: 'signed', font: 'plain', isNumber: true },
  percent: { format: 'percent', font: 'plain', isNumber: true },
  date: { format: 'date', font: 'plain', isNumber: true },
  strongNumber: { format: 'number', font: 'strong', isNumber: true },
  strongSigned: { format: 'signed', font: 'strong', isNumber: true },
  strongPercent: { format: 'percent', font: 'strong', isNumber: true },
  strongWhole: { format: 'whole', font: 'strong', isNumber: true },
  line: { format: 'general', font: 'plain', isNumber: false },
  strongMoney: { format: 'money', font: 'strong', isNumber: true },
}

/** Every look stands four times: as it is and at the left, and both for text that must not be taken for a formula. */
const VARIANTS = [
  { isLeft: false, isQuoted: false },
  { isLeft: true, isQuoted: false },
  { isLeft: false, isQuoted: true },
  { isLeft: true, isQuoted: true },
] as const

/** The number of a style. */
export function styleOf(look: CellLook, isLeft: boolean, isQuoted = false): number {
  return CELL_LOOKS.indexOf(look) * VARIANTS.length + (isQuoted ? 2 : 0) + (isLeft ? 1 : 0)
}

function styleXml(
  { format, font, isNumber, isHead, isWrapped }: Look,
  { isLeft, isQuoted }: (typeof VARIANTS)[number],
): string {
  const horizontal = isNumber && !isLeft ? 'right' : 'left'
  const wrap = isWrapped === true ? ' wrapText="1"' : ''
  // The fills 0 and 1 are fixed by the format; 2 is ours.
  const [fill, border] = isHead === true ? [2, 1] : [0, 0]
  return (
    `<xf numFmtId="${FORMAT[format]}" fontId="${FONT[font]}" fillId="${fill}" borderId="${border}" xfId="0" ` +
    `${isQuoted ? 'quotePrefix="1" ' : ''}applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
    `<alignment horizontal="${horizontal}" vertical="top"${wrap}/></xf>`
  )
}

export function stylesXml(dateFormat: string): string {
  const font = (size: number, isBold: boolean) =>
    `<font>${isBold ? '<b/>' : ''}<sz val="${size}"/><name val="Calibri"/><family val="2"/></font>`
  const styles = CELL_LOOKS.flatMap(look => VARIANTS.map(variant => styleXml(LOOKS[look], variant)))
  return (
    `<styleSheet xmlns="${MAIN}">` +
    `<numFmts count="2"><numFmt numFmtId="${FORMAT.date}" formatCode="${escapeXml(dateFormat)}"/>` +
    `<numFmt numFmtId="${FORMAT.signed}" formatCode="+0.00;\u22120.00;0.00"/></numFmts>` +
    `<fonts count="3">${font(11, false)}${font(11, true)}${font(16, true)}</fonts>` +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FFE4EFFA"/><bgColor indexed="64"/></patternFill></fill></fills>' +
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
    '<border><left/><right/><top/><bottom style="thin"><color rgb="FF8A95A5"/></bottom><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${styles.length}">${styles.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  )
}
