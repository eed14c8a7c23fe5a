import { describe, expect, it } from 'vitest'
import { toProblems } from '../../../shared/base/problem.ts'
import { findTitleProblem, LINE_LIMIT, titleSchema } from '../../../shared/base/text.ts'

describe('findTitleProblem', () => {
  it.each([
    'Perbup SPBE',
    '',
    '   ',
    'a'.repeat(LINE_LIMIT),
    'a'.repeat(LINE_LIMIT + 1),
    ' '.repeat(LINE_LIMIT),
    'bell \u0007',
    'half of a pair \ud83d',
    'tab\tand line\nbreak',
  ])('says of %j what the schema says of it', text => {
    const parsed = titleSchema.safeParse(text)
    const [problem] = parsed.success ? [] : toProblems(parsed.error)
    const found = findTitleProblem(text)
    expect(found && { path: [], ...found }).toEqual(problem ?? null)
  })
})
