// A drawing in the page: on paper, in a preview.
import { createElement, memo, useId, useMemo, type ReactNode } from 'react'
import type { Drawing } from '../../../shared/picture/drawing.ts'
import { PALETTES, type PaletteName } from '../../../shared/picture/palettes.ts'
import { toSvgTree, type SvgNode } from '../../../shared/picture/svg-tree.ts'

/** React names attributes as scripts do: `stroke-width` is `strokeWidth`. */
const toProperty = (name: string) =>
  name.startsWith('aria-')
    ? name
    : name.replaceAll(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase())

function toElement({ tag, attributes, children }: SvgNode, key: number, extra = {}): ReactNode {
  const properties = Object.entries(attributes).map(([name, value]) => [toProperty(name), value])
  const inside = children.map((child, at) => (typeof child === 'string' ? child : toElement(child, at)))
  return createElement(tag, { ...Object.fromEntries(properties), ...extra, key }, ...inside)
}

/** In its own size, or as wide as a style sheet says of `className`. */
export const Picture = memo(function Picture({
  drawing,
  palette,
  className,
}: {
  readonly drawing: Drawing
  readonly palette: PaletteName
  readonly className?: string
}) {
  const prefix = `${useId()}-`
  return useMemo(
    () => toElement(toSvgTree(drawing, PALETTES[palette], { prefix }), 0, { className }),
    [drawing, palette, prefix, className],
  )
})
