// The bootstrap script in a small project of its own, with an npm that only notes what it is asked.
import { spawn, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let folder: string
const at = (path: string) => join(folder, path)

function put(path: string, text: string) {
  mkdirSync(dirname(at(path)), { recursive: true })
  writeFileSync(at(path), text)
}

/** Sets the time of a file to `seconds` after the epoch. */
function age(path: string, seconds: number) {
  utimesSync(at(path), seconds, seconds)
}

const environment = () => ({ ...process.env, npm_execpath: at('npm-cli.js') })

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: environment(),
  })
  return { status, stdout, stderr }
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'run-script-'))
  mkdirSync(at('scripts'))
  copyFileSync('scripts/run.mjs', at('scripts/run.mjs'))
  put('package-lock.json', '{}')
  put('node_modules/.package-lock.json', '{}')
  put('node_modules/node/package.json', '{"version":"24.21.0"}')
  put('node_modules/node/bin/.keep', '')
  symlinkSync(process.execPath, at('node_modules/node/bin/node'))
  age('package-lock.json', 1_000)
  age('node_modules/.package-lock.json', 2_000)
  put(
    'tool.mjs',
    'console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = Number(process.argv[2])',
  )
  put('npm-cli.js', `require('node:fs').writeFileSync('asked.json', JSON.stringify(process.argv.slice(2)))`)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('run.mjs', () => {
  it('passes arguments on and the exit code back, and installs nothing where all is there', () => {
    expect(run('tool.mjs', '7', 'a b')).toEqual({ status: 7, stdout: '["7","a b"]\n', stderr: '' })
    expect(() => readFileSync(at('asked.json'))).toThrow('ENOENT')
  })

  it('installs the packages without their scripts when the lock file is newer', () => {
    age('package-lock.json', 3_000)
    expect(run('tool.mjs', '0').status).toBe(0)
    expect(readFileSync(at('asked.json'), 'utf8')).toBe('["ci","--ignore-scripts"]')
  })

  it('installs the packages when there are none', () => {
    rmSync(at('node_modules/.package-lock.json'))
    expect(run('tool.mjs', '0').status).toBe(0)
    expect(readFileSync(at('asked.json'), 'utf8')).toBe('["ci","--ignore-scripts"]')
  })

  it('says what to look at when npm fails', () => {
    rmSync(at('node_modules/.package-lock.json'))
    put('npm-cli.js', 'process.exitCode = 9')
    const { status, stdout, stderr } = run('tool.mjs', '0')
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain('The packages could not be installed; what npm says above tells why.')
  })

  it('fetches our Node where it is missing', () => {
    rmSync(at('node_modules/node/bin/node'))
    put(
      'node_modules/node/installArchSpecificPackage.js',
      `require('node:fs').symlinkSync(${JSON.stringify(process.execPath)}, 'bin/node')`,
    )
    expect(run('tool.mjs', '0')).toMatchObject({ status: 0, stdout: '["0"]\n' })
  })

  it('says so when our Node cannot be fetched', () => {
    rmSync(at('node_modules/node/bin/node'))
    put('node_modules/node/installArchSpecificPackage.js', `console.error('no network')`)
    const { status, stderr } = run('tool.mjs', '0')
    expect(status).toBe(1)
    expect(stderr).toContain('no network')
    expect(stderr).toContain('Node 24 could not be fetched')
  })

  it('refuses an older Node than better-sqlite3 survives', () => {
    put('node_modules/node/package.json', '{"version":"22.1.0"}')
    const { status, stderr } = run('tool.mjs', '0')
    expect(status).toBe(1)
    expect(stderr).toContain('node_modules/node is version 22.1.0, but 24 is needed')
  })

  it('puts the tools of the project first in the path', () => {
    put('path.mjs', 'console.log(process.env.PATH.split(":")[0])')
    expect(run('path.mjs').stdout.trim()).toMatch(/node_modules\/\.bin$/)
  })

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('passes %s on', async signal => {
    put(
      'wait.mjs',
      `process.on('${signal}', () => process.exit(3)); setInterval(() => {}, 1000); console.log('up')`,
    )
    const child = spawn(process.execPath, ['scripts/run.mjs', 'wait.mjs'], {
      cwd: folder,
      env: environment(),
    })
    await new Promise(resolve => child.stdout.once('data', resolve))
    child.kill(signal)
    expect(await new Promise(resolve => child.once('exit', resolve))).toBe(3)
  })

  it('lets its tool know when it is killed', async () => {
    put(
      'wait.mjs',
      `process.on('disconnect', () => process.exit(0)); setInterval(() => {}, 1000); console.log(process.pid)`,
    )
    const child = spawn(process.execPath, ['scripts/run.mjs', 'wait.mjs'], {
      cwd: folder,
      env: environment(),
    })
    const pid = Number(await new Promise(resolve => child.stdout.once('data', resolve)))
    child.kill('SIGKILL')
    await expect.poll(() => isAlive(pid), { timeout: 5_000 }).toBe(false)
  })
})

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
