// End-to-end tests against the built application, in the Chromium of this computer.
import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/browser.mjs'

const browser = findBrowser()

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // How fast anything is, is not asked here: a busy computer may take its time.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: false,
  // A test that passes only the second time is a defect, and a repeated journey would meet its own data.
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  use: {
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    viewport: { width: 1440, height: 900 },
    // A click that cannot be made fails at its line, not as a test that took too long.
    actionTimeout: 20_000,
    launchOptions: {
      ...(browser === undefined ? {} : { executablePath: browser }),
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Nothing outside this computer has an address: what should not be asked for cannot be reached either.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ],
    },
  },
})
