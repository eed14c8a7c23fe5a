import { expect, it } from 'vitest'
import { applyPatch } from '../../../renderer/state/apply-patch.ts'
import { loadSample } from '../../support/sample.ts'

const document = loadSample()

it('replaces, adds and removes rows, keeps the others as they are, and changes nothing when applied twice', () => {
  const [first, second, third] = document.items
  if (!first || !second || !third) throw new Error('the sample is empty')
  const renamed = { ...second, name: 'renamed' }
  const added = { ...third, id: 'added' as typeof third.id }
  const patch = { items: { put: [renamed, added], remove: [first.id] } }
  const once = applyPatch(document, patch)
  expect(once.items).toEqual([renamed, ...document.items.slice(2), added])
  expect(once.items[1]).toBe(third)
  expect(once.dependencies).toBe(document.dependencies)
  expect(applyPatch(once, patch)).toEqual(once)
})
