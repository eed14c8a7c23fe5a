// What the command line works out from roadmap files: the code behind the windows, without any stored data.
import { decodeBase64 } from '../../shared/base/base64.ts'
import type { CivilDate } from '../../shared/base/civil-date.ts'
import type { Result } from '../../shared/base/result.ts'
import { decodeUtf8 } from '../../shared/base/utf8.ts'
import type { Framework } from '../../shared/domain/framework.ts'
import type { PlanDocument } from '../../shared/domain/plan.ts'
import { readRoadmapText, type ReadRoadmap } from '../../shared/exchange/read-roadmap.ts'
import type { RoadmapError } from '../../shared/exchange/roadmap-error.ts'
import {
  readSheetRoadmap,
  type SheetContext,
  type SheetRoadmap,
} from '../../shared/exchange/sheet/read-sheet-roadmap.ts'
import type { SheetError } from '../../shared/exchange/sheet/sheet-error.ts'
import { createPlanEngine } from '../../shared/projection/create-plan-engine.ts'
import type { PlanEngine } from '../../shared/projection/plan-engine.ts'
import { toEngineInput } from '../../shared/projection/plan-input.ts'
import { cryptoTools } from '../store/crypto-tools.ts'
import { readFolder } from '../store/resource-files.ts'
import { writeElsewhere } from '../store/elsewhere.ts'
import { unpackCollection } from './reading/collection-job.ts'
import type { OpenedAnswer } from './reading/messages.ts'

export function readRoadmapFile(text: string): Result<ReadRoadmap, RoadmapError> {
  return readRoadmapText(text, cryptoTools)
}

/** The plan of a spreadsheet whose bytes are given in base64. */
export function readSheetFile(
  base64: string,
  context: Pick<SheetContext, 'today' | 'frameworks' | 'agencies'>,
): Result<SheetRoadmap, SheetError> {
  return readSheetRoadmap(decodeBase64(base64) ?? new Uint8Array(), {
    ...context,
    newId: () => crypto.randomUUID(),
    findPlan: () => null,
  })
}

/** A collection with every file in it read, whose bytes are given in base64. */
export function readCollectionFile(base64: string): Promise<OpenedAnswer> {
  return unpackCollection({ kind: 'open-collection', base64, isKept: false }, () =>
    Promise.resolve({ kind: 'next' }),
  )
}

/** Schedule and projection of a plan by one framework as seen on `today`: what the windows show. */
export function projectRoadmap(
  document: PlanDocument,
  framework: Framework,
  today: CivilDate,
): Pick<PlanEngine, 'projection' | 'violations'> {
  return createPlanEngine(toEngineInput(document, framework, today))
}

/** A published JSON Schema as it is shipped. */
export function readSchemaFile(resourcesFolder: string, name: string): string {
  const found = readFolder('.json', resourcesFolder, 'schema').find(({ file }) => file.endsWith(name))
  const text = found?.bytes ? decodeUtf8(found.bytes) : null
  if (text === null) throw new Error(`${name} is not among the resources`)
  return text
}

/** Whole or not at all, read again under its name; false where the disk or the system refused it. */
export function writeFile(file: string, bytes: Uint8Array): boolean {
  return writeElsewhere(file, bytes).ok
}
