import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { requireCivilDate } from '../../../shared/base/civil-date.ts'
import { MAX_ROADMAP_BYTES } from '../../../shared/domain/roadmap-limits.ts'
import { readRoadmap } from '../../../shared/exchange/read-roadmap.ts'
import type { Repair } from '../../../shared/exchange/repair.ts'
import type { RoadmapError } from '../../../shared/exchange/roadmap-error.ts'
import { toSigner } from '../../../shared/exchange/signature.ts'
import { toRoadmapText } from '../../../shared/exchange/write-roadmap.ts'
import { asWritten } from '../../support/as-written.ts'
import { brokenFiles } from '../../support/broken-files.ts'
import { cryptoTools, testKey } from '../../support/crypto-tools.ts'

const fixtures = new URL('../../fixtures/spbe/', import.meta.url)

function readFixture(name: string) {
  return readRoadmap(readFileSync(new URL(`${name}.spbe`, fixtures)), cryptoTools)
}

function requireDocument(name: string) {
  const read = readFixture(name)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}

describe('version 1, kept for ever', () => {
  it.each(['good-v1', 'good-v1-signed'])('%s is read as it was written', name => {
    const { document, repairs } = requireDocument(name)
    const file: { payload: { document: { plan: object } } } = JSON.parse(
      readFileSync(new URL(`${name}.spbe`, fixtures), 'utf8'),
    )
    expect(asWritten(document)).toEqual(file.payload.document)
    expect(repairs).toEqual([])
  })

  it('is written again as the same file', () => {
    const { document } = requireDocument('good-v1')
    const revision = { revision: 3, madeOn: requireCivilDate('2026-11-23') }
    const text = toRoadmapText(document, revision, cryptoTools)
    expect(text).toBe(readFileSync(new URL('good-v1.spbe', fixtures), 'utf8'))
  })

  it('does not mind other spaces, another order of keys or a byte order mark', () => {
    const text = readFileSync(new URL('good-v1.spbe', fixtures), 'utf8')
    const { payload, ...rest }: Record<string, unknown> = JSON.parse(text)
    const turned = new TextEncoder().encode(`\uFEFF${JSON.stringify({ payload, ...rest })}`)
    expect(readRoadmap(turned, cryptoTools)).toEqual(readFixture('good-v1'))
  })
})

const items = 'payload.document.items'
const broken = (where: string, code: string, limit?: number): object => ({
  code: 'broken',
  where,
  problems: [{ path: expect.any(Array), code, ...(limit === undefined ? {} : { limit }) }],
})

const wrongSignature = (key: number): object => ({
  code: 'wrong-signature',
  where: 'signature',
  fingerprint: toSigner(testKey(key), cryptoTools).fingerprint,
})

