import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Drawing } from '../../../shared/picture/drawing.ts'
import { PALETTES } from '../../../shared/picture/palettes.ts'
import { toSvg } from '../../../shared/picture/to-svg.ts'

const small: Drawing = {
  title: 'Tata & kelola <"1">',
  description: 'Satu batang',
  width: 100,
  height: 40,
  shapes: [
    {
      kind: 'group',
      label: "Bukti 'A'",
      shapes: [
        {
          kind: 'rect',
          x: 1,
          y: 2.3456,
          width: 30,
          height: 9,
          radius: 2,
          fill: { role: 'people-soft', pattern: { kind: 'dots', role: 'people' } },
          stroke: { role: 'people', width: 1 },
        },
        { kind: 'text', x: 40, y: 10, anchor: 'middle', role: 'ink', size: 9, weight: 500, text: 'a < b' },
      ],
    },
  ],
}

describe('a drawing as SVG', () => {
  it('says what it is, keeps its numbers short and escapes what people typed', () => {
    const svg = toSvg(small, PALETTES.light)
    expect(svg).toContain(
      'width="100pt" height="40pt" viewBox="0 0 100 40" role="group" aria-labelledby="title description"',
    )
    expect(svg).toContain('<title id="title">Tata &amp; kelola &lt;&quot;1&quot;&gt;</title>')
    expect(svg).toContain('<desc id="description">Satu batang</desc>')
    expect(svg).toContain('<g role="img" aria-label="Bukti &#39;A&#39;">')
    expect(svg).toContain(
      '<rect x="1" y="2.35" width="30" height="9" rx="2" fill="#fbeadb" stroke="#b35a00" stroke-width="1" stroke-linejoin="round"/>',
    )
    expect(svg).toContain('<path d="M2.5,7.5 L2.51,7.5 M7.5,7.5 L7.51,7.5 ')
    expect(svg).toContain('>a &lt; b</text>')
  })

  it('lets nothing lead outside, with a margin and ids of its own', () => {
    const svg = toSvg(small, PALETTES.print, { margin: 10, prefix: 'p1-', style: '@font-face{}' })
    expect(svg).toContain('viewBox="-10 -10 120 60"')
    expect(svg).toContain('<style>@font-face{}</style>')
    expect(svg).toContain('aria-labelledby="p1-title p1-description"')
    expect(svg).not.toContain('url(')
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/)
  })
})

describe('the palettes', () => {
  const css = readFileSync(new URL('../../../renderer/ui/tokens.css', import.meta.url), 'utf8')
  const [lightCss = '', darkCss = ''] = css.split('[data-theme="dark"]')
  const TOKENS = {
    ground: 'surface',
    line: 'line',
    'line-strong': 'line-strong',
    ink: 'ink',
    'ink-2': 'ink-2',
    index: 'brand',
    target: 'target',
    today: 'today',
    late: 'kurang-ink',
    instrument: 'instrumen',
    'instrument-soft': 'instrumen-soft',
    infrastructure: 'sarana',
    'infrastructure-soft': 'sarana-soft',
    people: 'sdm',
    'people-soft': 'sdm-soft',
  } as const

  it.each([
    ['light', lightCss],
    ['dark', darkCss],
  ] as const)('say in %s what the page says', (name, tokens) => {
    for (const [role, token] of Object.entries(TOKENS)) {
      const value = new RegExp(`--${token}: (#[0-9a-f]{6});`).exec(tokens)?.[1]
      expect([role, PALETTES[name][role as keyof typeof TOKENS]]).toEqual([role, value])
    }
  })
})
