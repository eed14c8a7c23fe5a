import { describe, expect, it } from 'vitest'
import { checkImports } from '../../scripts/check-imports.mjs'
import { ZONES } from '../../scripts/import-table.mjs'

/** A small house in which everything is as it should be, and every zone has a file. */
const HOUSE = new Map([
  ['shared/base/result.ts', "import * as z from 'zod'\nexport const a = z"],
  ['shared/domain/item.ts', "import { a } from '../base/result.ts'\nexport const b = a"],
  ['shared/schedule/network.ts', "import type { b } from '../domain/item.ts'\nexport type C = typeof b"],
  ['shared/projection/steps.ts', "export * from '../schedule/network.ts'"],
  [
    'shared/exchange/read.ts',
    "import canonicalize from 'canonicalize'\nexport { b } from '../domain/item.ts'",
  ],
  ['shared/collection/region.ts', "import '../exchange/read.ts'\nimport '../projection/steps.ts'"],
  ['shared/connectivity/count.ts', "import type { C } from '../schedule/network.ts'\nexport type D = C"],
  ['shared/brief/brief.ts', "import '../connectivity/count.ts'\nimport '../projection/steps.ts'"],
  ['shared/messages/id.ts', "import '../domain/item.ts'"],
  ['shared/archive/write-zip.ts', "import 'fflate'"],
  ['shared/workbook/write.ts', "import 'fflate'\nimport '../archive/write-zip.ts'"],
  [
    'shared/exchange/sheet/read.ts',
    "import '../read.ts'\nimport '../../messages/id.ts'\nimport '../../workbook/write.ts'",
  ],
  [
    'shared/report/report.ts',
    "import '../messages/id.ts'\nimport '../projection/steps.ts'\nimport '../workbook/write.ts'",
  ],
  ['shared/picture/drawing.ts', "import '../brief/brief.ts'\nimport '../messages/id.ts'"],
  ['shared/slides/slide.ts', "import '../brief/brief.ts'\nimport '../report/report.ts'"],
  [
    'shared/publish/matrix.ts',
    "import '../brief/brief.ts'\nimport '../report/report.ts'\nimport '../workbook/write.ts'",
  ],
  [
    'shared/contract/contract.ts',
    "import { b } from '../domain/item.ts'\nimport type { C } from '../projection/steps.ts'\nexport { b }\nexport type { C }",
  ],
  ['main/store/items.ts', "import Database from 'better-sqlite3'\nimport { readFileSync } from 'node:fs'"],
  ['main/services/plans.ts', "import '../store/items.ts'\nimport '../../shared/projection/steps.ts'"],
  ['main/preload.ts', "import 'electron'\nimport '../shared/contract/contract.ts'"],
  ['main/hosts/window.ts', "import 'electron'\nimport '../services/plans.ts'"],
  ['main/index.ts', "import './hosts/window.ts'"],
  ['renderer/ui/button.tsx', "import './button.css'\nexport const Button = () => <b />"],
  ['renderer/ui/button.css', ''],
  ['renderer/host.ts', "import type { b } from '../shared/contract/contract.ts'"],
  ['renderer/state/store.ts', "import 'zustand'\nimport '../host.ts'"],
  ['renderer/parts/icon.tsx', "import '../ui/button.tsx'\nimport '../state/store.ts'"],
  ['renderer/features/roadmap/bars.tsx', "import '../../ui/button.tsx'\nimport './rows.ts'"],
  ['renderer/features/roadmap/rows.ts', "import '../../state/store.ts'"],
  ['renderer/features/overview/cards.tsx', "import '../../ui/button.tsx'"],
  ['renderer/app.tsx', "import './features/roadmap/bars.tsx'\nimport './features/overview/cards.tsx'"],
  ['resources/frameworks/one.json', ''],
  ['scripts/build.mjs', "import { build } from 'vite'"],
  ['tests/shared/item.test.ts', "import '../../shared/domain/item.ts'\nimport 'vitest'"],
  ['bench/projection.ts', "import '../tests/shared/item.test.ts'"],
  ['bench/page/main.tsx', "import '../../renderer/features/roadmap/bars.tsx'\nimport '../projection.ts'"],
  ['bench/peers/svar.mjs', "import '@svar-ui/react-gantt'"],
  ['vitest.config.ts', "import 'vitest/config'"],
])

function problemsWith(path: string, line: string): readonly string[] {
  const before = HOUSE.get(path) ?? ''
  return checkImports(new Map([...HOUSE, [path, `${before}\n${line}`]]))
}

it('finds nothing in a house in order', () => {
  expect(checkImports(HOUSE)).toEqual([])
})

it('has a file of every zone in that house', () => {
  const empty = ZONES.filter(zone => ![...HOUSE.keys()].some(path => zone.files.test(path)))
  expect(empty.map(zone => zone.name)).toEqual([])
})

