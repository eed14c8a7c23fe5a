// Enforces the table in import-table.mjs on every source file: who imports whom, which packages, and no circles.
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'
import { ZONES } from './import-table.mjs'
import { root } from './root.mjs'

/**
 * @typedef {import('./import-table.mjs').Zone} Zone
 * @typedef {{ specifier: string, typeOnly: boolean }} Import
 */

const FOLDERS = ['shared', 'main', 'renderer', 'tests', 'bench', 'scripts', 'resources']
const CODE = /\.(ts|tsx|mts|cts|js|jsx|mjs|cjs)$/
const REFERENCE = /^\/\s*<reference\s+(?:types|path)\s*=\s*["']([^"']+)["']/

/** @param {string} path */
function findZone(path) {
  return ZONES.find(zone => zone.files.test(path))
}

/** A feature is a zone of its own: what follows `renderer/features/` tells them apart. @param {string} path */
function findFeature(path) {
  return /^renderer\/features\/([^/]+)\//.exec(path)?.[1]
}

/** @param {readonly string[] | undefined} allowed @param {string} name */
function allows(allowed, name) {
  return (allowed ?? []).some(entry => entry === name || (entry.endsWith('/') && name.startsWith(entry)))
}

/** `@scope/name/part` is `@scope/name`; `node:fs/promises` is `node:`. @param {string} specifier */
function toPackage(specifier) {
  if (specifier.startsWith('node:')) return 'node:'
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}

/**
 * Every import of a file: static, type-only, re-exported, dynamic, `import()` types, `require`, workers, reference lines.
 * @param {string} path
 * @param {string} text
 */
function findImports(path, text) {
  const { program, comments, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  /** @type {Import[]} */
  const imports = []
  /** @param {{ type: string, value?: unknown } | null | undefined} source @param {boolean} typeOnly */
  const add = (source, typeOnly) => {
    if (source?.type === 'Literal' && typeof source.value === 'string')
      imports.push({ specifier: source.value, typeOnly })
  }
  new Visitor({
    ImportDeclaration(node) {
      const allTypes =
        node.specifiers.length > 0 &&
        node.specifiers.every(s => s.type === 'ImportSpecifier' && s.importKind === 'type')
      add(node.source, node.importKind === 'type' || allTypes)
    },
    ExportNamedDeclaration(node) {
      add(node.source, node.exportKind === 'type')
    },
    ExportAllDeclaration(node) {
      add(node.source, node.exportKind === 'type')
    },
    ImportExpression(node) {
      add(node.source, false)
    },
    TSImportType(node) {
      add(node.source, true)
    },
    TSExternalModuleReference(node) {
      add(node.expression, false)
    },
    CallExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'require') add(node.arguments[0], false)
    },
    // A worker: `new URL('./simulate.ts', import.meta.url)`.
    NewExpression(node) {
      const [first] = node.arguments
      const isModule = first?.type === 'Literal' && CODE.test(String(first.value))
      if (node.callee.type === 'Identifier' && node.callee.name === 'URL' && isModule) add(first, false)
    },
  }).visit(program)
  for (const { value } of comments) {
    const specifier = REFERENCE.exec(value)?.[1]
    if (specifier !== undefined) imports.push({ specifier, typeOnly: true })
  }
  return imports
}

/** @param {Zone} zone @param {Import} found */
function checkPackage(zone, { specifier }) {
  const name = toPackage(specifier)
  if (zone.packages.includes(name)) return []
  if (!ZONES.some(other => other.packages.includes(name)))
    return [`the package ${name} is not assigned to any zone (scripts/import-table.mjs)`]
  return [`${zone.name} may not import ${name === 'node:' ? specifier : `the package ${name}`}`]
}

/** @param {string} from @param {Zone} zone @param {string} to @param {boolean} typeOnly */
function checkZone(from, zone, to, typeOnly) {
  const target = findZone(to)
  if (target === undefined) return [`${to} is in no zone`]
  if (target === zone) {
    const isOther = findFeature(from) !== findFeature(to)
    return isOther ? [`a feature may not import another feature (${to})`] : []
  }
  if (allows(zone.zones, target.name)) return []
  if (typeOnly && allows(zone.typesFrom, target.name)) return []
  const only = allows(zone.typesFrom, target.name) ? ' more than types of' : ''
  return [`${zone.name} may not import${only} ${target.name} (${to})`]
}

/**
 * One circle for every group of files that import each other.
 * @param {ReadonlyMap<string, readonly string[]>} graph
 */
function findCircles(graph) {
  /** @type {string[]} */
  const circles = []
  /** @type {Set<string>} */
  const done = new Set()
  /** @param {string} file @param {readonly string[]} path */
  const walk = (file, path) => {
    const at = path.indexOf(file)
    if (at !== -1) {
      const circle = path.slice(at)
      // Told from its first file on, so that one circle always reads the same.
      const first = circle.indexOf(circle.toSorted()[0] ?? file)
      const told = [...circle.slice(first), ...circle.slice(0, first)]
      circles.push([...told, told[0]].join(' → '))
      return
    }
    if (done.has(file)) return
    for (const next of graph.get(file) ?? []) walk(next, [...path, file])
    done.add(file)
  }
  for (const file of [...graph.keys()].toSorted()) walk(file, [])
  return circles
}

/**
 * Everything that breaks the table, one line each.
 * @param {ReadonlyMap<string, string>} files Path with `/` from the project's root, and text. Only code needs its text.
 * @returns {readonly string[]}
 */
export function checkImports(files) {
  /** @type {string[]} */
  const problems = []
  /** @type {Map<string, readonly string[]>} */
  const graph = new Map()
  for (const [path, text] of files) {
    if (!CODE.test(path)) continue
    const zone = findZone(path)
    if (zone === undefined) {
      problems.push(`${path}: is in no zone (scripts/import-table.mjs)`)
      continue
    }
    /** @type {string[]} */
    const neighbours = []
    for (const found of findImports(path, text)) {
      const { specifier, typeOnly } = found
      /** @type {readonly string[]} */
      let broken
      if (specifier.startsWith('.')) {
        const to = posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''))
        if (files.has(to)) {
          neighbours.push(to)
          broken = checkZone(path, zone, to, typeOnly)
        } else broken = [`${specifier} does not exist`]
      } else broken = checkPackage(zone, found)
      problems.push(...broken.map(text => `${path}: ${text}`))
    }
    graph.set(path, neighbours)
  }
  return [...problems, ...findCircles(graph).map(circle => `circle: ${circle}`)]
}

function readProject() {
  /** @type {Map<string, string>} */
  const files = new Map()
  /** @param {string} path */
  const add = path => files.set(path, CODE.test(path) ? readFileSync(join(root, path), 'utf8') : '')
  for (const folder of FOLDERS)
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      const parent = entry.parentPath.slice(root.length + 1).replaceAll('\\', '/')
      // The peers that are measured have their packages beside them.
      if (entry.isFile() && !/(^|\/)node_modules(\/|$)/.test(parent)) add(`${parent}/${entry.name}`)
    }
  for (const entry of readdirSync(root, { withFileTypes: true })) if (entry.isFile()) add(entry.name)
  return files
}

if (import.meta.main) {
  const files = readProject()
  const problems = checkImports(files)
  for (const problem of problems) console.error(problem)
  const checked = [...files.keys()].filter(path => CODE.test(path)).length
  console.log(`${checked} files checked, ${problems.length} imports refused`)
  process.exitCode = problems.length === 0 ? 0 : 1
}
