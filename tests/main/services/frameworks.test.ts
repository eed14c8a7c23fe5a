// The framework.* channels: a user's own frameworks checked, added, replaced, refused and put away, as files.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { err } from '../../../shared/base/result.ts'
import { baselineLevels } from '../../../shared/domain/assessment.ts'
import type { FrameworkCheck, FrameworkState } from '../../../shared/contract/frameworks.ts'
import type { Framework, IndicatorId } from '../../../shared/domain/framework.ts'
import type { PlanId } from '../../../shared/domain/plan.ts'
import { goalFor } from '../../../shared/projection/plan-input.ts'
import { ownText } from '../../support/own-framework.ts'
import {
  createPlan,
  openBackend,
  PROJECT,
  required,
  tempFolder,
  testItem,
  type TestBackend,
  testLevel,
} from '../../support/store.ts'

const OWN = 'kota-cerdas' as Framework['id']
const SHIPPED = ['permenpanrb-5-2018', 'permenpanrb-59-2020', 'permenpanrb-8-2026']
const STAMP = '2026-11-23T09-05-00'
const TEXT = ownText()

const idsOf = (state: FrameworkState) => state.frameworks.map(({ id }) => id)

function filesIn(folder: string): readonly string[] {
  const own = join(folder, 'frameworks')
  return existsSync(own) ? readdirSync(own, { recursive: true, encoding: 'utf8' }).toSorted() : []
}

function hear(backend: TestBackend): FrameworkState[] {
  const heard: FrameworkState[] = []
  backend.on('frameworks.changed', state => heard.push(state))
  return heard
}

async function openWithOwn(): Promise<{ folder: string; backend: TestBackend }> {
  const folder = tempFolder()
  const backend = openBackend(folder)
  await backend.must('framework.put', { text: TEXT, replaces: null })
  return { folder, backend }
}

function soundOf(check: FrameworkCheck) {
  if (check.state !== 'sound') throw new Error(JSON.stringify(check))
  return check
}

async function check(backend: TestBackend, text: string) {
  return soundOf(await backend.must('framework.check', { text }))
}

async function firstRule(backend: TestBackend, text: string) {
  const checked = await backend.must('framework.check', { text })
  return checked.state === 'broken' ? checked.problems[0] : null
}

/** A level of the first own indicator and an item with an effect on the fourth. */
async function useOwn(backend: TestBackend): Promise<PlanId> {
  const { document } = await createPlan(backend)
  const planId = document.plan.id
  const level = { ...testLevel(1, 2_000), indicatorId: 'kota-cerdas-1' as IndicatorId }
  const place = { frameworkId: OWN, assessmentId: null }
  await backend.mustRun(planId, { type: 'level.put', ...place, levels: [level] })
  const effect = { frameworkId: OWN, indicatorId: 'kota-cerdas-4' as IndicatorId, from: 0, to: 3 }
  await backend.mustRun(planId, { type: 'item.add', item: testItem('a', { effects: [effect] }) })
  return planId
}

const withoutFourth = ownText(file => {
  file.domains.pop()
  required(file.domains[0]).weight = 100
  required(file.domains[0]?.aspects[1]).weight = 98.65
  required(file.domains[0]?.aspects[1]?.indicators[0]).weight = 98.65
})

