// A collected region, for a reader and for a program: the same numbers as on the screen.
import { toCivilDate } from '../../../shared/base/civil-date.ts'
import { tallySent } from '../../../shared/collection/board-tally.ts'
import type { FileOutcome } from '../../../shared/contract/collection.ts'
import { collectionErrorText } from '../../../shared/messages/collection-words.ts'
import { formatDay, formatGain, formatIndex, formatRupiahShort } from '../../../shared/messages/format.ts'
import { broughtText } from '../../../shared/messages/intake-words.ts'
import type { ProblemWords } from '../../../shared/messages/roadmap-words.ts'
import { sheetNoteWords } from '../../../shared/messages/sheet-report.ts'
import { verdictText } from '../../../shared/messages/verdict-words.ts'
import { bandOf, FULL_WEIGHT, toIndexUnits } from '../../../shared/projection/index-value.ts'
import type { IndexUnits } from '../../../shared/projection/projection.ts'
import type { Collected, CollectionOutcome } from './collect.ts'
import type { Words } from './say-file.ts'

/** Index units as a plain number: 15,500,000 is 1.55. */
const plain = (units: IndexUnits) => units / (FULL_WEIGHT * 1_000)

function collectionText(outcome: CollectionOutcome, { t, language }: Words): string {
  switch (outcome.verdict) {
    case 'taken':
      return t('collectionFile.cli.taken', { count: outcome.count })
    case 'other-plan':
      return t('collectionFile.cli.otherPlan', { title: outcome.title })
    case 'broken':
      return t('collectionFile.cli.broken', { why: collectionErrorText(outcome.error, t, language) })
  }
}

/** What was assumed in a spreadsheet, cell by cell: the first of them, `assumedCount` says how many there are. */
function assumedOf(outcome: FileOutcome, { t, language }: Words): readonly ProblemWords[] {
  return 'assumed' in outcome ? outcome.assumed.map(note => sheetNoteWords(note, t, language)) : []
}

function moreAssumed(outcome: FileOutcome, { t }: Words): readonly string[] {
  const more = 'assumed' in outcome ? outcome.assumedCount - outcome.assumed.length : 0
  return more === 0 ? [] : [`  ${t('exchange.more', { count: more })}`]
}

export function verdictLines(
  { collections, outcomes, framework }: Collected,
  words: Words,
): readonly string[] {
  return [
    ...collections.map(outcome => `${outcome.name}: ${collectionText(outcome, words)}`),
    ...outcomes.flatMap(outcome => [
      `${outcome.name}: ${verdictText(outcome, framework.indexName, words)}`,
      ...assumedOf(outcome, words).map(({ place, says }) => `  ${place}: ${says}`),
      ...moreAssumed(outcome, words),
    ]),
    ...(outcomes.length === 0 ? [] : ['', `${broughtText(outcomes, words.t)}.`]),
  ]
}

/** How many of those that are asked have sent, and who has not, by name: as the card and the reminder of the window. */
function sentLine({ view }: Pick<Collected, 'view'>, { t }: Words): string {
  const { asked, sent, unasked, awaited } = tallySent(view)
  return [
    `${t('collection.card.files')}: ${t('collection.card.filesValue', { count: sent, units: asked })}`,
    ...(unasked === 0 ? [] : [t('collection.card.unasked', { count: unasked })]),
    ...awaited.map(
      ({ state, rows }) =>
        `${t(`collection.state.${state}`)} ${rows.length} (${rows.map(({ agency }) => agency.shortName).join(', ')})`,
    ),
  ].join(' · ')
}

function sentJson({ view }: Pick<Collected, 'view'>) {
  const { asked, sent, unasked, awaited } = tallySent(view)
  const ids = (wanted: 'missing' | 'damaged') =>
    awaited.find(({ state }) => state === wanted)?.rows.map(({ agency }) => agency.id) ?? []
  return { asked, sent, unasked, missing: ids('missing'), damaged: ids('damaged') }
}

