// Who may import whom, as data: check-imports.mjs enforces it, docs/architecture.md explains it.
// A type-only import counts like any other: models leak exactly there.

/**
 * @typedef {object} Zone
 * @property {string} name
 * @property {RegExp} files Which files belong to it; the first zone that matches wins.
 * @property {readonly string[]} zones What it may import besides itself. `shared/` means every zone that begins so.
 * @property {readonly string[]} [typesFrom] Zones of which it may import types only.
 * @property {readonly string[]} packages Packages it may import; `node:` means every module of Node.
 */

/** @type {readonly Zone[]} */
export const ZONES = [
  // shared: pure TypeScript. Each layer sees only what stands before it.
  { name: 'shared/base', files: /^shared\/base\//, zones: [], packages: ['jsonc-parser', 'zod'] },
  { name: 'shared/domain', files: /^shared\/domain\//, zones: ['shared/base'], packages: ['zod'] },
  {
    name: 'shared/schedule',
    files: /^shared\/schedule\//,
    zones: ['shared/base', 'shared/domain'],
    packages: ['date-fns'],
  },
  {
    name: 'shared/projection',
    files: /^shared\/projection\//,
    zones: ['shared/base', 'shared/domain', 'shared/schedule'],
    packages: [],
  },
  {
    name: 'shared/connectivity',
    files: /^shared\/connectivity\//,
    zones: ['shared/base', 'shared/domain', 'shared/schedule'],
    packages: [],
  },
  // What there is to say of a plan, without words.
  {
    name: 'shared/brief',
    files: /^shared\/brief\//,
    zones: ['shared/base', 'shared/domain', 'shared/schedule', 'shared/projection', 'shared/connectivity'],
    packages: [],
  },
  // A roadmap in a spreadsheet: read with the words of people, so it stands above them.
  {
    name: 'shared/exchange/sheet',
    files: /^shared\/exchange\/sheet\//,
    zones: ['shared/base', 'shared/domain', 'shared/exchange', 'shared/messages', 'shared/workbook'],
    packages: [],
  },
  {
    name: 'shared/exchange',
    files: /^shared\/exchange\//,
    zones: ['shared/base', 'shared/domain'],
    typesFrom: ['shared/archive'],
    packages: ['canonicalize', 'zod'],
  },
  {
    name: 'shared/collection',
    files: /^shared\/collection\//,
    zones: [
      'shared/archive',
      'shared/base',
      'shared/domain',
      'shared/schedule',
      'shared/projection',
      'shared/connectivity',
      'shared/exchange',
      'shared/exchange/sheet',
    ],
    typesFrom: ['shared/contract'],
    packages: ['zod'],
  },
  {
    name: 'shared/messages',
    files: /^shared\/messages\//,
    zones: ['shared/base', 'shared/domain'],
    typesFrom: ['shared/exchange', 'shared/exchange/sheet', 'shared/workbook', 'shared/contract'],
    packages: [],
  },
  { name: 'shared/archive', files: /^shared\/archive\//, zones: ['shared/base'], packages: ['fflate'] },
  // A spreadsheet file knows nothing of what it says; a report says it, on paper as in the file.
  {
    name: 'shared/workbook',
    files: /^shared\/workbook\//,
    zones: ['shared/archive', 'shared/base'],
    packages: ['fflate'],
  },
  {
    name: 'shared/report',
    files: /^shared\/report\//,
    zones: [
      'shared/base',
      'shared/domain',
      'shared/projection',
      'shared/brief',
      'shared/collection',
      'shared/messages',
      'shared/workbook',
    ],
    typesFrom: ['shared/connectivity', 'shared/contract', 'shared/schedule'],
    packages: [],
  },
  // What is drawn for paper and files: shapes in points, with their words.
  {
    name: 'shared/picture',
    files: /^shared\/picture\//,
    zones: [
      'shared/base',
      'shared/domain',
      'shared/schedule',
      'shared/projection',
      'shared/brief',
      'shared/messages',
    ],
    typesFrom: ['shared/report'],
    packages: [],
  },
  // The slides of a meeting, in words: what a window or a file shows, each in its own way.
  {
    name: 'shared/slides',
    files: /^shared\/slides\//,
    zones: [
      'shared/base',
      'shared/domain',
      'shared/schedule',
      'shared/projection',
      'shared/connectivity',
      'shared/brief',
      'shared/messages',
      'shared/report',
    ],
    packages: [],
  },
  // Files that leave the application: tables, text and calendars of a plan, ready to be saved.
  {
    name: 'shared/publish',
    files: /^shared\/publish\//,
    zones: [
      'shared/base',
      'shared/domain',
      'shared/schedule',
      'shared/projection',
      'shared/connectivity',
      'shared/brief',
      'shared/messages',
      'shared/workbook',
      'shared/report',
    ],
    packages: [],
  },
  {
    name: 'shared/contract',
    files: /^shared\/contract\//,
    zones: ['shared/base', 'shared/domain', 'shared/collection', 'shared/workbook'],
    typesFrom: ['shared/'],
    packages: ['zod'],
  },

  // main: Node. Only the hosts know Electron, only the store knows SQLite.
  {
    name: 'main/store',
    files: /^main\/store\//,
    zones: ['shared/'],
    packages: ['node:', 'better-sqlite3', 'zod'],
  },
  { name: 'main/services', files: /^main\/services\//, zones: ['shared/', 'main/store'], packages: ['zod'] },
  { name: 'main/preload', files: /^main\/preload\.ts$/, zones: ['shared/contract'], packages: ['electron'] },
  {
    name: 'main/hosts',
    files: /^main\/hosts\//,
    zones: ['shared/', 'main/services'],
    packages: ['node:', 'electron', 'ws', 'zod'],
  },
  {
    name: 'main entries',
    files: /^main\/(cli|index|reader|web)\.ts$/,
    zones: ['shared/', 'main/services', 'main/hosts'],
    packages: ['node:', 'electron'],
  },

  // renderer: the page. The kit knows no word of ours, features do not know each other.
  {
    name: 'renderer/ui',
    files: /^renderer\/ui\//,
    zones: [],
    packages: ['@internationalized/date', 'lucide-react', 'react', 'react-aria-components'],
  },
  { name: 'renderer/host.ts', files: /^renderer\/host\.ts$/, zones: ['shared/'], packages: [] },
  {
    name: 'renderer/state',
    files: /^renderer\/state\//,
    zones: ['shared/', 'renderer/host.ts'],
    packages: ['lucide-react', 'react', 'zustand'],
  },
  // What more than one feature shows, in our words; features themselves do not know each other.
  {
    name: 'renderer/parts',
    files: /^renderer\/parts\//,
    zones: ['shared/', 'renderer/ui', 'renderer/state'],
    packages: [
      '@fontsource-variable/plus-jakarta-sans',
      'fflate',
      'lucide-react',
      'mermaid',
      'pptxgenjs',
      'react',
      'react-dom',
    ],
  },
  {
    name: 'renderer/features',
    files: /^renderer\/features\/[^/]+\//,
    zones: ['shared/', 'renderer/ui', 'renderer/state', 'renderer/host.ts', 'renderer/parts'],
    packages: ['lucide-react', 'react', 'react-aria-components', 'react-dom'],
  },
  {
    name: 'renderer entries',
    files: /^renderer\/[^/]+$/,
    zones: ['shared/', 'renderer/ui', 'renderer/state', 'renderer/host.ts', 'renderer/features'],
    packages: [
      '@fontsource-variable/plus-jakarta-sans',
      'lucide-react',
      'react',
      'react-aria-components',
      'react-dom',
      'vite',
    ],
  },

  // Around the product.
  { name: 'resources', files: /^resources\//, zones: [], packages: [] },
  {
    name: 'scripts',
    files: /^scripts\//,
    zones: ['shared/', 'resources', 'tests'],
    packages: [
      'node:',
      '@playwright/test',
      '@vitejs/plugin-react',
      'electron-builder',
      'oxc-parser',
      'vite',
      'zod',
    ],
  },
  {
    name: 'tests',
    files: /^tests\//,
    zones: [
      'shared/',
      'main/',
      'renderer/',
      'main entries',
      'renderer entries',
      'scripts',
      'resources',
      'bench',
    ],
    packages: [
      'node:',
      '@axe-core/playwright',
      '@electron/asar',
      '@electron/fuses',
      '@playwright/test',
      '@xmldom/xmldom',
      'better-sqlite3',
      'electron',
      'fast-check',
      'fflate',
      'i18next',
      'ical.js',
      'marked',
      'react',
      'react-dom',
      'read-excel-file',
      'unpdf',
      'vitest',
      'ws',
      'zod',
    ],
  },
  // bench: our page stands on the product, the peers on packages of their own (bench/peers/package.json).
  {
    name: 'bench/page',
    files: /^bench\/page\//,
    zones: [
      'shared/',
      'renderer/ui',
      'renderer/state',
      'renderer/features',
      'renderer/host.ts',
      'renderer/parts',
      'resources',
      'bench',
    ],
    packages: ['@fontsource-variable/plus-jakarta-sans', 'react', 'react-dom'],
  },
  {
    name: 'bench/peers',
    files: /^bench\/peers\//,
    zones: [],
    packages: ['@svar-ui/react-gantt', 'dhtmlx-gantt', 'react', 'react-dom'],
  },
  {
    name: 'bench',
    files: /^bench\//,
    zones: ['shared/', 'main/services', 'scripts', 'tests'],
    packages: ['node:', '@playwright/test', 'vite'],
  },
  {
    name: 'tool settings',
    files: /^[^/]+\.config\.ts$/,
    zones: ['scripts', 'tests'],
    packages: ['node:', '@playwright/test', '@vitejs/plugin-react', 'vite', 'vitest'],
  },
]