describe('a new framework', () => {
  test('is checked without a trace, then stored, announced and at hand without a restart', async () => {
    const folder = tempFolder()
    const backend = openBackend(folder)
    const heard = hear(backend)
    const checked = await check(backend, TEXT)
    expect([checked.framework.title, checked.replaced]).toEqual(['Indeks Kota Cerdas', null])
    expect([filesIn(folder), heard]).toEqual([[], []])

    expect(await backend.must('framework.put', { text: TEXT, replaces: null })).toEqual({
      frameworkId: OWN,
      replacedText: null,
    })
    expect(filesIn(folder)).toEqual(['framework-kota-cerdas.json'])
    expect(readFileSync(join(folder, 'frameworks/framework-kota-cerdas.json'), 'utf8')).toBe(TEXT)
    const start = await backend.must('app.start', null)
    expect([idsOf(start), start.ownFrameworkIds, start.frameworkProblems]).toEqual([
      [...SHIPPED, OWN],
      [OWN],
      [],
    ])
    expect(heard).toEqual([{ frameworks: start.frameworks, ownFrameworkIds: [OWN], frameworkProblems: [] }])
    backend.close()
    expect(idsOf(await openBackend(folder).must('app.start', null))).toEqual([...SHIPPED, OWN])
  })

  test('takes levels, effects, goals and a plan that was made before it', async () => {
    const folder = tempFolder()
    const backend = openBackend(folder)
    const { document } = await createPlan(backend)
    await backend.must('framework.put', { text: TEXT, replaces: null })
    const { framework } = await check(backend, TEXT)
    expect(goalFor(document.plan, framework)).toEqual({ frameworkId: OWN, target: 3_000, cutOff: '12-31' })
    const planId = await useOwn(backend)
    await backend.mustRun(document.plan.id, { type: 'plan.update', fields: { activeFrameworkId: OWN } })
    const { plan } = await backend.document(document.plan.id)
    expect(plan.goals.at(-1)).toEqual({ frameworkId: OWN, target: 3_000, cutOff: '12-31' })
    expect(baselineLevels(await backend.document(planId))[0]?.indicatorId).toBe('kota-cerdas-1')
  })

  test('has a file name that every file system takes', async () => {
    const folder = tempFolder()
    const backend = openBackend(folder)
    for (const id of ['con', '..', 'a:b.c', 'A_B'])
      await backend.must('framework.put', { text: ownText(file => (file.id = id)), replaces: null })
    await backend.must('framework.put', { text: ownText(file => (file.id = 'a_b.c')), replaces: null })
    expect(filesIn(folder)).toEqual([
      'framework-A_B.json',
      'framework-__.json',
      'framework-a_b_c.2.json',
      'framework-a_b_c.json',
      'framework-con.json',
    ])
    expect((await backend.must('app.start', null)).ownFrameworkIds).toHaveLength(5)
  })
})