export function regionLines({ view, framework, connectivity }: Collected, words: Words): readonly string[] {
  const { t, language } = words
  const { region, board } = view
  const year = toCivilDate(region.horizon.end).slice(0, 4)
  const { reachedOn, value } = region.target
  const { tally } = connectivity
  const target = formatIndex(toIndexUnits(value), language)
  // Those that are to be reminded are in the line of who has sent.
  const reminded = new Set(tallySent(view).awaited.flatMap(({ rows }) => rows))
  const counts = new Map<string, number>()
  for (const row of board) if (!reminded.has(row)) counts.set(row.state, (counts.get(row.state) ?? 0) + 1)
  return [
    t('collection.title', { region: region.region }),
    `  ${sentLine({ view }, words)}`,
    ...(counts.size === 0
      ? []
      : [
          `  ${[...counts].map(([state, count]) => `${count} ${t(`collection.state.${state as 'missing'}`)}`).join(' · ')}`,
        ]),
    `  ${t('collection.card.final', { year })}: ${formatIndex(region.final, language)} (${bandOf(framework, region.final).name}), ${
      reachedOn === null
        ? t('collection.card.finalNote', { target, baseline: formatIndex(region.baseline, language) })
        : t('collection.card.finalReached', { target, date: formatDay(reachedOn, language) })
    }${region.externalGain === 0 ? '' : `, ${t('collection.card.external', { gain: formatGain(region.externalGain, language) })}`}`,
    `  ${t('connectivity.cliLine', {
      connected: tally.connected,
      total: tally.total,
      byEnd: tally.byEnd,
      open: tally.open,
      year,
    })}`,
    `  ${t('collection.card.open')}: ${t('collection.card.openValue', {
      count: region.openRungs.filter(({ plannedBy }) => plannedBy === 0).length,
    })}`,
    '',
    ...board.map(
      ({ agency, state, itemCount, rupiah, gain }) =>
        `  ${agency.shortName}: ${t(`collection.state.${state}`)} · ${t('domain.items', { count: itemCount })} · ${formatRupiahShort(rupiah, language)} · ${formatGain(gain, language)}`,
    ),
  ]
}

function connectivityJson({ tally, before, steps, connections }: Collected['connectivity']) {
  return {
    ...tally,
    before,
    steps: steps.map(({ day, count }) => ({ day: toCivilDate(day), count })),
    systems: connections.map(({ systemId, name, kind, agencyId, state, day, item, targets }) => ({
      name,
      kind,
      agencyId,
      isListed: systemId !== null,
      state,
      day: day === null ? null : toCivilDate(day),
      itemId: item?.id ?? null,
      item: item?.name ?? null,
      alsoTo: targets,
    })),
  }
}

export function regionJson(
  { collections, outcomes, view, framework, connectivity }: Collected,
  words: Words,
) {
  const { region, board } = view
  return {
    region: region.region,
    frameworkId: framework.id,
    indexName: framework.indexName,
    baseline: plain(region.baseline),
    final: plain(region.final),
    band: bandOf(framework, region.final).name,
    target: {
      index: region.target.value / 1_000,
      reachedOn: region.target.reachedOn === null ? null : toCivilDate(region.target.reachedOn),
    },
    cycles: region.cycles.map(({ year, cutOff, index }) => ({
      year,
      cutOff: toCivilDate(cutOff),
      index: plain(index),
    })),
    joint: plain(region.jointGain),
    /** Of the rise, what rests on values that other bodies publish; in the gains of the board already. */
    external: plain(region.externalGain),
    sent: sentJson({ view }),
    openRungs: region.openRungs.map(({ indicatorId, rung, gain, plannedBy }) => ({
      indicatorId,
      rung,
      gain: plain(gain),
      /** How many units plan it where more are asked for; 0 where nobody does. */
      plannedBy,
    })),
    heldRungs: region.heldRungs.map(({ indicatorId, rung, missingRung }) => ({
      indicatorId,
      rung,
      missingRung,
    })),
    board: board.map(row => ({
      agencyId: row.agency.id,
      agency: row.agency.name,
      state: row.state,
      revision: row.revision,
      madeOn: row.madeOn,
      items: row.itemCount,
      rupiah: row.rupiah,
      gain: plain(row.gain),
      levels: Object.fromEntries(row.cells.map(({ indicatorId, from, to }) => [indicatorId, [from, to]])),
    })),
    connectivity: connectivityJson(connectivity),
    collections: collections.map(outcome => ({
      file: outcome.name,
      verdict: outcome.verdict,
      says: collectionText(outcome, words),
    })),
    files: outcomes.map(outcome => ({
      file: outcome.name,
      verdict: outcome.verdict,
      says: verdictText(outcome, framework.indexName, words),
      ...('assumed' in outcome && outcome.assumed.length > 0
        ? { assumedCount: outcome.assumedCount, assumed: assumedOf(outcome, words) }
        : {}),
    })),
  }
}
