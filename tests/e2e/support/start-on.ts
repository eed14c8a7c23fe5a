// Where a journey begins: the built program behind a host of its own, the sample open.
import { expect, type Page } from '@playwright/test'
import { RoadmapPage } from './roadmap-page.ts'
import { startWebHost, type RunningWebHost } from './web-host.ts'

export interface OnSample {
  /** To be stopped by whoever asked for it. */
  readonly host: RunningWebHost
  readonly roadmap: RoadmapPage
}

export async function startOnSample(page: Page): Promise<OnSample> {
  const host = await startWebHost()
  await page.goto(host.url)
  const roadmap = new RoadmapPage(page)
  await roadmap.openSample()
  return { host, roadmap }
}

export async function startOnAssessment(page: Page): Promise<OnSample> {
  const on = await startOnSample(page)
  await page.keyboard.press('Alt+2')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Penilaian mandiri 2026')
  return on
}