/** One defect per file, named for it, and the whole answer it gets. */
const BROKEN: Record<string, RoadmapError | object> = {
  'not-utf8': { code: 'not-text', where: 'byte 10023' },
  'utf-16': { code: 'utf-16', where: 'byte 1' },
  'zip-archive': { code: 'not-text', where: 'byte 16' },
  empty: { code: 'empty', where: '' },
  'nothing-but-nuls': { code: 'only-nuls', where: '' },
  'nuls-at-the-end': { code: 'not-json', where: '138:3' },
  'two-files-in-one': { code: 'not-json', where: '282:1' },
  'a-note': { code: 'not-ours', where: '1:1', found: 'Catatan rapat 23 November: kirim peta r…' },
  'web-page': { code: 'not-ours', where: '1:1', found: '<!DOCTYPE html> <html><head><title>Masu…' },
  'cut-short': { code: 'not-json', where: '32:3' },
  'another-format': { code: 'other-format', where: 'format', found: '"spbe-archive"' },
  'format-missing': { code: 'other-format', where: 'format', found: null },
  'not-an-object': { code: 'not-ours', where: '1:1', found: '[]' },
  'version-zero': { code: 'unknown-version', where: 'version', found: '0' },
  'version-missing': { code: 'unknown-version', where: 'version' },
  'version-as-text': { code: 'unknown-version', where: 'version', found: '"1"' },
  'version-broken-number': { code: 'unknown-version', where: 'version', found: '1.5' },
  'version-newer': { code: 'too-new', where: 'version', fileVersion: 2, ours: 1 },
  'ten-thousand-levels': broken(`${items}[0].notes[0][0][0][0]`, 'too-deep'),
  'million-items': broken(items, 'too-large', 50_000),
  'digest-missing': broken('digest', 'wrong-type'),
  'wrong-signature': wrongSignature(1),
  'signature-of-another-key': wrongSignature(2),
  'signature-of-another-file': wrongSignature(3),
  'signed-then-changed': { code: 'digest-mismatch', where: 'digest', isSigned: true },
  'signature-of-another-algorithm': broken('signature.algorithm', 'unknown-choice'),
  'signature-missing-its-value': broken('signature.value', 'wrong-type'),
  'signature-value-cut': broken('signature.value', 'wrong-pattern'),
  'public-key-malformed': broken('signature.publicKey', 'wrong-pattern'),
  'content-changed-by-hand': { code: 'digest-mismatch', where: 'digest', isSigned: false },
  'number-out-of-range': broken(`${items}[0].costs[0].rupiah`, 'number-out-of-range'),
  'half-a-character': broken('payload.document.plan.region', 'half-a-character'),
  'huge-money': broken(`${items}[1].costs[0].rupiah`, 'too-large', 9_000_000_000_000_000),
  'date-in-another-form': broken(`${items}[0].start`, 'not-a-date'),
  'level-out-of-range': broken('payload.document.assessments[0].levels[0].value', 'too-large', 9_000),
  'item-waits-for-half-a-day': broken('payload.document.dependencies[0].lagDays', 'not-a-whole-number'),
  'items-missing': broken(items, 'wrong-type'),
  'unknown-key': broken(`${items}[0].colour`, 'unknown-key'),
  'prototype-key': broken('payload.document.plan.__proto__', 'unknown-key'),
  'impossible-date': broken(`${items}[1].end`, 'not-a-date'),
  'end-before-start': broken(`${items}[1].end`, 'end-before-start'),
  'milestone-longer-than-a-day': broken(`${items}[1].end`, 'milestone-longer-than-a-day'),
  'negative-money': broken(`${items}[1].costs[0].rupiah`, 'too-small', 0),
  'effect-downwards': broken(`${items}[0].effects[0].to`, 'from-not-below-to'),
  'revision-out-of-range': broken('payload.revision', 'too-large', 1_000_000),
  'name-too-long': broken(`${items}[0].name`, 'too-long', 160),
  'lead-agency-unknown': broken(`${items}[1].leadAgencyId`, 'unknown-agency'),
  'owner-unknown': broken('payload.document.plan.agencyId', 'unknown-agency'),
  'header-of-another-agency': broken('payload.agencyId', 'unknown-agency'),
  'header-of-another-roadmap': broken('payload.roadmapId', 'wrong-type'),
  'header-of-another-framework': broken('payload.frameworkIds', 'unknown-framework'),
  'goal-twice': broken('payload.document.plan.goals[1].frameworkId', 'duplicate'),
  'gate-kind-twice': broken('payload.document.plan.gates[2].kind', 'duplicate'),
  'gate-id-twice': broken('payload.document.plan.gates[2].id', 'duplicate'),
  'waits-for-itself': broken('payload.document.dependencies[0].successorId', 'self-dependency'),
  'baseline-twice': broken('payload.document.assessments[1].isBaseline', 'duplicate'),
  'baseline-missing': broken('payload.document.assessments[0].isBaseline', 'required'),
  'evidence-of-unknown-item': broken('payload.document.evidence[0].itemId', 'unknown-item'),
  'dependency-cycle': {
    code: 'cycle',
    where: 'payload.document.dependencies',
    names: ['Perbup Pemerintah Digital', 'Jaringan intra', 'Pelatihan operator'],
  },
}

