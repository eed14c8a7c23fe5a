// The files that lead back to what a collection was: named by their age, ten of each plan.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  listKeptStates,
  placeForKept,
  planMark,
  readKept,
  removeKept,
  thinOutKept,
} from '../../../main/store/kept-collections.ts'
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

test('what is kept is listed by its names, the newest first, and nothing that is no file of ours', () => {
  const folder = join(tempFolder(), 'collections')
  expect(listKeptStates(folder)).toEqual([])
  const places = [
    placeForKept(folder, planId, new Date(2026, 10, 22, 16, 30, 9)),
    ...Array.from({ length: 11 }, () => {
      const place = placeForKept(folder, other, NOW)
      writeFileSync(place.file, '')
      return place
    }),
  ]
  for (const [count, { file }] of places.entries()) writeFileSync(file, 'x'.repeat(count))
  writeFileSync(join(folder, 'catatan.txt'), 'x')
  writeFileSync(join(folder, 'lain.spbe-kumpulan'), 'x')
  mkdirSync(join(folder, '2026-11-24T09-05-00.00000000.spbe-kumpulan'))
  expect(listKeptStates(folder)).toEqual(
    places
      .map(({ name, file }, place) => ({
        name,
        file,
        madeAt: place === 0 ? '2026-11-22T16:30:09' : '2026-11-23T09:05:00',
        bytes: place,
        mark: planMark(place === 0 ? planId : other),
      }))
      .toReversed(),
  )
})

test('states of several plans that were kept in one second stand by their names', () => {
  const folder = tempFolder()
  const names = ['a', 'b', 'c', 'd', 'e'].map(id => {
    const { name, file } = placeForKept(folder, id as PlanId, NOW)
    writeFileSync(file, '')
    return name
  })
  expect(listKeptStates(folder).map(({ name }) => name)).toEqual(names.toSorted())
})
