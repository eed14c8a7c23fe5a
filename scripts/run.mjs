// Runs a tool under our own Node 24 and installs what is missing first: `node scripts/run.mjs FILE ARGS…`.
// Every npm script goes through here. Needs nothing but Node 18: only `node:` imports, nothing from node_modules.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const OLDEST_NODE = 24
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const isWindows = process.platform === 'win32'
const nodeFolder = join(root, 'node_modules', 'node')
const ourNode = join(nodeFolder, 'bin', isWindows ? 'node.exe' : 'node')

/** @param {string} sentence */
function stop(sentence) {
  console.error(`\n${sentence}`)
  process.exit(1)
}

function packagesAreCurrent() {
  const installed = join(root, 'node_modules', '.package-lock.json')
  return (
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
  )
}

function installPackages() {
  console.error('Installing packages (npm ci); this happens once and after an update …')
  const args = ['ci', '--ignore-scripts']
  const npm = process.env['npm_execpath']
  const options = { cwd: root, stdio: /** @type {const} */ (['ignore', 'inherit', 'inherit']) }
  const outcome =
    npm !== undefined && /npm-cli\.[cm]?js$/.test(npm)
      ? spawnSync(process.execPath, [npm, ...args], options)
      : spawnSync('npm', args, { ...options, shell: isWindows })
  if (outcome.error !== undefined) stop(`npm could not be started: ${outcome.error.message}`)
  if (outcome.status !== 0)
    stop(
      'The packages could not be installed; what npm says above tells why. Without a connection to its registry it cannot.',
    )
}

// With install scripts off (.npmrc) nobody has run this one, and it is the only one we need.
function installOurNode() {
  console.error('Fetching Node 24 …')
  const outcome = spawnSync(process.execPath, ['installArchSpecificPackage.js'], {
    cwd: nodeFolder,
    encoding: 'utf8',
  })
  if (!existsSync(ourNode)) {
    console.error(outcome.stdout, outcome.stderr)
    stop('Node 24 could not be fetched. Is this computer online, and may npm reach its registry?')
  }
}

// better-sqlite3 ends an older Node with a segmentation fault instead of a message.
function refuseOldNode() {
  const { version } = JSON.parse(readFileSync(join(nodeFolder, 'package.json'), 'utf8'))
  if (Number.parseInt(version, 10) < OLDEST_NODE)
    stop(
      `node_modules/node is version ${version}, but ${OLDEST_NODE} is needed: run npm ci --ignore-scripts.`,
    )
}

/** @param {string[]} args */
function runTool(args) {
  const bin = join(root, 'node_modules', '.bin')
  // On Windows the variable is called Path; a second spelling beside it would hide one of the two.
  const pathName = Object.keys(process.env).find(name => name.toUpperCase() === 'PATH') ?? 'PATH'
  const path = `${bin}${delimiter}${process.env[pathName] ?? ''}`
  const child = spawn(ourNode, args, {
    cwd: root,
    // The channel tells the tool when we are gone, however we went: it must not outlive us.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, [pathName]: path },
  })
  child.on('error', error => stop(`Node 24 could not be started: ${error.message}`))
  // A terminal sends Ctrl+C to the whole group, so the tool has it already; any other signal is ours alone.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1)
    for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
      process.removeAllListeners(name)
    process.kill(process.pid, signal)
  })
}

const args = process.argv.slice(2)
if (args.length === 0) stop('Usage: node scripts/run.mjs FILE ARGS…')
if (!packagesAreCurrent()) installPackages()
if (!existsSync(ourNode)) installOurNode()
refuseOldNode()
runTool(args)
