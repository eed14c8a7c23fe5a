// The browser that the benches of the built application look through.
import { chromium, type Browser } from '@playwright/test'
import { findOrInstallBrowser } from '../scripts/browser.mjs'

/** With `more` switches of Chromium. Throws where none can be found or installed. */
export function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = findOrInstallBrowser()
  if (executablePath === undefined) throw new Error('no Chromium could be found or installed')
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', ...more],
  })
}
