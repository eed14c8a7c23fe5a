// From the key of a sentence to the sentence: `{{name}}` is filled in, `{{count, number}}` with the thousands mark of the
// language, and a key that ends in `_one` or `_other` is chosen by `count`. The catalogues need nothing else; a test holds
// this against i18next, sentence by sentence.
import type { Area, Messages } from './catalogue.ts'
import { type FormatLanguage, formatNumber } from './format.ts'

type Named<Name extends string> = Name extends `${infer Base}_${'one' | 'other'}` ? Base : Name
type KeysOf<Part, Path extends string = ''> = {
  [Name in keyof Part & string]: Part[Name] extends string
    ? `${Path}${Named<Name>}`
    : KeysOf<Part[Name], `${Path}${Name}.`>
}[keyof Part & string]

/** `roadmap.bar`: a key that no catalogue has does not compile. */
export type MessageKey = KeysOf<Messages>
export type MessageValues = Readonly<Record<string, string | number | undefined>>
export type Translate = (key: MessageKey, values?: MessageValues) => string

/** A sentence cut at its places: every second part says what is filled in there. */
type Template = readonly { readonly text: string; readonly place: string; readonly isNumber: boolean }[]

function cut(sentence: string): Template {
  const parts = sentence.split(/\{\{(\w+)(, number)?\}\}/)
  const template: { text: string; place: string; isNumber: boolean }[] = []
  for (let i = 0; i < parts.length; i += 3)
    template.push({ text: parts[i] ?? '', place: parts[i + 1] ?? '', isNumber: parts[i + 2] !== undefined })
  return template
}

/** The sentence at `path`; a name may itself have dots in it, as those of commands do (`shell.step.item.add`). */
function find(part: unknown, path: string): string | undefined {
  if (typeof part !== 'object' || part === null) return undefined
  const whole: unknown = Reflect.get(part, path)
  if (typeof whole === 'string') return whole
  for (let dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
    const found = find(Reflect.get(part, path.slice(0, dot)), path.slice(dot + 1))
    if (found !== undefined) return found
  }
  return undefined
}

/** `roadmap.bar` is `bar` of the area `roadmap`; a key that compiles begins with an area. */
function splitKey(key: string): [Area, string] {
  const dot = key.indexOf('.')
  return [key.slice(0, dot) as Area, key.slice(dot + 1)]
}

/**
 * The sentences of one language. `readArea` makes the words of an area, the first part of a key, once one of them is said:
 * most areas are never spoken of. Where there is no sentence for a key, the answer is the key itself.
 * `createTranslator('id', area => id[area]())('domain.items', { count: 1000 })` is `1.000 kegiatan`.
 */
export function createTranslator(language: FormatLanguage, readArea: (area: Area) => unknown): Translate {
  const plurals = new Intl.PluralRules(language)
  const areas = new Map<string, unknown>()
  const templates = new Map<string, Template>()
  const sentenceOf = (key: string): string | undefined => {
    const [area, path] = splitKey(key)
    const words = areas.get(area) ?? readArea(area)
    areas.set(area, words)
    return find(words, path)
  }
  const templateOf = (key: string, count: unknown): Template => {
    const known = templates.get(key)
    if (known !== undefined) return known
    const single = sentenceOf(key)
    if (single === undefined && typeof count === 'number') {
      const form = `${key}_${plurals.select(count)}`
      return templates.get(form) ?? keep(form, sentenceOf(form) ?? sentenceOf(`${key}_other`), key)
    }
    return keep(key, single, key)
  }
  /** Only what was found is kept: asked otherwise, there may be a sentence. */
  const keep = (key: string, sentence: string | undefined, instead: string): Template => {
    const template = cut(sentence ?? instead)
    if (sentence !== undefined) templates.set(key, template)
    return template
  }
  return (key, values = {}) => {
    let sentence = ''
    for (const { text, place, isNumber } of templateOf(key, values['count'])) {
      const value = values[place] ?? ''
      sentence += text + (isNumber && typeof value === 'number' ? formatNumber(value, language) : value)
    }
    return sentence
  }
}
