// A Microsoft Project file as elements, and short ways to look into it.
import { DOMParser } from '@xmldom/xmldom'
import type { XmlElement } from './mspdi-schema.ts'

/** By a parser that is not ours, which has nothing to complain of. */
export function readXml(text: string): XmlElement {
  const complaints: string[] = []
  const complain = (message: string) => complaints.push(message)
  const parser = new DOMParser({ errorHandler: { warning: complain, error: complain, fatalError: complain } })
  const document = parser.parseFromString(text, 'application/xml')
  const root = document.documentElement
  if (complaints.length > 0 || root.namespaceURI !== 'http://schemas.microsoft.com/project')
    throw new Error([root.namespaceURI, ...complaints].join('\n'))
  const toElement = (node: Element): XmlElement => ({
    name: node.tagName,
    text: node.textContent ?? '',
    children: Array.from(node.childNodes)
      .filter(child => child.nodeType === 1)
      .map(child => toElement(child as Element)),
  })
  return toElement(root)
}

export const childrenOf = (element: XmlElement | undefined, name: string) =>
  element?.children.filter(child => child.name === name) ?? []
export const childOf = (element: XmlElement | undefined, name: string) => childrenOf(element, name)[0]
export const said = (element: XmlElement | undefined, name: string) => childOf(element, name)?.text
export const itemsOf = (root: XmlElement, list: string, name: string) => childrenOf(childOf(root, list), name)
export const tasksOf = (root: XmlElement) => itemsOf(root, 'Tasks', 'Task')
export const taskNamed = (root: XmlElement, name: string) =>
  tasksOf(root).find(task => said(task, 'Name') === name)