describe('what is refused', () => {
  test('a broken file, with its lines; nothing is stored', async () => {
    const folder = tempFolder()
    const backend = openBackend(folder)
    const text = ownText(file => (file.scale.max = 12))
    expect(await backend.must('framework.check', { text })).toEqual({
      state: 'broken',
      problems: [
        {
          rule: 'too-high',
          where: 'scale.max',
          place: { line: text.split('\n').findIndex(line => line.includes('"max": 12')) + 1, column: 10 },
          found: '12',
          expected: '≤ 9',
        },
      ],
      more: 0,
    })
    expect(await backend.ask('framework.put', { text, replaces: null })).toEqual(
      err({ code: 'framework-broken' }),
    )
    expect(filesIn(folder)).toEqual([])
  })

  test('the id of a shipped one, with the line of the id', async () => {
    const backend = openBackend(tempFolder())
    const { text } = await backend.must('framework.read', { frameworkId: SHIPPED[2] as Framework['id'] })
    expect(await firstRule(backend, text)).toMatchObject({
      rule: 'id-of-shipped',
      where: 'id',
      place: { line: 3, column: 8 },
      found: SHIPPED[2],
    })
    expect((await backend.ask('framework.put', { text, replaces: null })).ok).toBe(false)
    const ownId = text.replace(`"id": "${SHIPPED[2]}"`, '"id": "pemdi-kami"')
    await backend.must('framework.put', { text: ownId, replaces: null })
    expect(idsOf(await backend.must('app.start', null))).toEqual([...SHIPPED, 'pemdi-kami'])
  })

  test('a text that is too large, is half a character, or has more faults than anybody reads', async () => {
    const backend = openBackend(tempFolder())
    const long = ownText(file => Object.assign(file, { sources: ['é'.repeat(2 * 1_024 * 1_024 - 10_000)] }))
    expect((await firstRule(backend, long))?.rule).toBe('file-too-large')
    expect((await firstRule(backend, TEXT.replace('Kota', '\ud83d')))?.rule).toBe('not-utf8')
    const wrong = ownText(file => {
      const aspect = required(file.domains[0]?.aspects[0])
      const [indicator] = aspect.indicators
      aspect.indicators = Array.from({ length: 150 }, () => ({ ...required(indicator), name: '' }))
    })
    const checked = await backend.must('framework.check', { text: wrong })
    expect(checked).toMatchObject({ state: 'broken', more: 50 })
    expect(checked.state === 'broken' && checked.problems.length).toBe(100)
  })

  test('one framework more than there may be', async () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'frameworks'))
    for (let n = 1; n <= 38; n += 1)
      writeFileSync(
        join(folder, 'frameworks', `${String(n).padStart(2, '0')}.json`),
        ownText(file => (file.id = `own-${n}`)),
      )
    const backend = openBackend(folder)
    const { frameworks, frameworkProblems } = await backend.must('app.start', null)
    expect([frameworks.length, frameworkProblems.map(({ problems }) => problems[0]?.rule)]).toEqual([
      40,
      ['too-many-frameworks'],
    ])
    expect((await firstRule(backend, TEXT))?.rule).toBe('too-many-frameworks')
    // A plan keeps a goal for each of them and must be read again.
    expect((await createPlan(backend)).document.plan.goals).toHaveLength(40)
  })

  test('everything that writes, in a window that may only read', async () => {
    const { folder, backend } = await openWithOwn()
    writeFileSync(join(folder, 'frameworks', 'broken.json'), '{')
    const second = openBackend(folder)
    const file = join(folder, 'frameworks', 'broken.json')
    const answers = await Promise.all([
      second.ask('framework.put', { text: ownText(own => (own.id = 'x')), replaces: null }),
      second.ask('framework.remove', { frameworkId: OWN }),
      second.ask('framework.putAway', { file }),
    ])
    expect(answers).toEqual(answers.map(() => err({ code: 'read-only' })))
    // What the first one does is seen when the page is loaded anew.
    await backend.must('framework.put', { text: ownText(own => (own.id = 'x')), replaces: null })
    expect(idsOf(await second.must('app.start', null))).toEqual([...SHIPPED, OWN, 'x'])
  })
})

