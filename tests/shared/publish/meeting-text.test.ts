// The summary of a meeting: newest first, with what each decision is about.
import { expect, it } from 'vitest'
import { requireCivilDate } from '../../../shared/base/civil-date.ts'
import type { Decision, DecisionId } from '../../../shared/domain/decision.ts'
import { meetingBlocks } from '../../../shared/publish/meeting-text.ts'
import { briefOf } from '../../support/brief.ts'
import { wordsOf } from '../../support/report.ts'
import { loadSample } from '../../support/sample.ts'

const words = wordsOf('id')
const sample = loadSample()
const [item] = sample.items

function decision(id: string, given: Partial<Decision>): Decision {
  return {
    id: id as DecisionId,
    itemId: null,
    what: `Keputusan ${id}`,
    who: 'Sekda',
    until: null,
    decidedOn: requireCivilDate('2026-11-20'),
    ...given,
  }
}

const headsOf = (blocks: ReturnType<typeof meetingBlocks>) =>
  blocks.flatMap(block => (block.kind === 'heading' ? [block.text] : []))

it('says each meeting, the newest first, and what a decision is about', () => {
  const decisions = [
    decision('a', { itemId: item?.id ?? null, until: requireCivilDate('2027-01-31') }),
    decision('b', { decidedOn: requireCivilDate('2026-11-27') }),
  ]
  const blocks = meetingBlocks(briefOf({ ...sample, decisions }, '2026-11-28'), [], words)
  expect(headsOf(blocks)).toEqual([
    'Posisi rencana',
    'Keputusan 27 November 2026',
    'Keputusan 20 November 2026',
    'Yang masih perlu diputuskan',
  ])
  const rows = blocks.flatMap(block => (block.kind === 'table' ? block.rows : []))
  expect(rows).toEqual([
    [['Keputusan b'], ['Seluruh rencana'], ['Sekda'], ['']],
    [['Keputusan a'], [item?.name], ['Sekda'], ['31 Jan 2027']],
  ])
})

it('says that nothing was decided, and what is asked', () => {
  const blocks = meetingBlocks(
    briefOf({ ...sample, decisions: [] }, '2026-11-28'),
    [{ name: 'Setujui 6 kegiatan', detail: 'SPLP' }],
    words,
  )
  expect(blocks).toContainEqual({ kind: 'paragraph', text: 'Belum ada keputusan yang dicatat.' })
  expect(blocks.flatMap(block => (block.kind === 'table' ? block.rows : []))).toEqual([
    [['Setujui 6 kegiatan'], ['SPLP']],
  ])
})
