// Unit tests, run by `npm run check`. Journeys through the running application are Playwright's (tests/e2e).
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/support/**', 'node_modules/**'],
    // Native modules such as better-sqlite3 want a process of their own.
    pool: 'forks',
    env: { TZ: 'Asia/Jakarta' },
    // A busy computer is no failure: what hangs is found all the same.
    testTimeout: 30_000,
  },
})
