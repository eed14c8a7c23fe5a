// Where the parts of a JSON text stand, so that a rule which a value breaks can be told with its line.
import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser'
import { createPlaces, type TextPlace } from './text-place.ts'

export type JsonPath = readonly (string | number)[]

export interface TwiceNamed {
  readonly path: JsonPath
  readonly place: TextPlace
}

export interface JsonPlaces {
  /** Where the value begins; that of the nearest part around it where there is none. */
  placeOf(path: JsonPath): TextPlace
  /** Where the name of the value begins. */
  keyPlaceOf(path: JsonPath): TextPlace
  /** The value as it is written; null where there is none. */
  textOf(path: JsonPath): string | null
  /** Names that an object has a second time: JSON readers take the last one without a word. */
  readonly twice: readonly TwiceNamed[]
}

function findTwice(root: Node, placeOf: (offset: number) => TextPlace): readonly TwiceNamed[] {
  const found: TwiceNamed[] = []
  const visit = (node: Node, path: JsonPath): void => {
    if (node.type === 'array') node.children?.forEach((child, index) => visit(child, [...path, index]))
    if (node.type !== 'object') return
    const names = new Set<string>()
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? []
      const name = String(key?.value)
      if (names.has(name)) found.push({ path: [...path, name], place: placeOf(property.offset) })
      names.add(name)
      if (value !== undefined) visit(value, [...path, name])
    }
  }
  visit(root, [])
  return found
}

/** Call it with a text that `JSON.parse` takes and that `findDepthFault` finds nothing in. */
export function indexJson(text: string): JsonPlaces {
  const root = parseTree(text)
  if (root === undefined) throw new Error('a text of no value was taken for JSON')
  const placeOf = createPlaces(text)
  const find = (path: JsonPath) => findNodeAtLocation(root, [...path])
  const findNearest = (path: JsonPath): Node => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = find(path.slice(0, length))
      if (node !== undefined) return node
    }
    return root
  }
  return {
    placeOf: path => placeOf(findNearest(path).offset),
    keyPlaceOf(path) {
      const node = findNearest(path)
      return placeOf(node.parent?.type === 'property' ? node.parent.offset : node.offset)
    },
    textOf(path) {
      const node = find(path)
      return node === undefined ? null : text.slice(node.offset, node.offset + node.length)
    },
    twice: findTwice(root, placeOf),
  }
}
