// The command line: what it says, what it writes nowhere, and that its numbers are those of the slow obvious projection.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import readXlsxFile from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { tallySent } from '../../../shared/collection/board-tally.ts'
import { runCli } from '../../../main/hosts/cli/run-cli.ts'
import { toCivilDate, requireCivilDate } from '../../../shared/base/civil-date.ts'
import { toSigner } from '../../../shared/exchange/signature.ts'
import { catalogue } from '../../../shared/messages/catalogue.ts'
import { toEngineInput } from '../../../shared/projection/plan-input.ts'
import { agencyDocument, agencyFiles, fileOf } from '../../support/agency-files.ts'
import { cryptoTools, testKey } from '../../support/crypto-tools.ts'
import { loadFramework } from '../../support/frameworks.ts'
import { loadSample } from '../../support/sample.ts'
import { toBytes, withCells, writeSheet } from '../../support/sheet-roadmap.ts'
import { slowProjection } from '../../support/slow-projection.ts'
import { openBackend, PROJECT, required, tempFolder, TODAY } from '../../support/store.ts'

const SAMPLE = join(PROJECT, 'resources/sample/kabupaten-mojokerto.spbe')
const FIXTURES = join(PROJECT, 'tests/fixtures/spbe')
const BROKEN = join(PROJECT, 'tests/fixtures/broken/spbe')

/** One call in a folder of its own, with what it said. */
async function call(...args: readonly string[]) {
  const folder = tempFolder()
  copyFileSync(SAMPLE, join(folder, 'contoh.spbe'))
  copyFileSync(join(BROKEN, 'end-before-start.spbe'), join(folder, 'rusak.spbe'))
  copyFileSync(join(FIXTURES, 'repairable/dependency-pair-twice.spbe'), join(folder, 'ganda.spbe'))
  const said: string[] = []
  const noted: string[] = []
  const before = readdirSync(folder)
  const code = await runCli(args, {
    folder,
    resourcesFolder: join(PROJECT, 'resources'),
    dataFolder: join(folder, 'no-data'),
    today: () => TODAY,
    say: line => said.push(line),
    note: line => noted.push(line),
  })
  expect(readdirSync(folder)).toEqual(before)
  return { code, said: said.join('\n'), noted: noted.join('\n') }
}

test('every file is judged, and one that cannot be used does not stop the others', async () => {
  const { code, said, noted } = await call(
    'validate',
    'rusak.spbe',
    'contoh.spbe',
    'ganda.spbe',
    'hilang.spbe',
  )
  expect(code).toBe(1)
  expect(said.split('\n')).toEqual([
    'rusak.spbe: tidak dapat dipakai',
    expect.stringContaining('1 hal dalam berkas'),
    expect.stringMatching(/^ {4}Kegiatan ke-2, selesai: /),
    'contoh.spbe: sah',
    expect.stringMatching(/^ {2}.+ · .+ · revisi 1 · 23 Nov 2026 · \d+ kegiatan$/),
    '  tanpa tanda tangan digital',
    'ganda.spbe: sah',
    expect.stringContaining('revisi'),
    '  tanpa tanda tangan digital',
    '  1 hal diperbaiki saat membaca:',
    expect.stringMatching(/^ {4}Urutan tunggu ke-\d+: /),
    'hilang.spbe: tidak dapat dipakai',
    expect.stringContaining('tidak dapat dibaca'),
    '4 berkas: 2 sah, 2 tidak dapat dipakai.',
  ])
  expect(noted.split('\n')[1]).toBe('Memeriksa 2 dari 4: contoh.spbe')
})

test('sound files alone end with 0, in English too', async () => {
  const { code, said, noted } = await call('validate', 'contoh.spbe', '--language', 'en')
  expect([code, noted]).toEqual([0, ''])
  expect(said).toContain('contoh.spbe: sound')
})

test('a program reads the same verdicts as JSON', async () => {
  const { code, said } = await call('validate', '--json', 'contoh.spbe', 'rusak.spbe', 'ganda.spbe')
  expect(code).toBe(1)
  const { plan, items } = loadSample()
  expect(JSON.parse(said)).toMatchObject({
    files: [
      {
        file: 'contoh.spbe',
        state: 'sound',
        planId: plan.id,
        items: items.filter(item => item.deletedOn === null).length,
        signer: null,
        repairs: [],
      },
      {
        file: 'rusak.spbe',
        state: 'broken',
        code: 'broken',
        problems: [{ place: 'Kegiatan ke-2, selesai' }],
      },
      { file: 'ganda.spbe', state: 'sound', repairs: [{ code: 'second-left-out' }] },
    ],
  })
})