describe('a file of the same id', () => {
  test('takes the place of the own one that nobody uses; the old file is kept', async () => {
    const { folder, backend } = await openWithOwn()
    const heard = hear(backend)
    const next = ownText(file => (file.title = 'Indeks Kota Cerdas 2'))
    const { replaced } = await check(backend, next)
    expect(replaced).toMatchObject({ isSame: false, uses: [], losses: [] })
    expect(await backend.must('framework.put', { text: next, replaces: OWN })).toEqual({
      frameworkId: OWN,
      replacedText: TEXT,
    })
    const kept = `removed/framework-kota-cerdas.${STAMP}.json`
    expect(filesIn(folder)).toEqual(['framework-kota-cerdas.json', 'removed', kept])
    expect(readFileSync(join(folder, 'frameworks', kept), 'utf8')).toBe(TEXT)
    expect(heard.map(state => state.frameworks.at(-1)?.title)).toEqual(['Indeks Kota Cerdas 2'])
    // And back, which keeps the second one too.
    await backend.must('framework.put', { text: TEXT, replaces: OWN })
    expect(filesIn(folder)).toHaveLength(4)
    expect((await backend.must('app.start', null)).frameworks.at(-1)?.title).toBe('Indeks Kota Cerdas')
  })

  test('is written over the file in which the present one stands, whatever its name', async () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'frameworks'))
    writeFileSync(join(folder, 'frameworks', 'punya kami.json'), TEXT)
    const backend = openBackend(folder)
    await backend.must('framework.put', { text: withoutFourth, replaces: OWN })
    expect(filesIn(folder)).toEqual(['punya kami.json', 'removed', `removed/punya kami.${STAMP}.json`])
    expect((await backend.must('app.start', null)).frameworks.at(-1)?.indicators).toHaveLength(3)
  })

  test('that says the same is known as such', async () => {
    const { backend } = await openWithOwn()
    expect((await check(backend, TEXT)).replaced).toMatchObject({ isSame: true })
  })

  test('may change weights and words while plans use it, and says which', async () => {
    const { backend } = await openWithOwn()
    await useOwn(backend)
    const next = ownText(file => (file.indexName = 'Indeks Baru'))
    const { replaced } = await check(backend, next)
    expect([replaced?.losses, replaced?.uses]).toEqual([
      [],
      [
        {
          planTitle: 'Peta Rencana uji',
          scenario: null,
          isRemoved: false,
          isMeasured: false,
          levelCount: 1,
          itemCount: 1,
        },
      ],
    ])
    await backend.must('framework.put', { text: next, replaces: OWN })
  })

  test('is refused where an indicator with data goes, and stays refused until the data is cleared', async () => {
    const { folder, backend } = await openWithOwn()
    const planId = await useOwn(backend)
    const { planId: scenarioId } = await backend.must('scenario.make', { planId, name: 'Hemat' })
    await backend.must('scenario.remove', { planId: scenarioId })
    const { replaced } = await check(backend, withoutFourth)
    const loss = {
      planTitle: 'Peta Rencana uji',
      indicator: '4 Ind 4',
      reason: 'gone',
      levelCount: 0,
      itemCount: 1,
    }
    expect(replaced?.losses).toEqual([
      { ...loss, scenario: null, isRemoved: false },
      { ...loss, scenario: 'Hemat', isRemoved: true },
    ])
    const put = () => backend.ask('framework.put', { text: withoutFourth, replaces: OWN })
    expect(await put()).toEqual(err({ code: 'framework-changed' }))
    expect(filesIn(folder)).toEqual(['framework-kota-cerdas.json'])
    const clear = (id: PlanId) =>
      backend.mustRun(id, { type: 'item.update', id: testItem('a').id, fields: { effects: [] } })
    await clear(planId)
    expect((await put()).ok).toBe(false)
    await clear(scenarioId)
    expect((await put()).ok).toBe(true)
  })

  test('is refused where levels fall out of its scale; a target is read as the end of the scale', async () => {
    const { backend } = await openWithOwn()
    await useOwn(backend)
    const lower = ownText(file => {
      file.scale.max = 2
      file.predicates = [{ name: 'Rendah', min: 0, max: 2 }]
      file.levelNames = { process: ['A', 'B'], result: ['A', 'B'] }
      for (const domain of file.domains)
        for (const aspect of domain.aspects) for (const indicator of aspect.indicators) indicator.levels.pop()
    })
    const { framework, replaced } = await check(backend, lower)
    // Level 2 of the first indicator still has its place, the effect up to 3 on the fourth has not.
    expect(replaced?.losses.map(({ indicator, reason }) => [indicator, reason])).toEqual([
      ['4 Ind 4', 'scale'],
    ])
    const { document } = required((await backend.must('app.start', null)).open)
    expect(document.plan.goals.at(-1)?.target).toBe(3_000)
    expect(goalFor(document.plan, framework).target).toBe(2_000)
  })

  test('is refused where what was agreed to is no longer what there is', async () => {
    const { folder, backend } = await openWithOwn()
    const changed = err({ code: 'framework-changed' })
    const next = ownText(file => (file.title = 'Lain'))
    expect(await backend.ask('framework.put', { text: next, replaces: null })).toEqual(changed)
    // Gone by another hand, while the window still shows it.
    rmSync(join(folder, 'frameworks/framework-kota-cerdas.json'))
    expect(await backend.ask('framework.put', { text: next, replaces: OWN })).toEqual(changed)
    expect(filesIn(folder)).toEqual([])
  })
})

