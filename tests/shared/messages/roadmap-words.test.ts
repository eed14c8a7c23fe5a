// Every reason why a roadmap file cannot be read has a sentence, in both languages, with its place in words.
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../shared/messages/catalogue.ts'
import {
  placeText,
  problemWords,
  repairWords,
  roadmapErrorText,
} from '../../../shared/messages/roadmap-words.ts'
import { createTranslator } from '../../../shared/messages/translate.ts'
import { MAX_ROADMAP_BYTES } from '../../../shared/domain/roadmap-limits.ts'
import { readRoadmap } from '../../../shared/exchange/read-roadmap.ts'
import { REPAIR_CODES } from '../../../shared/exchange/repair.ts'
import { brokenFiles } from '../../support/broken-files.ts'
import { cryptoTools } from '../../support/crypto-tools.ts'

const translators = {
  id: createTranslator('id', area => catalogue.id[area]),
  en: createTranslator('en', area => catalogue.en[area]),
}

describe.each(['id', 'en'] as const)('in %s', language => {
  const t = translators[language]

  it.each(brokenFiles('spbe'))('$name has a sentence that says what to do', ({ bytes }) => {
    const read = readRoadmap(bytes, cryptoTools)
    if (read.ok) throw new Error('it was read')
    const said = roadmapErrorText(read.error, t, language)
    expect(said).not.toMatch(/exchange\.|\{\{|undefined/)
    expect(said.split('.').filter(sentence => sentence.trim() !== '').length).toBeGreaterThan(1)
    if (read.error.code !== 'broken') return
    for (const problem of read.error.problems) {
      const { place, says } = problemWords(problem, t, language)
      expect(`${place} ${says}`).not.toMatch(/errors\.|exchange\.|\{\{|undefined/)
    }
  })

  it('every repair has words', () => {
    for (const code of REPAIR_CODES)
      expect(repairWords({ code, where: 'payload.document.items[0]', found: 'a' }, t).says).not.toContain(
        'exchange',
      )
  })
})

it('places are counted as people count', () => {
  const t = translators.id
  expect(placeText('payload.document.items[3].end', t)).toBe('Kegiatan ke-4, selesai')
  expect(placeText('payload.document.assessments[0].levels[2]', t)).toBe('Penilaian ke-1, nilai ke-3')
  expect(placeText('payload.document.plan.goals[1].frameworkId', t)).toBe(
    'Pengaturan rencana, target ke-2, instrumen evaluasi',
  )
  expect(placeText('signature.publicKey', t)).toBe('Tanda tangan digital, kunci publik')
  expect(placeText('payload.agencyId', t)).toBe('payload.agencyId')
  expect(placeText('digest', t)).toBe('digest')
})

it('sizes are said in megabytes, a circle is closed', () => {
  const t = translators.en
  const large = {
    code: 'too-large',
    where: '',
    bytes: 33.1 * 1_024 * 1_024,
    limitBytes: MAX_ROADMAP_BYTES,
  } as const
  expect(roadmapErrorText(large, t, 'en')).toContain('34 MB, above the limit of 32 MB')
  expect(roadmapErrorText({ code: 'cycle', where: '', names: ['A', 'B'] }, t, 'en')).toContain('A → B → A')
})
