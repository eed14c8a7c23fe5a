// Reads the XML of a spreadsheet's parts: elements, attributes and text, and nothing that could fetch or multiply anything. A
// document type is refused, so there are no entities but the five that XML itself knows.

export type Attributes = (name: string) => string | null

/** Told in the order of the text; names come without their prefix. `false` ends the reading. */
export interface XmlListener {
  readonly open?: (name: string, attributes: Attributes) => boolean | void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => boolean | void
}

/** No part of a spreadsheet is as deep. */
const MAX_DEPTH = 64

const TAG = /<(\/?)([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y
const ATTRIBUTE = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const MAX_CODE_POINT = 0x10_ff_ff

function entityText(body: string): string | null {
  const number = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(body)
  if (number === null) return Object.hasOwn(NAMED, body) ? (NAMED[body] ?? null) : null
  const point = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16)
  return point > MAX_CODE_POINT ? null : String.fromCodePoint(point)
}

/** `A &amp; B` is `A & B`; null where an entity is unknown. */
function decodeText(raw: string): string | null {
  const lines = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw
  if (!lines.includes('&')) return lines
  let isKnown = true
  const text = lines.replace(/&([^;&]{0,12});?/g, (whole, body: string) => {
    const said = whole.endsWith(';') ? entityText(body) : null
    isKnown &&= said !== null
    return said ?? ''
  })
  return isKnown ? text : null
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1)

/** Attributes by the name they have without a prefix; of two alike the first. */
function attributesOf(raw: string): Attributes {
  if (raw === '') return () => null
  let pairs: readonly RegExpExecArray[] | null = null
  return name => {
    pairs ??= [...raw.matchAll(ATTRIBUTE)]
    for (const [, found = '', double, single] of pairs)
      if (found === name || localName(found) === name) return decodeText(double ?? single ?? '')
    return null
  }
}

/** Where what begins at `at` and says nothing ends: a comment or an instruction; -1 where it is neither, or has no end. */
function endOfAside(xml: string, at: number): number {
  const end = xml.startsWith('<!--', at) ? '-->' : xml.startsWith('<?', at) ? '?>' : null
  const found = end === null ? -1 : xml.indexOf(end, at + 2)
  return end === null || found < 0 ? -1 : found + end.length
}

export type XmlOutcome = 'read' | 'stopped' | 'malformed'

/** `readXml('<a>1<b/></a>', listener)` tells `open a`, `text 1`, `open b`, `close b`, `close a`. */
export function readXml(xml: string, { open, text, close }: XmlListener): XmlOutcome {
  const names: string[] = []
  let at = xml.startsWith('\uFEFF') ? 1 : 0
  let hasRoot = false
  const say = (raw: string): boolean => {
    if (names.length === 0) return raw.trim() === ''
    const said = decodeText(raw)
    if (said !== null) text?.(said)
    return said !== null
  }
  while (at < xml.length) {
    const next = xml.indexOf('<', at)
    const end = next < 0 ? xml.length : next
    if (end > at && !say(xml.slice(at, end))) return 'malformed'
    if (next < 0) break
    if (xml.startsWith('<![CDATA[', next)) {
      const last = xml.indexOf(']]>', next)
      if (last < 0 || names.length === 0) return 'malformed'
      text?.(xml.slice(next + 9, last))
      at = last + 3
      continue
    }
    const behind = endOfAside(xml, next)
    if (behind >= 0) {
      at = behind
      continue
    }
    TAG.lastIndex = next
    const tag = TAG.exec(xml)
    if (tag === null) return 'malformed'
    const [whole, slash, name = '', raw = '', selfClosing] = tag
    at = next + whole.length
    const local = localName(name)
    if (slash === '/') {
      if (names.pop() !== name || raw !== '' || selfClosing !== '') return 'malformed'
      if (close?.(local) === false) return 'stopped'
      continue
    }
    if (names.length === 0 && hasRoot) return 'malformed'
    hasRoot = true
    if (names.length >= MAX_DEPTH) return 'malformed'
    if (open?.(local, attributesOf(raw)) === false) return 'stopped'
    if (selfClosing !== '/') names.push(name)
    else if (close?.(local) === false) return 'stopped'
  }
  return hasRoot && names.length === 0 ? 'read' : 'malformed'
}
