import { expect, it } from 'vitest'
import { numberItems } from '../../../shared/domain/number-items.ts'
import { applyPatch } from '../../../renderer/state/apply-patch.ts'
import { loadSample } from '../../support/sample.ts'

const document = loadSample()

it('replaces, adds and removes rows, keeps the others as they are, and changes nothing when applied twice', () => {
  const [first, second, third] = document.items
  if (!first || !second || !third) throw new Error('the sample is empty')
  const renamed = { ...second, name: 'renamed' }
  const added = { ...third, id: 'added' as typeof third.id }
  const patch = { items: { put: [renamed, added], remove: [first.id] } }
  const once = applyPatch(document, patch, numberItems(document.items))
  expect(once.items).toEqual([renamed, ...document.items.slice(2), added])
  expect(once.items[1]).toBe(third)
  expect(once.dependencies).toBe(document.dependencies)
  expect(applyPatch(once, patch, numberItems(once.items))).toEqual(once)
})

it('replaces items in their place, the one that is named twice by its last', () => {
  const [first, second] = document.items
  if (!first || !second) throw new Error('the sample is empty')
  const put = [
    { ...second, name: 'once' },
    { ...first, name: 'moved' },
    { ...second, name: 'twice' },
  ]
  const { items } = applyPatch(document, { items: { put, remove: [] } }, numberItems(document.items))
  expect(items).toEqual([put[1], put[2], ...document.items.slice(2)])
})