test('who signed is said; a signature that does not fit makes the file one that cannot be used', async () => {
  const signed = join(FIXTURES, 'good-v1-signed.spbe')
  const wrong = join(BROKEN, 'wrong-signature.spbe')
  const signer = toSigner(testKey(1), cryptoTools)
  const good = await call('validate', signed)
  expect([good.code, good.said.split('\n')[2]]).toEqual([
    0,
    `  tanda tangan digital cocok, sidik jari kunci ${signer.fingerprint}`,
  ])
  const bad = await call('validate', wrong, '--language', 'en')
  expect([bad.code, bad.said.split('\n')[1]]).toEqual([
    1,
    expect.stringContaining('The digital signature does not fit the content'),
  ])
  const { code, said } = await call('validate', '--json', signed, wrong)
  expect([code, JSON.parse(said)]).toMatchObject([
    1,
    {
      files: [
        { state: 'sound', signer },
        { state: 'broken', code: 'wrong-signature', where: 'signature' },
      ],
    },
  ])
})

test.each(['permenpanrb-8-2026', 'permenpanrb-59-2020'] as const)(
  '%s: the numbers are those of the slow projection',
  async id => {
    const { code, said } = await call(
      'project',
      'contoh.spbe',
      '--framework',
      id,
      '--today',
      '2027-06-30',
      '--json',
    )
    expect(code).toBe(0)
    const framework = loadFramework(id)
    const slow = slowProjection(toEngineInput(loadSample(), framework, requireCivilDate('2027-06-30')))
    const plain = (units: number) => units / 10_000_000
    expect(JSON.parse(said)).toMatchObject({
      frameworkId: id,
      baseline: { index: plain(slow.baseline) },
      today: { date: '2027-06-30', index: plain(slow.current) },
      final: { index: plain(slow.final) },
      target: { missing: plain(slow.gap.missing) },
      cycles: slow.cycles.map(({ year, index }) => ({ year, index: plain(index) })),
      steps: slow.steps.map(({ day, index, gains }) => ({
        date: toCivilDate(day),
        index: plain(index),
        gains: gains.map(({ itemId, rung, gain }) => ({ itemId, rung, gain: plain(gain) })),
      })),
      held: slow.held.length,
    })
  },
)

test('a reader sees index, predicate, target and every rise', async () => {
  const { code, said } = await call('project', 'contoh.spbe')
  expect(code).toBe(0)
  const lines = said.split('\n')
  expect(lines[1]).toContain('dilihat pada 23 Nov 2026')
  expect(lines.find(line => line.startsWith('  Nilai awal'))).toMatch(/1,55 +Cukup$/)
  expect(lines.find(line => line.startsWith('  Target'))).toMatch(
    /4,90 +(tercapai \d|belum tercapai, kurang )/,
  )
  const framework = loadFramework('permenpanrb-8-2026')
  const { steps } = slowProjection(toEngineInput(loadSample(), framework, TODAY))
  const rises = lines.slice(lines.indexOf('Kenaikan') + 1).filter(line => /^ {2}\d/.test(line))
  expect(rises).toHaveLength(steps.length)
})

test('a file that cannot be used, and an instrument that is not here, are told apart', async () => {
  expect(await call('project', 'rusak.spbe')).toMatchObject({ code: 1, noted: '' })
  const { code, said, noted } = await call('project', 'contoh.spbe', '--framework', 'lain')
  expect([code, said]).toEqual([2, ''])
  expect(noted).toContain('“lain”')
  expect(noted).toContain('permenpanrb-8-2026')
})

test.each([
  [['schema'], 'spbe-roadmap-v1.schema.json'],
  [['schema', 'framework'], 'framework.schema.json'],
  [['schema', 'mapping'], 'mapping.schema.json'],
  [['schema', 'review'], 'spbe-review-v1.schema.json'],
])('%j prints the schema as it is shipped', async (args, file) => {
  const { code, said } = await call(...args)
  expect(code).toBe(0)
  expect(`${said}\n`).toBe(readFileSync(join(PROJECT, 'resources/schema', file), 'utf8'))
})

