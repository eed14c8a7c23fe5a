// Mermaid itself takes the sources that a plan becomes, whatever its names hold and however long it is. It needs a browser for
// that, and nothing of the application.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import type { PlanBrief } from '../../shared/brief/plan-brief.ts'
import type { PublicationKind } from '../../shared/publish/publication.ts'
import { briefOfSample } from '../support/brief.ts'
import { AWKWARD_NAMES, briefOfLarge, publish, textOf } from '../support/published.ts'

const MERMAID = join(import.meta.dirname, '../../node_modules/mermaid/dist/')
const ORIGIN = 'http://127.0.0.1:1'

/** A page that has Mermaid and nothing else, as a document elsewhere would draw the source. */
async function openMermaid(page: Page): Promise<void> {
  await page.route(`${ORIGIN}/**`, async route => {
    const path = new URL(route.request().url()).pathname.slice(1)
    if (path === '')
      await route.fulfill({
        contentType: 'text/html',
        body: `<script type="module">
          import mermaid from '/mermaid.esm.min.mjs'
          mermaid.initialize({ startOnLoad: false, suppressErrorRendering: true })
          globalThis.draw = async source => {
            await mermaid.parse(source)
            const { svg } = await mermaid.render('drawn', source)
            const picture = new DOMParser().parseFromString(svg, 'text/html')
            return {
              texts: Array.from(picture.querySelectorAll('.taskText, .taskTextOutsideRight, .taskTextOutsideLeft, .nodeLabel'), one => one.textContent.trim()),
              bars: picture.querySelectorAll('rect.task').length,
              critical: picture.querySelectorAll('[class*="crit"]').length,
              arrows: picture.querySelectorAll('.edgePaths path').length,
              scripts: picture.querySelectorAll('script, a, img').length,
            }
          }
          document.title = 'ready'
        </script>`,
      })
    else
      await route.fulfill({
        contentType: 'text/javascript',
        body: await readFile(join(MERMAID, path), 'utf8'),
      })
  })
  await page.goto(ORIGIN)
  await expect(page).toHaveTitle('ready')
}

interface Drawn {
  readonly texts: readonly string[]
  readonly bars: number
  readonly critical: number
  readonly arrows: number
  readonly scripts: number
}

function draw(page: Page, kind: PublicationKind, brief: PlanBrief): Promise<Drawn> {
  const source = textOf(publish(kind, brief))
  return page.evaluate(
    text => (globalThis as unknown as { draw: (text: string) => Promise<Drawn> }).draw(text),
    source,
  )
}

test.beforeEach(({ page }) => openMermaid(page))

test('the sample is a gantt with a bar for every item', async ({ page }) => {
  const brief = briefOfSample()
  const drawn = await draw(page, 'gantt', brief)
  expect(drawn.bars).toBe(40)
  expect(drawn.texts.toSorted()).toEqual(brief.items.map(({ item }) => item.name).toSorted())
  expect(drawn.critical).toBeGreaterThan(0)
})

test('the sample is a flowchart with an arrow for every dependency', async ({ page }) => {
  const brief = briefOfSample()
  const drawn = await draw(page, 'dependencies', brief)
  expect(drawn.arrows).toBe(brief.document.dependencies.length)
  const texts = drawn.texts.join('\n')
  expect(texts).toContain('Penerapan SPLP dan gerbang API rumah data')
  expect(texts).toContain('Pedoman manajemen keamanan informasi (SMKI)')
})

test('names are text, whatever they hold', async ({ page }) => {
  const brief = briefOfLarge(60)
  const gantt = await draw(page, 'gantt', brief)
  const chart = await draw(page, 'dependencies', brief)
  expect(gantt.bars).toBe(60)
  expect([gantt.scripts, chart.scripts]).toEqual([0, 0])
  const names = AWKWARD_NAMES.filter(name => name.length <= 80)
  for (const name of names) expect(gantt.texts).toContain(name)
  const boxes = chart.texts.join('\n')
  // In a box Mermaid takes its own marks, and a backslash before an n, for what they mean to it however they are written.
  for (const name of names.filter(one => !/ﬂ|\\n/.test(one))) expect(boxes).toContain(name)
})

test('a thousand items are drawn as far as Mermaid goes where nobody has set other limits', async ({
  page,
}) => {
  const brief = briefOfLarge(1_000)
  const gantt = await draw(page, 'gantt', brief)
  expect(gantt.bars).toBeGreaterThan(500)
  const source = textOf(publish('dependencies', brief))
  await page.evaluate(
    text =>
      import(`${location.origin}/mermaid.esm.min.mjs`).then(
        (module: { default: { parse: (text: string) => Promise<unknown> } }) => module.default.parse(text),
      ),
    source,
  )
})
