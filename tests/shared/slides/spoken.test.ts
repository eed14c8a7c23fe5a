// What is said follows the model: a level raises the index on the day its evidence counts, not on that on which its item ends.
import { describe, expect, it } from 'vitest'
import type { Decision } from '../../../shared/domain/decision.ts'
import type { Item, ItemId } from '../../../shared/domain/item.ts'
import type { FormatLanguage } from '../../../shared/messages/format.ts'
import { makeSlides } from '../../../shared/slides/make-slides.ts'
import { briefOf } from '../../support/brief.ts'
import { decisionsOf } from '../../support/decisions.ts'
import { wordsOf } from '../../support/report.ts'
import { loadSample } from '../../support/sample.ts'

const DAY = '2026-11-28'
const sample = loadSample()

function itemOf(begin: string, change: Partial<Item> = {}): Item {
  const item = sample.items.find(({ name }) => name.startsWith(begin))
  if (item === undefined) throw new Error(begin)
  return { ...item, ...change }
}

function slidesOf(items: readonly Item[], language: FormatLanguage, lag = 0) {
  const evidenceLagDays = { instrument: lag, infrastructure: lag, people: lag }
  const plan = { ...sample.plan, evidenceLagDays }
  return makeSlides(
    briefOf({ ...sample, plan, items, dependencies: [], systems: [] }, DAY),
    wordsOf(language),
  )
}

const saidOf = (slides: ReturnType<typeof slidesOf>, id: string) =>
  slides.find(slide => slide.id === id)?.spoken

describe('a year, where evidence takes 30 days', () => {
  const items = [
    itemOf('Standar layanan digital'),
    itemOf('Perbup Satu Data'),
    itemOf('Pedoman manajemen keamanan'),
    itemOf('Penerapan SPLP'),
  ]
  const slides = slidesOf(items, 'id', 30)

  it('names nobody where the index stays, and says how many are counted later', () => {
    expect(saidOf(slides, 'year-2026')).toEqual([
      'Selama 2026 selesai 2 kegiatan; indeks tetap 1,55.',
      'Penilaian 31 Desember 2026 melihat indeks 1,55.',
      '2 kegiatan yang selesai tahun itu baru dihitung pada siklus berikutnya.',
    ])
  })

  it('names who raises it in that year, also where they ended in the year before', () => {
    expect(saidOf(slides, 'year-2027')).toEqual([
      'Selama 2027 selesai 2 kegiatan; indeks naik 0,23 menjadi 1,78.',
      'Yang paling menaikkan: Standar layanan digital, SLA, dan SOP kanal bantuan (+0,10); ' +
        'Pedoman manajemen keamanan informasi (SMKI) (+0,08); Perbup Satu Data dan standar metadata (+0,05).',
      'Penilaian 31 Desember 2027 melihat indeks 1,78.',
      '1 kegiatan yang selesai tahun itu baru dihitung pada siklus berikutnya.',
    ])
    expect(saidOf(slides, 'year-2028')?.[1]).toBe(
      'Yang paling menaikkan: Penerapan SPLP dan gerbang API rumah data (+0,08).',
    )
  })

  it('says so in English, one and several', () => {
    const english = slidesOf(items, 'en', 30)
    expect(saidOf(english, 'year-2026')?.at(-1)).toBe(
      '2 items that end in this year are counted in the next cycle only.',
    )
    expect(saidOf(english, 'year-2027')?.at(-1)).toBe(
      '1 item that ends in this year is counted in the next cycle only.',
    )
  })
})

describe('all items', () => {
  it('are counted with their states, those that are approved too', () => {
    const items = (
      ['done', 'running', 'running', 'approved', 'approved', 'approved', 'proposed'] as const
    ).map((status, at) => {
      const id = `item-${at}` as ItemId
      return itemOf('Perbup Penyelenggaraan', { id, status, effects: [] })
    })
    expect(saidOf(slidesOf(items, 'id'), 'lanes')?.[1]).toBe(
      'Sudah selesai 1, sedang berjalan 2, disetujui 3, masih usulan 1.',
    )
    expect(saidOf(slidesOf(items, 'en'), 'lanes')?.[1]).toBe(
      'Done so far: 1, running: 2, approved: 3, still proposed: 1.',
    )
  })
})

describe('risks', () => {
  const risks = (items: readonly Item[], language: FormatLanguage) =>
    saidOf(slidesOf(items, language), 'risks')

  it('hang on the weightiest item only where the index hangs on it', () => {
    const [survey, standard] = [itemOf('Survei kepuasan'), itemOf('Standar layanan digital')]
    expect(risks([standard, survey], 'id')).toEqual([
      `2 kegiatan mencatat risiko; indeks paling bergantung pada ${survey.name}.`,
    ])
    const weightless = [standard, survey].map(item => ({ ...item, effects: [] }))
    expect(risks(weightless, 'id')).toEqual(['2 kegiatan mencatat risiko.'])
    expect(risks(weightless, 'en')).toEqual(['2 items note risks.'])
    expect(risks(weightless.slice(1), 'en')).toEqual(['1 item notes a risk.'])
  })

  it('count one day and several as a reader does', () => {
    const lateBy = (end: string) => [itemOf('Standar layanan digital', { end: end as Item['end'], risk: '' })]
    const { name } = itemOf('Standar layanan digital')
    expect(risks(lateBy('2026-11-27'), 'en')).toEqual([`1 item is late: ${name}, by 1 day.`])
    expect(risks(lateBy('2026-11-25'), 'en')).toEqual([`1 item is late: ${name}, by 3 days.`])
    expect(risks(lateBy('2026-11-27'), 'id')).toEqual([`1 kegiatan terlambat; paling lama ${name}, 1 hari.`])
  })
})

it('a decision about an item that is gone is no note that ends in a colon', () => {
  const [bare] = decisionsOf(1)
  if (bare === undefined) throw new Error('none')
  const decision: Decision = { ...bare, itemId: 'gone' as ItemId }
  const slides = makeSlides(briefOf({ ...sample, decisions: [decision] }, DAY), wordsOf('id'))
  expect(slides.at(-1)?.notes).toEqual(['Keputusan 1'])
})
