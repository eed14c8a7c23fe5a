// What the recap of a region is made of, and the cells that its sheets share.
import { requireCivilDate, toCivilDate, type CivilDate, type DayNumber } from '../base/civil-date.ts'
import type { CollectionView, OverlapView, RegionalItemView } from '../contract/collection.ts'
import type { MoneyRow } from '../domain/sum-money.ts'
import type { Connectivity } from '../connectivity/connectivity.ts'
import type { AgencyId } from '../domain/agency.ts'
import type { Framework, IndicatorId } from '../domain/framework.ts'
import { FULL_WEIGHT } from '../projection/index-value.ts'
import type { IndexUnits } from '../projection/projection.ts'
import type { Cell } from '../workbook/workbook.ts'
import { cell, dayValue } from './list-sheet.ts'
import type { Words } from './words.ts'

export interface RegionReport {
  readonly view: CollectionView
  readonly framework: Framework
  readonly items: readonly RegionalItemView[]
  readonly money: readonly MoneyRow[]
  readonly connectivity: Connectivity
  readonly overlaps: readonly OverlapView[]
  readonly madeOn: CivilDate
}

/** Index units as spreadsheets count: 15,500,000 is 1.55. */
export const indexValue = (units: IndexUnits): number => units / (FULL_WEIGHT * 1_000)
export const dayCell = (day: DayNumber): Cell => cell(dayValue(toCivilDate(day)), 'date')

/** The first ten signs of a local date and time are its day. */
export const stampCell = (stamp: string) => cell(dayValue(requireCivilDate(stamp.slice(0, 10))), 'date')

export interface Lists extends Words {
  readonly report: RegionReport
  readonly agency: (id: AgencyId) => string
  readonly indicator: (id: IndicatorId) => string
}
