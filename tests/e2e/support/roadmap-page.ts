// The roadmap as a user meets it: rows by name, bars by date, fields by label. Indonesian words unless told otherwise.
import { expect, type Locator, type Page } from '@playwright/test'

const DAY_MS = 86_400_000
/** Room right of the last day while the whole plan is fitted. */
const AXIS_MARGIN = 12
/** Room left of the first day. */
const AXIS_LEAD = 16

function ownWords(name: string | RegExp): RegExp {
  if (typeof name !== 'string' && name.source.startsWith('^')) return name
  const [source, flags] =
    typeof name === 'string'
      ? [name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i']
      : [name.source, name.flags]
  return new RegExp(`^[^“]*(?:${source})`, flags)
}

export class RoadmapPage {
  readonly page: Page
  readonly grid: Locator
  readonly curve: Locator
  readonly inspector: Locator
  /** First and last day of the axis while the whole plan is fitted: the sample's years. */
  private readonly years: readonly [string, string]

  constructor(page: Page, years: readonly [string, string] = ['2026-01-01', '2030-12-31']) {
    this.page = page
    this.years = years
    this.grid = page.getByRole('treegrid')
    this.curve = page.getByRole('slider')
    this.inspector = page.getByRole('complementary')
  }

  async openSample(): Promise<void> {
    await this.page.getByRole('button', { name: 'Buka contoh' }).click()
    await expect(this.grid).toBeVisible()
  }

  /** By its own words: those of another one that it waits for stand in quotation marks behind them. */
  row(name: string | RegExp): Locator {
    return this.page.getByRole('row', { name: ownWords(name) })
  }

  async select(name: string | RegExp): Promise<void> {
    // Only rows near those in sight are there; from another place the row may be far away.
    if ((await this.row(name).count()) === 0)
      await this.page.getByTestId('timeline').evaluate(scroller => scroller.scrollTo({ top: 0 }))
    // Out from under heads and projection first, and not sideways: rows lie where they are seen.
    await this.row(name).evaluate(row => row.scrollIntoView({ block: 'center', inline: 'nearest' }))
    await this.row(name).click({ position: { x: 80, y: 12 } })
    await expect(this.inspector).toBeVisible()
  }

  /** Where a day of a row's bar is on the screen; the axis must show the whole plan, or have shown it before details opened. */
  async pointAt(name: string | RegExp, day: string): Promise<{ x: number; y: number }> {
    const row = await this.row(name).boundingBox()
    const curve = await this.curve.boundingBox()
    if (!row || !curve) throw new Error('the row is not on the screen')
    const [first, last] = this.years.map(date => Date.parse(date)) as [number, number]
    const share = (Date.parse(day) - first) / (last - first + DAY_MS)
    const { whole, left } = await this.page.getByTestId('timeline').evaluate(scroller => ({
      whole: scroller.scrollWidth,
      left: scroller.getBoundingClientRect().left + scroller.scrollLeft,
    }))
    const axisWidth = whole - (curve.x - left) - AXIS_LEAD - AXIS_MARGIN
    return { x: curve.x + AXIS_LEAD + share * axisWidth, y: row.y + row.height / 2 }
  }

  /** Drags with real mouse events from one day of a row to another. */
  async drag(name: string | RegExp, from: string, to: string): Promise<void> {
    const start = await this.pointAt(name, from)
    const end = await this.pointAt(name, to)
    await this.page.mouse.move(start.x, start.y)
    await this.page.mouse.down()
    await this.page.mouse.move(start.x + 8, start.y, { steps: 3 })
    await this.page.mouse.move(end.x, end.y, { steps: 8 })
  }

  /** The spoken sentence of a row's bar; a name that several rows have is refused. */
  spoken(name: string | RegExp): Promise<string> {
    return this.row(name).evaluate(
      row => [...row.querySelectorAll('[role="gridcell"]')].at(-1)?.getAttribute('aria-label') ?? '',
    )
  }

  /** Types into a field of the details and leaves it. */
  async type(label: string, text: string): Promise<void> {
    const field = this.inspector.getByRole('textbox', { name: label, exact: true })
    await field.fill(text)
    await field.press('Tab')
  }

  async choose(label: string, option: string): Promise<void> {
    await this.inspector
      .getByRole('button', { name: new RegExp(label) })
      .first()
      .click()
    await this.page.getByRole('option', { name: option, exact: true }).click()
  }

  async saved(): Promise<void> {
    await expect(this.page.getByText('tersimpan', { exact: true })).toBeVisible()
  }
}
