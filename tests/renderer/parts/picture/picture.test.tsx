import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Picture } from '../../../../renderer/parts/picture/picture.tsx'
import { pictureFault } from '../../../../renderer/parts/picture/picture-fault.ts'
import { largestFactor, pixelSize } from '../../../../renderer/parts/picture/picture-files.ts'
import { drawGains } from '../../../../shared/picture/draw-gains.ts'
import { PALETTES } from '../../../../shared/picture/palettes.ts'
import { toSvg } from '../../../../shared/picture/to-svg.ts'
import { briefOfSample } from '../../../support/brief.ts'
import { frameOf } from '../../../support/picture.ts'
import { wordsOf } from '../../../support/report.ts'

describe('a drawing in the page', () => {
  it('has the elements of its file', () => {
    const drawing = drawGains(briefOfSample(), frameOf(480, 0))
    const page = renderToStaticMarkup(<Picture drawing={drawing} palette="dark" />)
    const prefix = /<title id="(.*?)title">/.exec(page)?.[1] ?? ''
    expect(prefix).not.toBe('')
    const file = toSvg(drawing, PALETTES.dark, { prefix }).split('\n')[1] ?? ''
    const closed = (text: string) => text.replaceAll(/><\/(rect|polyline|polygon|path)>/g, '/>')
    expect(closed(page)).toBe(file.replaceAll('&#39;', '&#x27;'))
  })
})

describe('a PNG', () => {
  it('is 96 pixels an inch at once its size, with its margin', () => {
    expect(pixelSize({ width: 960, height: 540 }, 1)).toEqual({ width: 1_328, height: 768 })
    expect(pixelSize({ width: 960, height: 540 }, 4)).toEqual({ width: 5_312, height: 3_072 })
  })

  it('says how large it can be, and what else to do', () => {
    expect(largestFactor({ width: 960, height: 540 })).toBe(4)
    expect(largestFactor({ width: 960, height: 20_000 })).toBe(1)
    expect(largestFactor({ width: 960, height: 30_000 })).toBeNull()
    const { t } = wordsOf('id')
    expect(pictureFault({ code: 'picture-too-large', factor: 4, most: 2 }, t)).toContain('paling besar 2×')
    expect(pictureFault({ code: 'picture-too-large', factor: 1, most: null }, t)).toContain('SVG')
  })
})
