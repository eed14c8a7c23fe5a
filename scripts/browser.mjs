// The Chromium the end-to-end tests run in: CHROMIUM, or one on PATH, or the one Playwright fetched.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { root } from './root.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** @returns {string | undefined} */
export function findBrowser() {
  const chosen = process.env['CHROMIUM']
  if (chosen !== undefined && chosen !== '') return chosen
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const files = folders.flatMap(folder => NAMES.map(name => join(folder, name)))
  const fetched = chromium.executablePath()
  return files.find(isExecutable) ?? (existsSync(fetched) ? fetched : undefined)
}

/** The browser, installed where it is missing; undefined where that fails. */
export function findOrInstallBrowser() {
  return findBrowser() ?? installBrowser()
}

function installBrowser() {
  console.log('No Chromium on this computer; installing one for the end-to-end tests …')
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (isDebianRoot) {
    const apt = (/** @type {string[]} */ ...args) =>
      spawnSync('apt-get', args, {
        stdio: 'inherit',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      })
    apt('update')
    apt('install', '-y', '--no-install-recommends', 'chromium')
    const installed = findBrowser()
    if (installed !== undefined) return installed
  }
  const playwright = join(root, 'node_modules/@playwright/test/cli.js')
  spawnSync(process.execPath, [playwright, 'install', 'chromium'], { cwd: root, stdio: 'inherit' })
  return findBrowser()
}
