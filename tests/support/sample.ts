// The shipped sample, read through the same door as a file from another agency.
import { readFileSync } from 'node:fs'
import type { PlanDocument } from '../../shared/domain/plan.ts'
import { readRoadmap } from '../../shared/exchange/read-roadmap.ts'
import { cryptoTools } from './crypto-tools.ts'

const file = new URL('../../resources/sample/kabupaten-mojokerto.spbe', import.meta.url)

export function readSampleText(): string {
  return readFileSync(file, 'utf8')
}

export function loadSample(): PlanDocument {
  const read = readRoadmap(readFileSync(file), cryptoTools)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  if (read.value.repairs.length > 0) throw new Error(JSON.stringify(read.value.repairs))
  return read.value.document
}