describe('putting away', () => {
  test('moves the file where it is kept, and adding it again brings everything back', async () => {
    const { folder, backend } = await openWithOwn()
    const heard = hear(backend)
    const { text, keptAs } = await backend.must('framework.remove', { frameworkId: OWN })
    expect([text, keptAs]).toEqual([
      TEXT,
      join(folder, 'frameworks/removed', `framework-kota-cerdas.${STAMP}.json`),
    ])
    expect(readFileSync(keptAs, 'utf8')).toBe(TEXT)
    expect(heard.map(idsOf)).toEqual([SHIPPED])
    await backend.must('framework.put', { text, replaces: null })
    await backend.must('framework.remove', { frameworkId: OWN })
    expect(readdirSync(join(folder, 'frameworks/removed'))).toHaveLength(2)
  })

  test('is refused while a plan uses it, with the plans; a goal alone is no use', async () => {
    const { folder, backend } = await openWithOwn()
    const { document } = await createPlan(backend)
    await backend.mustRun(document.plan.id, { type: 'plan.update', fields: { activeFrameworkId: OWN } })
    const use = {
      planTitle: 'Peta Rencana uji',
      scenario: null,
      isRemoved: false,
      levelCount: 0,
      itemCount: 0,
    }
    expect(await backend.ask('framework.remove', { frameworkId: OWN })).toEqual(
      err({ code: 'framework-in-use', uses: [{ ...use, isMeasured: true }] }),
    )
    expect(filesIn(folder)).toEqual(['framework-kota-cerdas.json'])
    await backend.must('plan.undo', { planId: document.plan.id })
    await backend.must('framework.remove', { frameworkId: OWN })
  })

  test('never takes a shipped one, nor one that is not there', async () => {
    const backend = openBackend(tempFolder())
    expect(await backend.ask('framework.remove', { frameworkId: SHIPPED[0] as Framework['id'] })).toEqual(
      err({ code: 'framework-shipped' }),
    )
    expect(await backend.ask('framework.remove', { frameworkId: OWN })).toEqual(
      err({ code: 'not-found', what: 'framework' }),
    )
  })

  test('takes a broken file of the user, and no other file of the computer', async () => {
    const { folder, backend } = await openWithOwn()
    const file = join(folder, 'frameworks', 'broken.json')
    writeFileSync(file, '{')
    expect((await backend.must('framework.reload', null)).frameworkProblems.map(found => found.file)).toEqual(
      [file],
    )
    for (const other of [
      join(folder, 'peta-rencana.db'),
      join(folder, 'frameworks/framework-kota-cerdas.json'),
      '../peta-rencana.db',
    ])
      expect(await backend.ask('framework.putAway', { file: other })).toEqual(
        err({ code: 'not-found', what: 'framework' }),
      )
    const { keptAs } = await backend.must('framework.putAway', { file })
    expect(readFileSync(keptAs, 'utf8')).toBe('{')
    expect((await backend.must('app.start', null)).frameworkProblems).toEqual([])
  })
})

