import { expect, it } from 'vitest'
import { checkDocs } from '../../scripts/check-docs.mjs'

const FILES = [
  'README.md',
  'docs/values.md',
  'docs/a.png',
  'shared/domain/item.ts',
  'shared/domain/',
  'package.json',
]
const project = {
  exists: (path: string) => FILES.includes(path),
  scripts: ['start', 'check'],
  decisions: ['0003-late-items.md'],
}

function problemsOf(text: string): readonly string[] {
  return checkDocs(
    new Map([
      ['README.md', text],
      ['docs/values.md', '# Nilai kita: jujur\n[home](../README.md)'],
    ]),
    project,
  )
}

it('finds nothing in documents that are true', () => {
  const text = `
See [values](docs/values.md#nilai-kita-jujur), ![picture](docs/a.png) and [the law](https://example.org/x).
\`shared/domain/item.ts\`, \`shared/domain/\`, \`package.json\`, \`npm start\`, \`npm run check\`, decision 3 and decision 0003.
\`docs/notes/NNNN-….md\` stands for many; \`item.update\` and \`plan/other\` are no paths of ours.
\`\`\`ts
import './not-a-link.ts' // [x](gone.md) \`shared/gone.ts\`
\`\`\`
`
  expect(problemsOf(text)).toEqual([])
})

it.each([
  ['[a](docs/gone.md)', 'the link docs/gone.md leads nowhere'],
  ['![a](docs/gone.png)', 'the link docs/gone.png leads nowhere'],
  ['[a](docs/values.md#gone)', 'docs/values.md has no heading #gone'],
  ['[a](#gone)', 'README.md has no heading #gone'],
  ['`shared/domain/gone.ts`', 'shared/domain/gone.ts does not exist'],
  ['`node scripts/gone.mjs --fast`', 'scripts/gone.mjs does not exist'],
  ['`gone.json`', 'gone.json does not exist'],
  ['`npm run gone`', 'there is no npm script gone'],
  ['```sh\nnpm test\n```', 'there is no npm script test'],
  ['as decision 4 says', 'there is no decision 4'],
])('%s is told', (text, problem) => {
  expect(problemsOf(text)).toEqual([`README.md: ${problem}`])
})

it('reads links from where the document stands', () => {
  const docs = new Map([['docs/values.md', '[home](README.md)']])
  expect(checkDocs(docs, project)).toEqual(['docs/values.md: the link README.md leads nowhere'])
})
