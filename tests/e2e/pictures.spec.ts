// Drawings as files, opened by a browser: well-formed, with their own font, every word whole on the paper and over no other.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { encodeBase64 } from '../../shared/base/base64.ts'
import { drawAspects } from '../../shared/picture/draw-aspects.ts'
import { drawGains } from '../../shared/picture/draw-gains.ts'
import { drawMoney } from '../../shared/picture/draw-money.ts'
import { drawProjection } from '../../shared/picture/draw-projection.ts'
import { drawTimeline, tileTimeline } from '../../shared/picture/draw-timeline.ts'
import { PALETTES } from '../../shared/picture/palettes.ts'
import { toSvg } from '../../shared/picture/to-svg.ts'
import { briefOf, briefOfSample } from '../support/brief.ts'
import { longPlan } from '../support/long-plan.ts'
import { frameOf } from '../support/picture.ts'

const font = join(
  import.meta.dirname,
  '../../node_modules/@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2',
)
const style = `@font-face{font-family:'Plus Jakarta Sans Variable';font-weight:200 800;src:url(data:font/woff2;base64,${encodeBase64(readFileSync(font))}) format('woff2')}`

const brief = briefOfSample()
const landscape = frameOf(728, 482)
const DRAWINGS = [
  drawTimeline(brief, frameOf(960, 0), { grouping: 'category' }),
  ...tileTimeline(brief, landscape, { grouping: 'theme' }).map(({ draw }) => draw()),
  ...tileTimeline(briefOf(longPlan(1_000), '2027-05-04'), frameOf(496, 822, 'en'), {
    grouping: 'category',
  })
    .map(({ draw }) => draw())
    .slice(0, 4),
  drawProjection(brief, landscape),
  drawAspects(brief, landscape),
  drawMoney(brief, landscape, 'source'),
  drawGains(brief, landscape),
]

test('drawings are files that a browser shows clean', async ({ page }) => {
  for (const drawing of DRAWINGS) {
    const svg = toSvg(drawing, PALETTES.light, { margin: 18, style })
    await page.setContent('<!doctype html><title>SVG</title>')
    const faults = await page.evaluate(async text => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
      const error = parsed.querySelector('parsererror')
      if (error !== null) return [error.textContent]
      const picture = document.importNode(parsed.documentElement, true)
      document.body.append(picture)
      const fonts = await Promise.all(
        [500, 700].map(weight => document.fonts.load(`${weight} 12px 'Plus Jakarta Sans Variable'`)),
      )
      if (fonts.some(found => found.length === 0)) return ['the font is not there']
      const paper = picture.getBoundingClientRect()
      const words = [...picture.querySelectorAll('text')].map(element => {
        // The box of a text is as high as its line; its letters are less.
        const { left, right, top, bottom } = element.getBoundingClientRect()
        const air = (bottom - top) * 0.15
        return { text: element.textContent, left, right, top: top + air, bottom: bottom - air }
      })
      const outside = words.filter(
        ({ left, right, top, bottom }) =>
          left < paper.left || right > paper.right || top < paper.top || bottom > paper.bottom,
      )
      const over = words.flatMap((one, at) =>
        words
          .slice(at + 1)
          .filter(
            other =>
              one.left < other.right &&
              other.left < one.right &&
              one.top < other.bottom &&
              other.top < one.bottom,
          )
          .map(other => `${one.text} / ${other.text}`),
      )
      return [...outside.map(({ text: word }) => `outside: ${word}`), ...over]
    }, svg)
    expect({ title: drawing.title, faults }).toEqual({ title: drawing.title, faults: [] })
  }
})
