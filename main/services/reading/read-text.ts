// A roadmap file read with every check, and what is kept of it where it is collected.
import { ok } from '../../../shared/base/result.ts'
import { withoutMark } from '../../../shared/base/text-place.ts'
import { toContribution, writeContribution } from '../../../shared/collection/contribution.ts'
import { readRoadmapText } from '../../../shared/exchange/read-roadmap.ts'
import { cryptoTools } from '../../store/crypto-tools.ts'
import type { TextAnswer } from './messages.ts'

export function readText(text: string, isKept: boolean): TextAnswer {
  const read = readRoadmapText(text, cryptoTools)
  if (!read.ok) return read
  if (!isKept) return ok({ read: read.value, kept: null })
  const kept = {
    roadmapText: JSON.stringify(JSON.parse(withoutMark(text))),
    contributionText: writeContribution(toContribution(read.value.document)),
  }
  return ok({ read: read.value, kept })
}
