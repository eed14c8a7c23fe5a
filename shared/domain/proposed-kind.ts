// Which category and theme an item most likely has that is to raise an indicator. Frameworks are data and do not say it;
// their kinds and words do. A proposal: the user changes it in the item.
import type { Indicator } from './framework.ts'
import type { Category, Theme } from './item.ts'

interface Kind {
  readonly category: Category
  readonly theme: Theme
}

/** Words in the short name, the first that fits decides: an audit of applications is an audit. */
const BY_WORD: readonly (readonly [words: RegExp, kind: Kind])[] = [
  [/\baudit/, { category: 'instrument', theme: 'ict-audit' }],
  [/keamanan|kriptografi|siber|pel?indungan data/, { category: 'instrument', theme: 'security' }],
]
const BY_WORD_BEYOND_POLICY: readonly (readonly [words: RegExp, kind: Kind])[] = [
  [/proses bisnis/, { category: 'instrument', theme: 'governance' }],
  [/\bsdm\b|kompetensi/, { category: 'people', theme: 'management' }],
  [
    /infrastruktur|pusat data|jaringan intra|penghubung|integrasi/,
    { category: 'infrastructure', theme: 'infrastructure' },
  ],
  [/aplikasi|interoperabilitas/, { category: 'infrastructure', theme: 'application' }],
]
const BY_KIND: Readonly<Record<string, Kind>> = {
  management: { category: 'instrument', theme: 'management' },
  service: { category: 'infrastructure', theme: 'service' },
}
const USUAL: Kind = { category: 'instrument', theme: 'governance' }

/** `Audit Aplikasi` is an instrument of ict-audit; what no word and no kind speaks for, an instrument of governance. */
export function proposeKind({ shortName, kind }: Pick<Indicator, 'shortName' | 'kind'>): Kind {
  const name = shortName.toLowerCase()
  // A policy about data centres is a text, and the chapter of texts is governance.
  const rules = kind === 'policy' ? BY_WORD : [...BY_WORD, ...BY_WORD_BEYOND_POLICY]
  const byWord = rules.find(([words]) => words.test(name))
  return byWord?.[1] ?? BY_KIND[kind] ?? USUAL
}
