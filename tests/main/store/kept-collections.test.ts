// The files that lead back to what a collection was: named by their age, ten of each plan.
import { readdirSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { placeForKept, readKept, removeKept, thinOutKept } from '../../../main/store/kept-collections.ts'
import type { PlanId } from '../../../shared/domain/plan.ts'
import { NOW, tempFolder } from '../../support/store.ts'

const planId = 'p:1' as PlanId
const other = 'p:2' as PlanId

test('the newest ten of a plan stay, also of one second, and none of another plan goes', () => {
  const folder = tempFolder()
  const keep = (id: PlanId) => {
    const place = placeForKept(folder, id, NOW)
    writeFileSync(place.file, place.name)
    return place.name
  }
  const foreign = keep(other)
  const names = Array.from({ length: 12 }, () => keep(planId))
  expect(names.slice(0, 2)).toEqual([
    expect.stringMatching(/^2026-11-23T09-05-00\.[0-9a-f]{8}\.spbe-kumpulan$/),
    expect.stringMatching(/^2026-11-23T09-05-00-02\.[0-9a-f]{8}\.spbe-kumpulan$/),
  ])
  thinOutKept(folder, planId)
  expect(readdirSync(folder).toSorted()).toEqual([foreign, ...names.slice(2)].toSorted())
})

test('only what lies there is read, and what is no way back goes', () => {
  const folder = tempFolder()
  const place = placeForKept(folder, planId, NOW)
  expect(readKept(folder, place.name)).toBeNull()
  writeFileSync(place.file, 'x')
  expect(readKept(folder, place.name)).toBe(Buffer.from('x').toString('base64'))
  removeKept(place)
  expect(readKept(folder, place.name)).toBeNull()
})
