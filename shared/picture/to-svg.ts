// A drawing as an SVG file that stands alone: no address in it leads anywhere.
import type { Drawing } from './drawing.ts'
import type { Palette } from './palettes.ts'
import { toSvgTree, type SvgNode, type SvgOptions } from './svg-tree.ts'

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escapeText = (text: string) => text.replaceAll(/[&<>"']/g, sign => SIGNS[sign] ?? sign)

function writeNode({ tag, attributes, children }: SvgNode): string {
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeText(value)}"`)
  const start = `<${tag}${given.join('')}`
  if (children.length === 0) return `${start}/>`
  const inside = children.map(child => (typeof child === 'string' ? escapeText(child) : writeNode(child)))
  return `${start}>${inside.join('')}</${tag}>`
}

/** The file as text, UTF-8. */
export function toSvg(drawing: Drawing, palette: Palette, options: SvgOptions = {}): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeNode(toSvgTree(drawing, palette, options))}\n`
}
