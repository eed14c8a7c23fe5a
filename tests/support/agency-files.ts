// What a collector gets in a bad week: one file from nearly every agency, some of them twice, some stale, some broken. All of
// it is made from the sample and a seed, so that two runs get the same files.
import type { CivilDate } from '../../shared/base/civil-date.ts'
import { toCivilDate, toDay } from '../../shared/base/civil-date.ts'
import type { Agency } from '../../shared/domain/agency.ts'
import type { Framework } from '../../shared/domain/framework.ts'
import { CATEGORIES, newItem, type Item, type ItemId } from '../../shared/domain/item.ts'
import type { PlanDocument, PlanId } from '../../shared/domain/plan.ts'
import type { SystemId } from '../../shared/domain/system.ts'
import { toRoadmapText } from '../../shared/exchange/write-roadmap.ts'
import { cryptoTools } from './crypto-tools.ts'

export interface AgencyFile {
  readonly name: string
  readonly text: string
}

/** 0 to 1, the same sequence for the same seed. */
function createDice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const seedOf = (text: string) =>
  Array.from(text).reduce((sum, sign) => Math.imul(sum, 31) + (sign.codePointAt(0) ?? 0), 7)

/** A roadmap of an agency with `count` items, led by it, on indicators of the framework. */
export function agencyDocument(
  host: PlanDocument,
  framework: Framework,
  agency: Agency,
  count: number,
): PlanDocument {
  const dice = createDice(seedOf(agency.id))
  const pick = <T>(list: readonly T[]): T => {
    const one = list[Math.floor(dice() * list.length)]
    if (one === undefined) throw new Error('nothing to pick from')
    return one
  }
  const first = toDay(`${host.plan.firstYear}-02-01` as CivilDate)
  const items = Array.from({ length: count }, (_, place): Item => {
    const start = first + Math.floor(dice() * 1_200)
    const from = 1 + Math.floor(dice() * 2)
    return {
      ...newItem({
        id: `${agency.id}-${place + 1}` as ItemId,
        name: `${agency.shortName}: ${pick(['penataan', 'penguatan', 'integrasi', 'pelatihan'])} layanan ${place + 1}`,
        category: pick(CATEGORIES),
        theme: 'service',
        leadAgencyId: agency.id,
        start: toCivilDate(start),
        end: toCivilDate(start + 60 + Math.floor(dice() * 300)),
        position: place,
      }),
      status: pick(['proposed', 'approved']),
      costs: [{ year: host.plan.firstYear + 1, source: 'apbd', rupiah: 1_000_000 * Math.ceil(dice() * 900) }],
      effects: [
        {
          frameworkId: framework.id,
          indicatorId: pick(framework.indicators).id,
          from,
          to: Math.min(framework.maxLevel, from + 1 + Math.floor(dice() * 2)),
        },
      ],
    }
  })
  const system = {
    id: `${agency.id}-system` as SystemId,
    name: `Aplikasi layanan ${agency.shortName}`,
    kind: 'application' as const,
    agencyId: agency.id,
    connectedOn: null,
    note: '',
  }
  const [firstItem, ...otherItems] = items
  return {
    ...host,
    plan: {
      ...host.plan,
      id: `roadmap-${agency.id}` as PlanId,
      title: `Peta Rencana ${agency.shortName}`,
      agencyId: agency.id,
    },
    // The first connects what the agency has.
    items:
      firstItem === undefined
        ? []
        : [
            { ...firstItem, connectedTo: ['Rumah data Kominfo'], relatedServices: [system.name] },
            ...otherItems,
          ],
    dependencies: [],
    assessments: [],
    evidence: [],
    mappings: [],
    reviewNotes: [],
    systems: [system],
    decisions: [],
  }
}

/** The file of revision `revision`, made so many days after the first of October 2026. */
export function fileOf(document: PlanDocument, revision: number, day = revision): string {
  const madeOn = toCivilDate(toDay('2026-10-01' as CivilDate) + day)
  return toRoadmapText(document, { revision, madeOn }, cryptoTools)
}

/** The same plan with its first item renamed and paid for, and one item more. */
export function revised(document: PlanDocument): PlanDocument {
  const [first, ...others] = document.items
  if (first === undefined) throw new Error('the roadmap is empty')
  const added: Item = {
    ...first,
    id: `${first.id}-baru` as ItemId,
    name: `${first.name} lanjutan`,
    position: 99,
  }
  const costs = first.costs.map(cost => ({ ...cost, rupiah: cost.rupiah + 20_000_000 }))
  return { ...document, items: [{ ...first, name: `${first.name} (revisi)`, costs }, ...others, added] }
}

export interface AgencyFiles {
  readonly files: readonly AgencyFile[]
  readonly sent: readonly Agency[]
  readonly silent: readonly Agency[]
  readonly stale: readonly Agency[]
  readonly conflicting: readonly Agency[]
  readonly damaged: readonly Agency[]
}

/**
 * A folder as it comes: every agency that is asked but three, of the others one file each; three of them an older revision
 * as well, two of them two different files under one revision, two a file that was cut or changed; copies under other names,
 * and a letter that is no roadmap.
 */
export function agencyFiles(host: PlanDocument, framework: Framework): AgencyFiles {
  const asked = host.agencies.filter(({ id, kind }) => kind !== 'section' && id !== host.plan.agencyId)
  const silent = asked.slice(-3)
  const sent = asked.slice(0, -3)
  const stale = sent.slice(0, 3)
  const conflicting = sent.slice(3, 5)
  const damaged = sent.slice(5, 7)
  const files: AgencyFile[] = []
  for (const [place, agency] of sent.entries()) {
    const document = agencyDocument(host, framework, agency, 2 + (place % 6))
    const name = `peta-rencana_${agency.id}`
    if (damaged.includes(agency)) {
      const text = fileOf(document, 1)
      const broken =
        place % 2 === 0
          ? text.replace('penataan', 'Penataan').replace('layanan 1"', 'layanan 9"')
          : text.slice(0, text.length / 2)
      files.push({ name: `${name}.spbe`, text: broken })
      continue
    }
    if (stale.includes(agency)) {
      files.push({ name: `${name}_r2 FINAL.spbe`, text: fileOf(revised(document), 2) })
      files.push({ name: `${name} (1).spbe`, text: fileOf(document, 1) })
      continue
    }
    files.push({ name: `${name}.spbe`, text: fileOf(document, 1) })
    if (conflicting.includes(agency))
      files.push({ name: `${name} FINAL fix (2).spbe`, text: fileOf(revised(document), 1) })
    // What was forwarded twice.
    if (place % 9 === 8) files.push({ name: `salinan ${name}.spbe`, text: fileOf(document, 1) })
  }
  files.push({ name: 'surat pengantar.txt', text: 'Dengan hormat, terlampir peta rencana kami.' })
  return { files, sent, silent, stale, conflicting, damaged }
}