test.each([
  [[], 'no-command', ''],
  [['hapus'], 'unknown-command', 'hapus'],
  [['__proto__'], 'unknown-command', '__proto__'],
  [['validate'], 'no-file', ''],
  [['project', 'a.spbe', 'b.spbe'], 'one-file', '2'],
  [['validate', 'a.spbe', '--framework', 'x'], 'unknown-option', '--framework'],
  [['validate', 'a.spbe', '--quiet'], 'unknown-option', '--quiet'],
  [['project', 'a.spbe', '--framework='], 'no-value', '--framework'],
  [['project', 'a.spbe', '--today'], 'no-value', '--today'],
  [['project', 'a.spbe', '--today', '2027-02-30'], 'not-a-date', '2027-02-30'],
  [['schema', 'lain'], 'not-a-schema', 'lain'],
  [['schema', '--language', 'fr'], 'not-a-language', 'fr'],
] as const)('%j is refused with the way it is called', async (args, problem, given) => {
  const { code, said, noted } = await call(...args)
  expect([code, said]).toEqual([2, ''])
  const { wrong, usage } = catalogue.id.cli
  expect(noted).toBe(`${wrong[problem].replace('{{given}}', given)}\n\n${usage}`)
})

test('it runs as a program of its own', async () => {
  const said = execFileSync(process.execPath, [join(PROJECT, 'main/cli.ts'), 'validate', 'good-v1.spbe'], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: FIXTURES },
  })
  expect(said).toMatch(/^good-v1\.spbe: sah\n/)
})

/** The folder of a bad week, with the roadmap of the collector in it. */
function folderOfWeek(): string {
  const folder = tempFolder()
  const document = loadSample()
  const { files } = agencyFiles(document, loadFramework('permenpanrb-8-2026'))
  mkdirSync(join(folder, 'kecamatan'))
  for (const { name, text } of files)
    writeFileSync(join(folder, name.includes('kec') ? 'kecamatan' : '', name), text)
  copyFileSync(SAMPLE, join(folder, 'diskominfo.spbe'))
  return folder
}