describe('a broken file', () => {
  it.each(brokenFiles('spbe'))('$name is refused', ({ name, bytes }) => {
    expect(readRoadmap(bytes, cryptoTools)).toEqual({ ok: false, error: BROKEN[name.replace('.spbe', '')] })
  })

  it('of every kind in the table is kept in the folder', () => {
    const kept = brokenFiles('spbe').map(({ name }) => name.replace('.spbe', ''))
    expect(Object.keys(BROKEN).toSorted()).toEqual(kept)
  })

  it('that is no text at all is refused', () => {
    expect(readRoadmap(Uint8Array.of(0x89, 0x50, 0x4e, 0x47), cryptoTools)).toEqual({
      ok: false,
      error: { code: 'not-text', where: 'byte 1' },
    })
  })

  it('of more than 32 MB is refused before it is looked at', () => {
    expect(readRoadmap(new Uint8Array(MAX_ROADMAP_BYTES + 1), cryptoTools)).toEqual({
      ok: false,
      error: { code: 'too-large', where: '', bytes: 33_554_433, limitBytes: 33_554_432 },
    })
  })

  it('nested a million deep is refused, not a crash', () => {
    const depth = 1_000_000
    const text = `{"format":"spbe-roadmap","version":1,"payload":${'['.repeat(depth)}${']'.repeat(depth)}}`
    expect(readRoadmap(new TextEncoder().encode(text), cryptoTools)).toMatchObject({
      ok: false,
      error: { code: 'broken', where: `payload${'[0]'.repeat(7)}` },
    })
  })
})

const REPAIRS: Record<string, readonly Repair[]> = {
  'item-copied': [{ code: 'copy-left-out', where: `${items}[1]`, found: 'k-1' }],
  'item-id-shared': [{ code: 'id-replaced', where: `${items}[3].id`, found: 'k-1' }],
  'agency-twice': [{ code: 'second-left-out', where: 'payload.document.agencies[2]', found: 'bappeda' }],
  'level-twice': [
    {
      code: 'second-left-out',
      where: 'payload.document.assessments[0].levels[1]',
      found: 'permenpanrb-59-2020-01',
    },
  ],
  'assessment-copied': [
    {
      code: 'copy-left-out',
      where: 'payload.document.assessments[1]',
      found: 'nilai-permenpanrb-59-2020',
    },
  ],
  'evidence-copied': [{ code: 'copy-left-out', where: 'payload.document.evidence[1]', found: 'b-1' }],
  'dependency-pair-twice': [
    { code: 'second-left-out', where: 'payload.document.dependencies[2]', found: 'k-1 k-2' },
  ],
  'dependency-on-missing-item': [
    { code: 'dependency-removed', where: 'payload.document.dependencies[0]', found: 'd-0' },
  ],
  'supporting-agency-unknown': [
    { code: 'supporting-agency-removed', where: `${items}[1].supportingAgencyIds[1]`, found: 'dinas-lain' },
    { code: 'supporting-agency-removed', where: `${items}[1].supportingAgencyIds[2]`, found: 'bappeda' },
  ],
}

describe('a repairable file', () => {
  it.each(Object.entries(REPAIRS))('%s is mended, and the list says how', (name, repairs) => {
    expect(requireDocument(`repairable/${name}`).repairs).toEqual(repairs)
  })

  it.each(Object.keys(REPAIRS).filter(name => name !== 'item-id-shared'))(
    '%s gives the document of the good file',
    name => {
      expect(requireDocument(`repairable/${name}`).document).toEqual(requireDocument('good-v1').document)
    },
  )

  it('keeps both items that shared an id', () => {
    const { document } = requireDocument('repairable/item-id-shared')
    expect(document.items.map(item => [item.id, item.name])).toEqual([
      ['k-1', 'Perbup Pemerintah Digital'],
      ['k-2', 'Jaringan intra'],
      ['k-3', 'Pelatihan operator'],
      ['k-1:2', 'Kegiatan lain'],
    ])
  })
})
