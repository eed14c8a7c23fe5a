// Rules of CSS that would make every change of the page slow.
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('behind :has() stands a named element: anything at all makes each change one of all styles', () => {
  const found = globSync('renderer/**/*.css').flatMap(path =>
    [...readFileSync(path, 'utf8').matchAll(/:has\([^{};]*\)\s*[>+~\s]\s*(?:::|\*)[^{]*/g)].map(
      ([rule]) => `${path} ${rule.trim()}`,
    ),
  )
  expect(found).toEqual([])
})
