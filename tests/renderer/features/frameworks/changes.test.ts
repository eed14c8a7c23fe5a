import { expect, it } from 'vitest'
import { parseFramework } from '../../../../shared/domain/parse-framework.ts'
import { changeTexts } from '../../../../renderer/features/settings/frameworks/changes.ts'
import { translators } from '../../../../renderer/state/i18n.ts'
import { ownText, type OwnFile } from '../../../support/own-framework.ts'
import { required, requireOk } from '../../../support/store.ts'

const before = requireOk(parseFramework(ownText()))
const changes = (change: (file: OwnFile) => unknown) =>
  changeTexts(before, requireOk(parseFramework(ownText(change))), translators.id)

it('names what matters to a plan', () => {
  expect(
    changes(file => {
      const [first, second] = required(file.domains[0]?.aspects[0]).indicators
      required(first).id = 'baru'
      required(second).weight = 0.05
      required(file.domains[0]?.aspects[1]?.indicators[0]).weight = 55.99
      required(file.domains[0]?.aspects[1]).weight = 55.99
      required(file.domains[0]?.aspects[0]).weight = 1.36
      required(first).weight = 1.31
      required(file.predicates[0]).name = 'Awal'
    }),
  ).toEqual([
    'Indikator baru: 1 Ind 1',
    'Indikator yang hilang: 1 Ind 1',
    'Bobot 1 indikator',
    'Predikat atau batasnya',
  ])
})

it('names a new scale', () => {
  expect(
    changes(file => {
      file.scale.min = 1
      required(file.predicates[0]).min = 1
    }),
  ).toEqual(['Tingkat: 0 sampai 3 menjadi 1 sampai 3', 'Predikat atau batasnya'])
})

it('says so where there are only other words', () => {
  expect(changes(file => (file.title = 'Lain'))).toEqual(['Hanya kata-kata atau keterangan'])
})
