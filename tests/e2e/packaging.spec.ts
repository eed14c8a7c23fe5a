// The packages electron-builder makes, on a stub of Electron: which files are in them and which fuses are set.
// Whether they start is for a computer with the real Electron; nothing here runs them.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { extractAll, listPackage } from '@electron/asar'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { expect, test } from '@playwright/test'
import { startElectronDouble } from './support/electron-double.ts'
import { makeStubElectron } from '../support/stub-electron.ts'

const TARGETS = [
  { target: 'linux', folder: 'linux-unpacked', program: 'peta-rencana-spbe', binary: 'linux-x64.node' },
  { target: 'win', folder: 'win-unpacked', program: 'Peta Rencana SPBE.exe', binary: 'win32-x64.node' },
] as const

/** All files below `folder`, with forward slashes, sorted. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted()
}

for (const { target, folder, program, binary } of TARGETS) {
  test.describe(`the ${target} package`, () => {
    let work: string
    let packed: string

    test.beforeAll(async () => {
      work = mkdtempSync(join(tmpdir(), `package-${target}-`))
      const { version } = JSON.parse(readFileSync('node_modules/electron/package.json', 'utf8')) as {
        version: string
      }
      await makeStubElectron(join(work, 'electron'), target, version)
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [
          'node_modules/electron-builder/cli.js',
          `--${target}`,
          'dir',
          '--x64',
          `-c.electronDist=${join(work, 'electron')}`,
          `-c.directories.output=${join(work, 'dist')}`,
        ],
        { encoding: 'utf8' },
      )
      expect(status, `${stdout}\n${stderr}`).toBe(0)
      packed = join(work, 'dist', folder)
    })
    test.afterAll(() => rmSync(work, { recursive: true, force: true }))

    test('holds nothing for measuring, which the build makes beside the bundles', () => {
      expect(existsSync('out/bench/index.html')).toBe(true)
      const files = listPackage(join(packed, 'resources/app.asar'), { isPack: false })
      expect(files.filter(file => file.split(sep).join('/').startsWith('/out/bench'))).toEqual([])
    })

    test('holds the bundles, one native binary and what better-sqlite3 needs, and no sources or maps', () => {
      const files = listPackage(join(packed, 'resources/app.asar'), { isPack: false })
        .map(file => file.split(sep).join('/').slice(1))
        .filter(file => /\.[a-z0-9]+$/i.test(file))
      const ours = files.filter(file => !file.startsWith('node_modules/'))
      expect(ours).toEqual(
        expect.arrayContaining([
          'out/main/index.js',
          'out/main/reader.cjs',
          'out/preload/preload.cjs',
          'out/renderer/index.html',
          'package.json',
        ]),
      )
      expect(
        ours.filter(file => file !== 'package.json' && !/^out\/(main|preload|renderer)\//.test(file)),
      ).toEqual([])
      expect(files.filter(file => /\.(map|tsx?|c|cc|h|gyp)$/.test(file))).toEqual([])
      expect(files.filter(file => file.endsWith('.node'))).toEqual([
        `node_modules/better-sqlite3/prebuilds/${binary}`,
      ])
      expect([...new Set(files.filter(isPackageFile).map(file => file.split('/')[1]))]).toEqual([
        'better-sqlite3',
      ])
    })

    test('keeps the native binary outside the archive, where it can be loaded, and nothing else', () => {
      expect(filesBelow(join(packed, 'resources/app.asar.unpacked'))).toEqual([
        `node_modules/better-sqlite3/prebuilds/${binary}`,
      ])
    })

    test('holds the frameworks, their mappings, the agencies, the schemas, the sample and the icon as plain files, unchanged', () => {
      const shipped = filesBelow('resources').filter(file =>
        /^(frameworks|mappings|agencies|schema)\/|^sample\/.*\.spbe$|^icon\.png$/.test(file),
      )
      expect(
        shipped.filter(file => file.startsWith('frameworks/permenpanrb-')).length,
      ).toBeGreaterThanOrEqual(3)
      for (const part of ['mappings/', 'agencies/', 'schema/', 'sample/', 'icon.png'])
        expect(
          shipped.some(file => file.startsWith(part)),
          part,
        ).toBe(true)
      expect(filesBelow(join(packed, 'resources/resources'))).toEqual(shipped)
      for (const file of shipped)
        expect(
          readFileSync(join(packed, 'resources/resources', file)).equals(
            readFileSync(join('resources', file)),
          ),
        ).toBe(true)
    })

    test('has the program, and its fuses set', async () => {
      expect(existsSync(join(packed, program))).toBe(true)
      const wire = await getCurrentFuseWire(join(packed, program))
      expect({
        runAsNode: wire[FuseV1Options.RunAsNode],
        cookieEncryption: wire[FuseV1Options.EnableCookieEncryption],
        nodeOptions: wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable],
        inspect: wire[FuseV1Options.EnableNodeCliInspectArguments],
        asarIntegrity: wire[FuseV1Options.EnableEmbeddedAsarIntegrityValidation],
        onlyAsar: wire[FuseV1Options.OnlyLoadAppFromAsar],
        fileProtocol: wire[FuseV1Options.GrantFileProtocolExtraPrivileges],
      }).toEqual({
        runAsNode: FuseState.DISABLE,
        cookieEncryption: FuseState.ENABLE,
        nodeOptions: FuseState.DISABLE,
        inspect: FuseState.DISABLE,
        asarIntegrity: FuseState.ENABLE,
        onlyAsar: FuseState.ENABLE,
        fileProtocol: FuseState.DISABLE,
      })
    })

    // The Windows binary does not load here; what else could be missing is the same in both packages.
    if (target === 'linux') {
      test('has all that its main and preload bundles ask for', async () => {
        const appFolder = join(work, 'app')
        extractAll(join(packed, 'resources/app.asar'), appFolder)
        const desktop = await startElectronDouble({
          unpacked: { appFolder, resourcesPath: join(packed, 'resources') },
        })
        const reply = await desktop.page.evaluate(() => window.bridge?.call('plan.openSample', null))
        expect(reply).toMatchObject({ ok: true })
        // The thread in which long files are read is a bundle of its own.
        const sheet = readFileSync('tests/fixtures/broken/xlsx/name-missing.xlsx').toString('base64')
        const checked = await desktop.page.evaluate(
          base64 => window.bridge?.call('roadmap.checkSheet', { base64 }),
          sheet,
        )
        expect(checked).toMatchObject({ ok: true, value: { state: 'broken-sheet' } })
        expect(await desktop.ask('menu', null)).not.toContain('Tampilan > Alat pengembang')
        expect(await desktop.quit()).toBe(0)
      })
    }
  })
}

function isPackageFile(file: string): boolean {
  return file.startsWith('node_modules/')
}