test('a folder becomes a recap: a verdict for every file, the numbers of the windows, a spreadsheet', async () => {
  const folder = folderOfWeek()
  const out = join(tempFolder(), 'rekap.xlsx')
  const { code, said, noted } = await call('collect', folder, '--json', '--out', out)
  // Two of its files are damaged.
  expect(code).toBe(1)
  expect(noted).toContain('Daerah dilihat dari diskominfo.spbe')
  const told = JSON.parse(said)
  const document = loadSample()
  const framework = loadFramework('permenpanrb-8-2026')
  const verdicts = Map.groupBy(told.files as { verdict: string }[], ({ verdict }) => verdict)
  expect([verdicts.get('own')?.length, verdicts.get('damaged')?.length]).toEqual([1, 2])
  expect([verdicts.get('conflict')?.length, verdicts.get('foreign')?.length]).toEqual([2, 1])

  // The same files in the window.
  const backend = openBackend(tempFolder())
  await backend.must('plan.openSample', null)
  const inFolder = readdirSync(folder, { recursive: true })
    .map(String)
    .filter(name => name.endsWith('.spbe') || name.endsWith('.txt'))
    .toSorted()
  for (const name of inFolder) {
    const text = readFileSync(join(folder, name), 'utf8')
    const source = createHash('sha256').update(text).digest('hex')
    await backend.must('collection.add', { planId: document.plan.id, files: [{ name, text, source }] })
  }
  const { region, board } = await backend.must('collection.read', { planId: document.plan.id })
  expect(told.final).toBe(region.final / 10_000_000)
  expect(told.cycles.map((cycle: { index: number }) => cycle.index)).toEqual(
    region.cycles.map(({ index }) => index / 10_000_000),
  )
  expect(told.board.map((row: { agencyId: string; state: string }) => [row.agencyId, row.state])).toEqual(
    board.map(({ agency, state }) => [agency.id, state]),
  )

  const connected = await backend.must('collection.connectivity', { planId: document.plan.id })
  const { systems, steps, before, ...tally } = told.connectivity
  expect(tally).toEqual(connected.tally)
  expect([before, steps.length]).toEqual([connected.before, connected.steps.length])
  expect(systems.map((system: { name: string; state: string }) => [system.name, system.state])).toEqual(
    connected.connections.map(({ name, state }) => [name, state]),
  )

  const sheets = await readXlsxFile(readFileSync(out))
  expect(sheets.map(({ sheet }) => sheet)).toEqual([
    'Ringkasan',
    'Papan',
    'Indikator',
    'Anggaran',
    'Keterhubungan',
    'Kegiatan',
    'Tumpang tindih',
    'Berkas',
  ])
  const [, papan] = sheets
  expect(papan?.data).toHaveLength(board.length + 1)
  expect(papan?.data[0]?.slice(0, 4)).toEqual(['Singkatan', 'Unit', 'Revisi', 'Tanggal'])
  // Everything that came, with the day on which it did.
  const { files: came, damaged: unreadable } = await backend.must('collection.read', {
    planId: document.plan.id,
  })
  const fileSheet = required(sheets.find(({ sheet }) => sheet === 'Berkas')).data
  expect(fileSheet).toHaveLength(came.length + unreadable.length + 1)
  expect(fileSheet[0]?.slice(5, 8)).toEqual(['Dibuat', 'Diterima', 'Kedudukan'])
  expect(fileSheet.slice(1).every(line => line[6] instanceof Date)).toBe(true)
  expect(fileSheet.filter(line => line[7] === 'perlu keputusan')).toHaveLength(2)
  // Both sides of what is planned alike.
  const overlaps = await backend.must('collection.overlaps', { planId: document.plan.id })
  const alike = required(sheets.find(({ sheet }) => sheet === 'Tumpang tindih')).data
  expect(alike).toHaveLength(overlaps.length + 1)
  expect(alike.slice(1).map(line => [line[2], line[4], line[9]])).toEqual(
    overlaps.map(({ kind, score, first, second }) => [
      kind === 'title' ? score : null,
      first.name,
      second.name,
    ]),
  )
  // How many of those that are asked have sent, and who has not.
  const { asked, sent, awaited } = tallySent({ board })
  expect(told.sent).toEqual({
    asked,
    sent,
    unasked: 0,
    missing: awaited[0]?.rows.map(({ agency }) => agency.id),
    damaged: awaited[1]?.rows.map(({ agency }) => agency.id),
  })
  expect([asked, sent, told.sent.missing.length, told.sent.damaged.length]).toEqual([48, 43, 3, 2])
  const linked = sheets.find(({ sheet }) => sheet === 'Keterhubungan')
  expect(linked?.data).toHaveLength(connected.connections.length + 1)
  expect(linked?.data[0]?.slice(0, 4)).toEqual(['Unit', 'Aplikasi atau data', 'Jenis', 'Keadaan'])
  expect(framework.indicators).toHaveLength(20)
}, 60_000)

