// What the command line says of files that were collected.
import { expect, test } from 'vitest'
import { verdictLines } from '../../../main/hosts/cli/say-region.ts'
import type { FileOutcome } from '../../../shared/contract/collection.ts'
import { catalogue } from '../../../shared/messages/catalogue.ts'
import { createTranslator } from '../../../shared/messages/translate.ts'
import { loadFramework } from '../../support/frameworks.ts'

const t = createTranslator('id', area => catalogue.id[area])

test('how much more was assumed in a spreadsheet than is told cell by cell', () => {
  const linesOf = (assumedCount: number) =>
    verdictLines(
      {
        collections: [],
        outcomes: [
          {
            name: 'a.xlsx',
            verdict: 'same',
            file: { agencyName: 'Dinas Sosial', revision: 1 },
            other: null,
            isUncounted: false,
            assumedCount,
            assumed: [],
            answerCount: 0,
            otherChanges: [],
          } as unknown as FileOutcome,
        ],
        framework: loadFramework('permenpanrb-8-2026'),
      } as unknown as Parameters<typeof verdictLines>[0],
      { t, language: 'id' },
    )
  expect(linesOf(250)).toContain(`  ${t('exchange.more', { count: 250 })}`)
  expect(linesOf(0)).toHaveLength(linesOf(250).length - 1)
})
