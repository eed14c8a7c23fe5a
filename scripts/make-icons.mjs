// Draws resources/icon.svg as icon.png (512 pixels, Linux) and icon.ico (256, Windows) in Chromium.
//   node scripts/run.mjs scripts/make-icons.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from './browser.mjs'
import { root } from './root.mjs'

const resources = join(root, 'resources')

/** An icon file with one PNG picture of 256 × 256 inside. @param {Buffer} png */
function toIco(png) {
  const header = Buffer.alloc(22)
  header.writeUInt16LE(1, 2) // an icon
  header.writeUInt16LE(1, 4) // of one picture
  // Width and height stay 0: that means 256.
  header.writeUInt16LE(1, 10) // colour planes
  header.writeUInt16LE(32, 12) // bits per pixel
  header.writeUInt32LE(png.length, 14)
  header.writeUInt32LE(header.length, 18) // where the picture begins
  return Buffer.concat([header, png])
}

const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] })
const svg = readFileSync(join(resources, 'icon.svg'), 'utf8')
/** @param {number} pixels */
async function draw(pixels) {
  const page = await browser.newPage({ viewport: { width: pixels, height: pixels } })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`)
  return page.screenshot({ omitBackground: true })
}
writeFileSync(join(resources, 'icon.png'), await draw(512))
writeFileSync(join(resources, 'icon.ico'), toIco(await draw(256)))
await browser.close()