test('spreadsheets are collected too, and a bad cell is told by what to do', async () => {
  const folder = tempFolder()
  copyFileSync(SAMPLE, join(folder, 'diskominfo.spbe'))
  const framework = loadFramework('permenpanrb-8-2026')
  const agency = required(loadSample().agencies.find(({ id }) => id === 'dinsos'))
  const workbook = writeSheet(agencyDocument(loadSample(), framework, agency, 4))
  writeFileSync(join(folder, 'dinsos.xlsx'), toBytes(workbook))
  const sound = await call('collect', folder)
  expect(sound.code).toBe(0)
  expect(sound.said).toContain('dinsos.xlsx: baru: Dinas Sosial, revisi 4\n')
  expect(sound.said).toContain('\n1 baru, 1 rencana ini sendiri.\n')
  // Who has sent nothing is counted once, with the names.
  expect(sound.said).toMatch(/ · Belum mengirim \d+ \(/)
  expect(sound.said).not.toMatch(/\d+ Belum mengirim( ·|\n)/)
  writeFileSync(join(folder, 'triwulan.xlsx'), toBytes(withCells(workbook, ['Kegiatan', 'G2', 'TW I 2026'])))
  const assumed = await call('collect', folder)
  expect(assumed.said).toMatch(/triwulan\.xlsx: .*; 1 hal diduga atau dilewati saat membaca\n  Kegiatan!G2 /)
  const told = JSON.parse((await call('collect', folder, '--json')).said)
  expect(told.files.find(({ file }: { file: string }) => file === 'triwulan.xlsx')).toMatchObject({
    assumedCount: 1,
    assumed: [{ place: expect.stringMatching(/^Kegiatan!G2 /) }],
  })
  rmSync(join(folder, 'triwulan.xlsx'))
  // A roadmap file is read before the spreadsheet that was exported from it, whatever they are called.
  const own = agencyDocument(loadSample(), framework, agency, 4)
  writeFileSync(join(folder, 'z.spbe'), fileOf(own, 3))
  // The recap of before lies in the folder too.
  const again = await call('collect', folder, '--out', join(folder, 'rekap.xlsx'))
  expect(again.said).toContain('dinsos.xlsx: sama: ')
  const third = await call('collect', folder)
  expect([third.code, third.said]).toEqual([
    0,
    expect.stringContaining('rekap.xlsx: dilewati: tanpa lembar Identitas'),
  ])
  writeFileSync(join(folder, 'rusak.xlsx'), toBytes(withCells(workbook, ['Kegiatan', 'G2', '2026-02-30'])))
  const { code, said } = await call('collect', folder)
  expect(code).toBe(1)
  expect(said).toMatch(/^rusak\.xlsx: belum dapat dibaca, tidak ada yang dimasukkan\. 1 isian/m)
}, 60_000)

test('what is collected in words begins with every file and ends with every unit', async () => {
  const folder = folderOfWeek()
  const { code, said } = await call('collect', folder, '--language', 'en', '--plan', 'contoh.spbe')
  expect(code).toBe(1)
  expect(said).toContain('diskominfo.spbe: this plan itself')
  expect(said).toMatch(/^peta-rencana_bappeda\.spbe: needs a decision: /m)
  expect(said).toContain('  Diskominfo: This plan · 18 items')
  expect(said).toMatch(/^ {2}Have sent: 43 of 48 units · Not sent yet 3 \(\S.*\) · File damaged 2 \(.*\)$/m)
  expect(said).toMatch(/^\d+ new, .*2 in conflict, 2 damaged/m)
}, 60_000)

test.each([
  [['collect'], 2, 'Sebutkan folder'],
  [['collect', 'a', 'b'], 2, 'satu folder saja'],
  [['collect', 'tidak-ada'], 2, 'tidak ada'],
  [['collect', '.', '--plan', 'rusak.spbe'], 1, 'tidak dapat dibaca'],
] as const)('%j is refused in words', async (args, exit, words) => {
  const { code, said, noted } = await call(...args)
  expect([code, said]).toEqual([exit, ''])
  expect(noted).toContain(words)
})

test('a spreadsheet is judged like every other file, cell by cell', async () => {
  const folder = tempFolder()
  const workbook = writeSheet(loadSample())
  writeFileSync(join(folder, 'ekspor.xlsx'), toBytes(workbook))
  writeFileSync(join(folder, 'isi.xlsx'), toBytes(withCells(workbook, ['Kegiatan', 'G2', 'TW I 2026'])))
  writeFileSync(join(folder, 'rusak.xlsx'), toBytes(withCells(workbook, ['Kegiatan', 'G2', '2026-02-30'])))
  const file = (name: string) => join(folder, name)
  const { code, said } = await call('validate', file('ekspor.xlsx'), file('isi.xlsx'), file('rusak.xlsx'))
  expect(code).toBe(1)
  expect(said.split('\n')).toEqual([
    `${file('ekspor.xlsx')}: sah`,
    expect.stringMatching(/^ {2}.+ · .+ · revisi 3 · 28 Nov 2026 · 40 kegiatan$/),
    '  tanpa tanda tangan digital',
    `${file('isi.xlsx')}: sah`,
    expect.stringContaining('40 kegiatan'),
    '  tanpa tanda tangan digital',
    '  1 hal diduga atau dilewati saat membaca:',
    '    Kegiatan!G2 (Mulai), Perbup Penyelenggaraan Pemerintah Digital: “TW I 2026” · hari pertama · 1 Jan 2026',
    `${file('rusak.xlsx')}: tidak dapat dipakai`,
    expect.stringContaining('1 isian belum dapat dipakai'),
    expect.stringMatching(
      /^ {4}Kegiatan!G2 \(Mulai\), Perbup .+: Tanggal ini tidak ada\..* Tertulis: “2026-02-30”\.$/,
    ),
    '3 berkas: 2 sah, 1 tidak dapat dipakai.',
  ])
  const json: unknown = JSON.parse((await call('validate', file('rusak.xlsx'), '--json')).said)
  expect(json).toMatchObject({ files: [{ state: 'broken', code: 'broken-sheet', problems: [{}] }] })
  const projected = await call('project', file('ekspor.xlsx'), '--today', '2026-11-28')
  expect(projected.code).toBe(0)
  expect(projected.said).toContain('Indeks Pemdi')
})

/** The folder of a bad week as one collection, and what the screen says of it. */
async function writeCollection(folder: string) {
  const backend = openBackend(tempFolder())
  const { document } = await backend.must('plan.openSample', null)
  const planId = document.plan.id
  const framework = loadFramework('permenpanrb-8-2026')
  const sent = agencyFiles(document, framework).files.map(({ name, text }) => ({
    name,
    text,
    source: createHash('sha256').update(text).digest('hex'),
  }))
  for (let i = 0; i < sent.length; i += 20)
    await backend.must('collection.add', { planId, files: sent.slice(i, i + 20) })
  const [indicator] = framework.indicators
  await backend.must('collection.setRule', {
    planId,
    frameworkId: framework.id,
    indicatorId: required(indicator).id,
    rule: { rule: 'coverage', sharePercent: 20 },
  })
  const saved = await backend.must('collection.save', { planId, sign: false })
  if (saved.state !== 'made') throw new Error(saved.state)
  writeFileSync(join(folder, 'daerah.spbe-kumpulan'), Buffer.from(saved.base64, 'base64'))
  return { backend, planId, framework, document }
}

test('a collection is judged like a file, and its region has the numbers of the screen', async () => {
  const folder = tempFolder()
  const { backend, planId, framework, document } = await writeCollection(folder)
  const file = join(folder, 'daerah.spbe-kumpulan')
  const judged = await call('validate', file)
  expect([judged.code, judged.said.split('\n')]).toEqual([
    0,
    [
      `${file}: sah`,
      expect.stringMatching(/^ {2}Kabupaten Mojokerto · .+ · \d+ berkas · disimpan /),
      '  tanpa tanda tangan digital',
    ],
  ])
  expect(await call('project', file)).toMatchObject({
    code: 1,
    noted: expect.stringContaining('kumpulan satu daerah'),
  })

  const { region } = await backend.must('collection.read', { planId })
  const alone = await call('collect', folder, '--json')
  expect(alone.code).toBe(0)
  expect(JSON.parse(alone.said)).toMatchObject({
    final: region.final / 10_000_000,
    collections: [{ file: 'daerah.spbe-kumpulan', verdict: 'taken' }],
    files: [],
  })

  // Beside a single file that came later, as on the screen.
  const dinsos = required(document.agencies.find(({ id }) => id === 'dinsos'))
  const text = fileOf(agencyDocument(document, framework, dinsos, 9), 5)
  writeFileSync(join(folder, 'dinsos.spbe'), text)
  const source = createHash('sha256').update(text).digest('hex')
  await backend.must('collection.add', { planId, files: [{ name: 'dinsos.spbe', text, source }] })
  const later = await backend.must('collection.read', { planId })
  const both = await call('collect', folder, '--json')
  const said = JSON.parse(both.said) as {
    readonly final: number
    readonly board: readonly { readonly agencyId: string; readonly revision: number | null }[]
  }
  expect(said.final).toBe(later.region.final / 10_000_000)
  expect(said.board.map(({ agencyId, revision }) => [agencyId, revision])).toEqual(
    later.board.map(({ agency, revision }) => [agency.id, revision]),
  )

  // One that is cut stops nobody, and the exit code says so.
  writeFileSync(join(folder, 'rusak.spbe-kumpulan'), readFileSync(file).subarray(0, 900))
  const third = await call('collect', folder)
  expect([third.code, third.said]).toEqual([
    1,
    expect.stringContaining('rusak.spbe-kumpulan: rusak, tidak ada'),
  ])
  expect(third.said).toContain('kumpulan: ')
})
