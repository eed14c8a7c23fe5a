// Builds the three bundles: out/main (ES modules), out/preload (one CommonJS file) and out/renderer; and beside them
// out/bench, the timeline alone for measuring, which no package ships.
// What a package ships outside the bundles is listed in `dependencies`; all the rest is bundled.
import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { parseFramework } from '../shared/domain/parse-framework.ts'
import { pureShared } from './pure-shared.mjs'
import { root } from './root.mjs'

const BENCH_FRAMEWORK = join(root, 'resources/frameworks/permenpanrb-59-2020.json')

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const common = {
  configFile: /** @type {const} */ (false),
  logLevel: /** @type {const} */ ('warn'),
  define: { VERSION_FROM_PACKAGE: JSON.stringify(version) },
}

/**
 * @param {string} folder
 * @param {Record<string, string>} input
 * @param {import('vite').Rolldown.OutputOptions} output
 */
function buildForNode(folder, input, output, emptyOutDir = true) {
  return build({
    ...common,
    root,
    // Without this, development dependencies stay imports and are missing in the package.
    ssr: { noExternal: true, external: ['electron', 'better-sqlite3'] },
    build: {
      ssr: true,
      target: 'node24',
      outDir: folder,
      emptyOutDir,
      minify: false,
      sourcemap: true,
      rolldownOptions: { input, output },
    },
  })
}

/** @param {string} source @param {string} folder @param {import('vite').PluginOption} [plugin] */
function buildPage(source, folder, plugin) {
  return build({
    ...common,
    root: join(root, source),
    base: './',
    plugins: [react(), pureShared(), plugin],
    // Workers load the words of a language when they need them, as the page does.
    worker: { format: 'es', plugins: () => [pureShared()] },
    build: {
      outDir: join(root, folder),
      emptyOutDir: true,
      target: 'chrome150',
      sourcemap: true,
      // A font written into the style sheet as a data address is refused by the content security policy.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4_000,
    },
  })
}

/** The page that bench/timeline.ts measures. */
export function buildBenchPage() {
  return buildPage('bench/page', 'out/bench', {
    name: 'framework-for-the-bench',
    // As the page of the product gets it from the backend: read and checked.
    generateBundle() {
      const parsed = parseFramework(readFileSync(BENCH_FRAMEWORK, 'utf8'))
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
      // The page speaks one language, as its peers do, and holds what timeline and projection read: what a level asks for is
      // read in the assessment.
      const indicators = parsed.value.indicators.map(indicator => ({ ...indicator, criteria: [] }))
      const source = JSON.stringify({ ...parsed.value, indicators, english: null })
      this.emitFile({ type: 'asset', fileName: 'framework.json', source })
    },
  })
}

/** Builds everything; throws on the first error. */
export async function buildAll() {
  await Promise.all([
    buildForNode('out/main', { index: 'main/index.ts', web: 'main/web.ts' }, { format: 'es' }),
    buildForNode(
      'out/preload',
      { preload: 'main/preload.ts' },
      { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    ),
    buildPage('renderer', 'out/renderer'),
    buildBenchPage(),
  ])
  // Beside the other two, which empty the folder. One file that asks for nothing but Node: it is started from its text.
  await buildForNode(
    'out/main',
    { reader: 'main/reader.ts' },
    { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    false,
  )
  // The tab's icon, and the name that browsers ask for by themselves; a 404 would stand in the console.
  copyFileSync(join(root, 'resources/icon.svg'), join(root, 'out/renderer/icon.svg'))
  copyFileSync(join(root, 'resources/icon.ico'), join(root, 'out/renderer/favicon.ico'))
}

if (import.meta.main) await buildAll()
