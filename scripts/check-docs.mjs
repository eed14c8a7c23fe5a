// The documents tell the truth: every link, path, npm script and decision that they name must exist.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { root } from './root.mjs'

/**
 * @typedef {object} Project
 * @property {(path: string) => boolean} exists Whether a file or folder stands there, from the root.
 * @property {readonly string[]} scripts Names of the npm scripts.
 * @property {readonly string[]} decisions File names in docs/decisions.
 */

const FENCE = /^```[\s\S]*?^```/gm
const LINK = /\[[^\]]*\]\(([^)\s]+)\)/g
const CODE = /`([^`\n]+)`/g
const NPM = /\bnpm (?:run ([\w:-]+)|(start|test)\b)/g
const DECISION = /\bdecisions? (\d{1,4})\b/gi
/** A path of ours, in full. One with a gap in it (`docs/notes/NNNN-….md`) stands for many and is not looked up. */
const PATH =
  /^(?:(?:shared|main|renderer|resources|tests|docs|scripts|bench|\.ci)\/[\w./@-]*|[\w.-]+\.(?:json|md|yml))$/
const GAP = /NNNN|0000/

/** The anchor that readers of Markdown give a heading. @param {string} heading */
function toAnchor(heading) {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')
}

/** @param {string} text */
function findAnchors(text) {
  return [...text.replace(FENCE, '').matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => toAnchor(heading))
}

/** @param {string} doc @param {string} target @param {ReadonlyMap<string, string>} docs @param {Project} project */
function checkLink(doc, target, docs, project) {
  if (/^[a-z]+:/.test(target)) return []
  const [path = '', anchor] = target.split('#')
  const to = path === '' ? doc : posix.join(posix.dirname(doc), path)
  if (!project.exists(to)) return [`the link ${target} leads nowhere`]
  const text = docs.get(to)
  if (anchor === undefined || text === undefined || findAnchors(text).includes(anchor)) return []
  return [`${to} has no heading #${anchor}`]
}

/** @param {string} code @param {Project} project */
function checkPaths(code, project) {
  return code
    .split(/\s+/)
    .filter(word => PATH.test(word) && !GAP.test(word) && !project.exists(word))
    .map(word => `${word} does not exist`)
}

/**
 * Everything that the documents promise and that is not there, one line each.
 * @param {ReadonlyMap<string, string>} docs Path and text of every document.
 * @param {Project} project
 * @returns {readonly string[]}
 */
export function checkDocs(docs, project) {
  /** @type {string[]} */
  const problems = []
  for (const [doc, text] of docs) {
    const prose = text.replace(FENCE, '')
    /** @param {readonly string[]} found */
    const tell = found => problems.push(...found.map(problem => `${doc}: ${problem}`))
    for (const [, target = ''] of prose.matchAll(LINK)) tell(checkLink(doc, target, docs, project))
    for (const [, code = ''] of prose.matchAll(CODE)) tell(checkPaths(code, project))
    for (const [, named, short] of text.matchAll(NPM)) {
      const script = named ?? short ?? ''
      if (!project.scripts.includes(script)) tell([`there is no npm script ${script}`])
    }
    for (const [, number = ''] of prose.matchAll(DECISION)) {
      const start = `${number.padStart(4, '0')}-`
      if (!project.decisions.some(file => file.startsWith(start))) tell([`there is no decision ${number}`])
    }
  }
  return problems
}

function readDocs() {
  const inDocs = readdirSync(join(root, 'docs'), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.md'))
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
  const paths = ['README.md', 'CONTRIBUTING.md', ...inDocs]
  return new Map(paths.map(path => [path, readFileSync(join(root, path), 'utf8')]))
}

if (import.meta.main) {
  const docs = readDocs()
  /** @type {{ scripts: Record<string, string> }} */
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const problems = checkDocs(docs, {
    exists: path => existsSync(join(root, path)),
    scripts: Object.keys(scripts),
    decisions: readdirSync(join(root, 'docs/decisions')),
  })
  for (const problem of problems) console.error(problem)
  console.log(`${docs.size} documents checked, ${problems.length} promises broken`)
  process.exitCode = problems.length === 0 ? 0 : 1
}
