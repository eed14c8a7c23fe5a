// A roadmap file read with every check, and what is kept of it where it is collected.
import { ok } from '../../../shared/base/result.ts'
import { toContribution, writeContribution } from '../../../shared/collection/contribution.ts'
import { parseFile } from '../../../shared/exchange/open-envelope.ts'
import { readRoadmapValue } from '../../../shared/exchange/read-roadmap.ts'
import { cryptoTools } from '../../store/crypto-tools.ts'
import type { TextAnswer } from './messages.ts'

export function readText(text: string, isKept: boolean): TextAnswer {
  const json = parseFile(text)
  if (!json.ok) return json
  const read = readRoadmapValue(json.value, cryptoTools)
  if (!read.ok) return read
  if (!isKept) return ok({ read: read.value, kept: null })
  const kept = {
    roadmapText: JSON.stringify(json.value),
    contributionText: writeContribution(toContribution(read.value.document)),
  }
  return ok({ read: read.value, kept })
}
