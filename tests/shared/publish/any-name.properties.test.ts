// Whatever a name holds, each format gives it back: read by programs that are not ours.
import { DOMParser } from '@xmldom/xmldom'
import * as fc from 'fast-check'
import ICAL from 'ical.js'
import { marked, type Token, type Tokens } from 'marked'
import { expect, it } from 'vitest'
import { findTitleProblem } from '../../../shared/base/text.ts'
import { writeCalendar } from '../../../shared/publish/calendar-lines.ts'
import { toMarkdownText } from '../../../shared/publish/markdown.ts'
import { element } from '../../../shared/publish/project-parts.ts'
import { SEED } from '../../support/random-plan.ts'

const SIGNS = '\\`*_{}[]<>()#+-.!|~$&=:;,"\'/@^%\n\t 1aA'

/** What a name may be, with a liking for signs that mean something somewhere. */
const anyName = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 160 }),
    fc.string({ unit: fc.constantFrom(...Array.from(SIGNS)), maxLength: 60 }),
  )
  .filter(name => findTitleProblem(name) === null)

/** Files of text know one kind of line break. */
const withLines = (text: string) => text.replaceAll(/\r\n?/g, '\n')

const RUNS = { seed: SEED, numRuns: 1_000 }

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}
const decode = (text: string) =>
  text.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, entity => ENTITIES[entity] ?? entity)

/** The words of a token that holds nothing but words; null where there is markup. */
function wordsOf(token: Token): string | null {
  if ('tokens' in token && token.tokens !== undefined) {
    const parts = token.tokens.map(wordsOf)
    return parts.includes(null) ? null : parts.join('')
  }
  return token.type === 'text' || token.type === 'escape' ? token.text : null
}

const saidBy = (tokens: readonly Token[]) => decode(tokens.map(wordsOf).join(''))

it('is a text of Markdown: as a paragraph, in a list and in a table', () => {
  fc.assert(
    fc.property(anyName, name => {
      const text = toMarkdownText(name)
      const oneLine = name.replaceAll(/\s+/gu, ' ').trim()
      const [list] = marked.lexer(`- ${text}`)
      const [table] = marked.lexer(`| a |\n| --- |\n| ${text} |`)
      expect((list as Tokens.List).items.map(item => saidBy(item.tokens))).toEqual([oneLine])
      expect((table as Tokens.Table).rows.map(row => row.map(cell => saidBy(cell.tokens)))).toEqual([
        [oneLine],
      ])
    }),
    RUNS,
  )
})

it('is the summary of an event, in lines of at most 75 octets', () => {
  fc.assert(
    fc.property(anyName, name => {
      const event = {
        uid: 'a',
        day: 20_000,
        summary: name,
        description: [name, name],
        categories: [name],
        isTentative: false,
      }
      const text = writeCalendar({ name, language: 'id', madeOn: 20_000, events: [event] })
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      const [read] = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent')
      const asSaid = (text: string) => withLines(text).replaceAll('\t', ' ')
      const said = asSaid(name)
      expect(read?.getFirstPropertyValue('summary')).toBe(said)
      expect(read?.getFirstPropertyValue('description')).toBe(asSaid(`${name}\n${name}`))
      expect(read?.getFirstProperty('categories')?.getValues()).toEqual([said])
    }),
    RUNS,
  )
})

it('is the content of an element of XML', () => {
  fc.assert(
    fc.property(anyName, name => {
      const { documentElement } = new DOMParser().parseFromString(element('Name', name), 'application/xml')
      // What no XML file may hold is left out.
      expect(documentElement.textContent).toBe(withLines(name).replaceAll(/[\ufffe\uffff]/g, ''))
    }),
    RUNS,
  )
})
