// The sources of the diagrams. That Mermaid itself takes them is shown in a browser (tests/e2e/mermaid-source.spec.ts).
import { describe, expect, it } from 'vitest'
import { toMermaidText } from '../../../shared/base/mermaid-text.ts'
import { keepWithin } from '../../../shared/publish/mermaid-limits.ts'
import { briefOf, briefOfSample } from '../../support/brief.ts'
import { briefOfLarge, publish, textOf } from '../../support/published.ts'
import { loadSample } from '../../support/sample.ts'

const readNumbers = (text: string) =>
  text.replaceAll(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))

it('writes what Mermaid could read as its number, and nothing else', () => {
  expect(toMermaidText(' SIAK  "lama"\n#1 ')).toBe('SIAK #34;lama#34; #35;1')
  expect(toMermaidText('SIAK (lama): 1', /:/gu)).toBe('SIAK (lama)#58; 1')
})

it('keeps what weighs most, and stops where something does not fit', () => {
  expect([...keepWithin([30, 50, 40, 10], 95, size => size)]).toEqual([30, 50])
  expect([...keepWithin([30, 50], 80, size => size)]).toEqual([30, 50])
})

describe('the gantt', () => {
  const brief = briefOfSample()
  const lines = textOf(publish('gantt', brief)).split('\n')

  it('has a bar for each item on its real days, with what is critical, done and under way', () => {
    expect(lines.slice(0, 8)).toEqual([
      'gantt',
      '  title Peta Rencana SPBE 2026–2030',
      '  dateFormat YYYY-MM-DD',
      '  inclusiveEndDates',
      '  axisFormat %Y',
      '  tickInterval 12month',
      '  section Instrumen',
      '  Perbup Penyelenggaraan Pemerintah Digital :done, i1, 2026-01-01, 2026-08-31',
    ])
    expect(lines.filter(line => / :.*\d{4}-\d\d-\d\d/.test(line))).toHaveLength(40)
    expect(lines.filter(line => line.startsWith('  section'))).toEqual([
      '  section Instrumen',
      '  section Sarana',
      '  section SDM',
    ])
    expect(lines).toContain('  Peta proses bisnis lintas OPD :crit, active, i12, 2026-08-01, 2027-05-31')
    expect(publish('gantt', brief).remark).toBeNull()
  })

  it('has ticks of a quarter where the plan is short', () => {
    const sample = loadSample()
    const short = briefOf({ ...sample, plan: { ...sample.plan, lastYear: 2027 } }, '2026-11-28')
    expect(textOf(publish('gantt', short))).toContain('  axisFormat %m/%Y\n  tickInterval 3month\n')
  })

  it('keeps every name a name of at most 80 signs, and draws a milestone as one', () => {
    const large = briefOfLarge(60)
    const bars = textOf(publish('gantt', large))
      .split('\n')
      .flatMap(line => /^ {2}([^:]*) :(.*)$/.exec(line)?.slice(1, 3) ?? [])
    const names = new Set(bars.filter((_, at) => at % 2 === 0).map(readNumbers))
    for (const { item } of large.items) {
      const name = item.name.trim()
      expect(names).toContain(name.length > 80 ? `${name.slice(0, 79).trimEnd()}…` : name)
    }
    const milestones = bars.filter(data => /milestone, i\d+, \d{4}-\d\d-\d\d, 0d$/.test(data))
    expect(milestones).toHaveLength(large.items.filter(({ item }) => item.milestone).length)
    expect(textOf(publish('gantt', large))).toMatch(/\n {2}#115;ection Kegiatan baru :/)
  })

  it('leaves out the least where Mermaid would draw nothing, and says how many', () => {
    const large = briefOfLarge(1_000)
    const { content, remark } = publish('gantt', large)
    const bars = String(content)
      .split('\n')
      .filter(line => /, i\d+, | :i\d+, /.test(line))
    expect(content.length).toBeLessThanOrEqual(50_000)
    expect(content.length).toBeGreaterThan(49_000)
    const said = `${1_000 - bars.length} dari 1.000 kegiatan tidak digambar karena batas ukuran Mermaid`
    expect(remark).toBe(said)
    expect(content).toContain(`\n  title Peta Rencana SPBE 2026–2030 (${said})\n`)
    const drawn = new Set(bars.map(line => Number(/\bi(\d+), \d{4}/.exec(line)?.[1]) - 1))
    const gains = large.items.map(({ gain }) => gain)
    const left = gains.filter((_, at) => !drawn.has(at))
    expect(Math.max(...left)).toBeLessThanOrEqual(Math.max(...gains))
    expect(left.filter(gain => gain > 0)).toEqual([])
    expect(publish('gantt', large, 'en').remark).toMatch(/^\d+ of 1,000 items are not drawn/)
  })
})

describe('the dependencies', () => {
  it('are arrows between boxes that stand in the frame of their category', () => {
    const brief = briefOfSample()
    const lines = textOf(publish('dependencies', brief)).split('\n')
    expect(lines[0]).toBe('flowchart LR')
    expect(lines.filter(line => line.startsWith('  subgraph'))).toEqual([
      '  subgraph g1["Instrumen"]',
      '  subgraph g2["Sarana"]',
      '  subgraph g3["SDM"]',
    ])
    expect(lines.filter(line => /--?>|==>/.test(line))).toHaveLength(brief.document.dependencies.length)
    expect(lines).toContain('  i12 ==> i32')
    expect(lines).toContain(
      '    i2["SK Tim Koordinasi dan Tim Asesor Internal<br/>1 Jan 2026 –<br/>30 Apr 2026<br/>Selesai"]',
    )
    expect(lines).toContain(
      '    i12["Peta proses bisnis lintas OPD<br/>1 Agu 2026 –<br/>31 Mei 2027"]:::critical',
    )
  })

  it('say their kind and the days between where these are not the usual ones', () => {
    const sample = loadSample()
    const [first, second, third] = sample.dependencies
    if (!first || !second || !third) throw new Error('the sample has too few dependencies')
    const dependencies = [
      { ...first, kind: 'start-start' as const, lagDays: 1_000 },
      { ...second, lagDays: -5 },
      { ...third, kind: 'finish-finish' as const },
    ]
    const arrows = textOf(publish('dependencies', briefOf({ ...sample, dependencies }, '2026-11-28')))
      .split('\n')
      .flatMap(line => /\|"(.*)"\|/.exec(line)?.[1] ?? [])
    expect(arrows.map(readNumbers)).toEqual(['Mulai → mulai, +1.000 hari', '−5 hari', 'Selesai → selesai'])
  })

  it('draw at most what Mermaid takes, and say how many are missing', () => {
    const large = briefOfLarge(3_000)
    const { content, remark } = publish('dependencies', large)
    const arrows = String(content).match(/ (?:-->|==>)/g) ?? []
    expect(content.length).toBeLessThanOrEqual(50_000)
    expect(arrows.length).toBeLessThanOrEqual(500)
    const total = large.document.dependencies.length
    expect(remark).toBe(
      `${(total - arrows.length).toLocaleString('id-ID')} dari ${total.toLocaleString('id-ID')} ketergantungan tidak digambar karena batas ukuran Mermaid`,
    )
  })

  it('are at most 500 even where the text is short', () => {
    const sample = loadSample()
    const [first, second] = sample.items
    const [model] = sample.dependencies
    if (!first || !second || !model) throw new Error('the sample is too small')
    const dependencies = Array.from({ length: 501 }, (_, at) => ({
      ...model,
      id: `tie-${at}` as typeof model.id,
      predecessorId: first.id,
      successorId: second.id,
    }))
    const { content, remark } = publish('dependencies', briefOf({ ...sample, dependencies }, '2026-11-28'))
    expect(String(content).match(/ (?:-->|==>)/g)).toHaveLength(500)
    expect(remark).toMatch(/^1 dari 501 /)
  })

  it('say that there are none', () => {
    const none = briefOf({ ...loadSample(), dependencies: [] }, '2026-11-28')
    expect(textOf(publish('dependencies', none))).toContain(
      'none["Belum ada kegiatan yang menunggu kegiatan lain."]',
    )
  })
})