/** One bad line for every row of the table: file, line, what is said of it. */
const BAD: [string, string, string][] = [
  ['shared/base/result.ts', "import 'node:fs'", 'shared/base may not import node:fs'],
  [
    'shared/domain/item.ts',
    "import type { C } from '../schedule/other.ts'",
    'shared/domain may not import shared/schedule (shared/schedule/other.ts)',
  ],
  [
    'shared/schedule/network.ts',
    "export type { D } from '../projection/other.ts'",
    'shared/schedule may not import shared/projection (shared/projection/other.ts)',
  ],
  [
    'shared/projection/steps.ts',
    "import '../exchange/read.ts'",
    'shared/projection may not import shared/exchange (shared/exchange/read.ts)',
  ],
  [
    'shared/connectivity/count.ts',
    "import '../projection/steps.ts'",
    'shared/connectivity may not import shared/projection (shared/projection/steps.ts)',
  ],
  [
    'shared/exchange/read.ts',
    "type T = import('../schedule/network.ts').C",
    'shared/exchange may not import shared/schedule (shared/schedule/network.ts)',
  ],
  [
    'shared/collection/region.ts',
    "import '../report/report.ts'",
    'shared/collection may not import shared/report (shared/report/report.ts)',
  ],
  [
    'shared/exchange/sheet/read.ts',
    "import '../../projection/steps.ts'",
    'shared/exchange/sheet may not import shared/projection (shared/projection/steps.ts)',
  ],
  [
    'shared/archive/write-zip.ts',
    "import '../workbook/write.ts'",
    'shared/archive may not import shared/workbook (shared/workbook/write.ts)',
  ],
  [
    'shared/workbook/write.ts',
    "import '../messages/id.ts'",
    'shared/workbook may not import shared/messages (shared/messages/id.ts)',
  ],
  [
    'shared/report/report.ts',
    "import '../exchange/read.ts'",
    'shared/report may not import shared/exchange (shared/exchange/read.ts)',
  ],
  [
    'shared/brief/brief.ts',
    "import '../messages/id.ts'",
    'shared/brief may not import shared/messages (shared/messages/id.ts)',
  ],
  [
    'shared/publish/matrix.ts',
    "import '../exchange/read.ts'",
    'shared/publish may not import shared/exchange (shared/exchange/read.ts)',
  ],
  [
    'shared/picture/drawing.ts',
    "import '../workbook/write.ts'",
    'shared/picture may not import shared/workbook (shared/workbook/write.ts)',
  ],
  [
    'shared/slides/slide.ts',
    "import '../workbook/write.ts'",
    'shared/slides may not import shared/workbook (shared/workbook/write.ts)',
  ],
  [
    'shared/messages/id.ts',
    "import { useState } from 'react'",
    'shared/messages may not import the package react',
  ],
  [
    'shared/contract/contract.ts',
    "import { type C, d } from '../projection/steps.ts'",
    'shared/contract may not import more than types of shared/projection (shared/projection/steps.ts)',
  ],
  [
    'main/store/items.ts',
    "import type { P } from '../services/other.ts'",
    'main/store may not import main/services (main/services/other.ts)',
  ],
  [
    'main/services/plans.ts',
    "import type { App } from 'electron'",
    'main/services may not import the package electron',
  ],
  [
    'main/preload.ts',
    "import type { B } from '../shared/domain/item.ts'",
    'main/preload may not import shared/domain (shared/domain/item.ts)',
  ],
  [
    'main/hosts/window.ts',
    "import '../store/items.ts'",
    'main/hosts may not import main/store (main/store/items.ts)',
  ],
  [
    'main/index.ts',
    "import './store/items.ts'",
    'main entries may not import main/store (main/store/items.ts)',
  ],
  [
    'renderer/ui/button.tsx',
    "import type { B } from '../../shared/domain/item.ts'",
    'renderer/ui may not import shared/domain (shared/domain/item.ts)',
  ],
  [
    'renderer/host.ts',
    "import type { S } from './state/other.ts'",
    'renderer/host.ts may not import renderer/state (renderer/state/other.ts)',
  ],
  [
    'renderer/state/store.ts',
    "import '../ui/button.tsx'",
    'renderer/state may not import renderer/ui (renderer/ui/button.tsx)',
  ],
  [
    'renderer/parts/icon.tsx',
    "import '../features/roadmap/rows.ts'",
    'renderer/parts may not import renderer/features (renderer/features/roadmap/rows.ts)',
  ],
  [
    'renderer/features/roadmap/bars.tsx',
    "import type { Card } from '../overview/cards.tsx'",
    'a feature may not import another feature (renderer/features/overview/cards.tsx)',
  ],
  [
    'renderer/app.tsx',
    "import '../main/preload.ts'",
    'renderer entries may not import main/preload (main/preload.ts)',
  ],
  [
    'scripts/build.mjs',
    "import '../main/services/plans.ts'",
    'scripts may not import main/services (main/services/plans.ts)',
  ],
  ['tests/shared/item.test.ts', "import 'zustand'", 'tests may not import the package zustand'],
  [
    'bench/projection.ts',
    "import '../main/store/items.ts'",
    'bench may not import main/store (main/store/items.ts)',
  ],
  ['bench/page/main.tsx', "import 'dhtmlx-gantt'", 'bench/page may not import the package dhtmlx-gantt'],
  [
    'bench/peers/svar.mjs',
    "import '../projection.ts'",
    'bench/peers may not import bench (bench/projection.ts)',
  ],
  [
    'vitest.config.ts',
    "import './shared/domain/item.ts'",
    'tool settings may not import shared/domain (shared/domain/item.ts)',
  ],
]