describe('trouble on the disk', () => {
  test.each([
    ['before the copy of the old file has its name', 1],
    ['before the new file takes the place of the old one', 2],
  ])('a process killed %s leaves the old framework whole', async (_name, rename) => {
    const { folder, backend } = await openWithOwn()
    backend.close()
    const host = join(PROJECT, 'tests/support/killed-framework-host.ts')
    const killed = spawnSync(process.execPath, [host, folder, String(rename)], {
      input: withoutFourth,
      encoding: 'utf8',
    })
    expect([killed.signal, killed.stdout]).toEqual(['SIGKILL', ''])
    expect(filesIn(folder).filter(name => name.endsWith('.part'))).toHaveLength(1)
    const again = openBackend(folder)
    const start = await again.must('app.start', null)
    expect([start.frameworks.at(-1)?.indicators.length, start.frameworkProblems]).toEqual([4, []])
    expect((await check(again, TEXT)).replaced?.isSame).toBe(true)
    await again.must('framework.put', { text: withoutFourth, replaces: OWN })
    expect((await again.must('app.start', null)).frameworks.at(-1)?.indicators).toHaveLength(3)
  })

  test('the same process, left alone, stores all of it', async () => {
    const { folder, backend } = await openWithOwn()
    backend.close()
    const host = join(PROJECT, 'tests/support/killed-framework-host.ts')
    const ended = spawnSync(process.execPath, [host, folder, '3'], { input: withoutFourth, encoding: 'utf8' })
    expect([ended.signal, JSON.parse(ended.stdout)]).toMatchObject([null, { ok: true }])
    expect((await openBackend(folder).must('app.start', null)).frameworks.at(-1)?.indicators).toHaveLength(3)
  })

  test('what a crash left half-written is no framework and does not stand in the way', async () => {
    const { folder, backend } = await openWithOwn()
    const own = join(folder, 'frameworks')
    backend.close()
    writeFileSync(join(own, 'framework-kota-cerdas.json.part'), TEXT.slice(0, 200))
    const again = openBackend(folder)
    const start = await again.must('app.start', null)
    expect([idsOf(start), start.frameworkProblems]).toEqual([[...SHIPPED, OWN], []])
    await again.must('framework.put', { text: withoutFourth, replaces: OWN })
    expect(filesIn(folder).filter(name => name.endsWith('.part'))).toEqual([])
  })

  test('a file in place of the folder is said, with nothing changed', async () => {
    const folder = tempFolder()
    const backend = openBackend(folder)
    writeFileSync(join(folder, 'frameworks'), '')
    expect(await backend.ask('framework.put', { text: TEXT, replaces: null })).toEqual(
      err({ code: 'folder-not-writable', file: join(folder, 'frameworks') }),
    )
    expect(idsOf(await backend.must('app.start', null))).toEqual(SHIPPED)
  })

  test('where no copy of the old file can be kept, the old one stays', async () => {
    const { folder, backend } = await openWithOwn()
    writeFileSync(join(folder, 'frameworks', 'removed'), '')
    expect(await backend.ask('framework.put', { text: withoutFourth, replaces: OWN })).toEqual(
      err({ code: 'folder-not-writable', file: join(folder, 'frameworks') }),
    )
    expect((await backend.ask('framework.remove', { frameworkId: OWN })).ok).toBe(false)
    expect(readFileSync(join(folder, 'frameworks/framework-kota-cerdas.json'), 'utf8')).toBe(TEXT)
    expect((await backend.must('app.start', null)).frameworks.at(-1)?.indicators).toHaveLength(4)
  })
})

test('the files to begin with are the schema that validates, and a framework that names it', async () => {
  const backend = openBackend(tempFolder())
  const schema = await backend.must('framework.schema', null)
  expect(schema).toEqual({
    name: 'framework.schema.json',
    text: readFileSync(join(PROJECT, 'resources/schema/framework.schema.json'), 'utf8'),
  })
  const shipped = await backend.must('framework.read', { frameworkId: SHIPPED[1] as Framework['id'] })
  expect(shipped.name).toBe('permenpanrb-59-2020.json')
  expect(JSON.parse(shipped.text)).toEqual({
    $schema: './framework.schema.json',
    ...JSON.parse(readFileSync(join(PROJECT, 'resources/frameworks', shipped.name), 'utf8')),
  })
  await backend.must('framework.put', { text: TEXT, replaces: null })
  expect(await backend.must('framework.read', { frameworkId: OWN })).toEqual({
    name: 'kota-cerdas.json',
    text: TEXT,
  })
})