describe('every row of the table', () => {
  it.each(BAD)('%s: %s', (path, line, said) => {
    const others = new Map([
      ['shared/schedule/other.ts', ''],
      ['shared/projection/other.ts', ''],
      ['main/services/other.ts', ''],
      ['renderer/state/other.ts', ''],
    ])
    const before = HOUSE.get(path) ?? ''
    const problems = checkImports(new Map([...HOUSE, ...others, [path, `${before}\n${line}`]]))
    expect(problems.filter(problem => !problem.startsWith('circle'))).toEqual([`${path}: ${said}`])
  })

  it('has a bad line here; resources hold no code', () => {
    const tried = new Set(BAD.map(([path]) => ZONES.find(zone => zone.files.test(path))?.name))
    expect(ZONES.map(zone => zone.name).filter(name => !tried.has(name))).toEqual(['resources'])
  })
})

describe('every way to import', () => {
  it.each([
    "import { app } from 'electron'",
    "import type { App } from 'electron'",
    "export * from 'electron'",
    "export { app } from 'electron'",
    "const app = await import('electron')",
    "type App = import('electron').App",
    "import electron = require('electron')",
    "const { app } = require('electron')",
    '/// <reference types="electron" />',
  ])('%s is seen', line => {
    expect(problemsWith('shared/domain/item.ts', line)).toEqual([
      'shared/domain/item.ts: shared/domain may not import the package electron',
    ])
  })

  it('as a worker is seen', () => {
    const line = "new Worker(new URL('../overview/cards.tsx', import.meta.url))"
    expect(problemsWith('renderer/features/roadmap/bars.tsx', line)).toEqual([
      'renderer/features/roadmap/bars.tsx: a feature may not import another feature (renderer/features/overview/cards.tsx)',
    ])
  })

  it('of a style sheet counts too', () => {
    expect(problemsWith('renderer/state/store.ts', "import '../ui/button.css'")).toEqual([
      'renderer/state/store.ts: renderer/state may not import renderer/ui (renderer/ui/button.css)',
    ])
  })
})

it('refuses a package that no zone lists', () => {
  expect(problemsWith('renderer/app.tsx', "import { get } from '@scope/left-pad/get'")).toEqual([
    'renderer/app.tsx: the package @scope/left-pad is not assigned to any zone (scripts/import-table.mjs)',
  ])
})

it('refuses a file outside of every zone', () => {
  expect(problemsWith('shared/utils.ts', '')).toEqual([
    'shared/utils.ts: is in no zone (scripts/import-table.mjs)',
  ])
})

it('refuses a file that is not there', () => {
  expect(problemsWith('shared/domain/item.ts', "import '../base/gone.ts'")).toEqual([
    'shared/domain/item.ts: ../base/gone.ts does not exist',
  ])
})

describe('circles', () => {
  it('inside a zone are named, type-only ones too', () => {
    const files = new Map([
      ...HOUSE,
      ['shared/base/a.ts', "import type { B } from './b.ts'"],
      ['shared/base/b.ts', "import './c.ts'"],
      ['shared/base/c.ts', "export type { A } from './a.ts'"],
    ])
    expect(checkImports(files)).toEqual([
      'circle: shared/base/a.ts → shared/base/b.ts → shared/base/c.ts → shared/base/a.ts',
    ])
  })

  it('across zones are named beside the import that closes them', () => {
    expect(problemsWith('shared/base/result.ts', "import type { B } from '../domain/item.ts'")).toEqual([
      'shared/base/result.ts: shared/base may not import shared/domain (shared/domain/item.ts)',
      'circle: shared/base/result.ts → shared/domain/item.ts → shared/base/result.ts',
    ])
  })

  it('of one file with itself are named', () => {
    expect(problemsWith('shared/base/result.ts', "export * from './result.ts'")).toEqual([
      'circle: shared/base/result.ts → shared/base/result.ts',
    ])
  })
})
