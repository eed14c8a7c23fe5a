// A plan, or an empty template, in the spreadsheet form: instructions, identity, items, effects, applications and data
// sets, and lists.
import type { Agency } from '../../domain/agency.ts'
import type { Framework, FrameworkId } from '../../domain/framework.ts'
import { outsideBin } from '../../domain/item.ts'
import { DEFAULT_EVIDENCE_LAG_DAYS, type PlanDocument } from '../../domain/plan.ts'
import type { Cell, Workbook } from '../../workbook/workbook.ts'
import { agencyTags } from './agency-tags.ts'
import { dayCell, EMPTY, FILLED_ROWS, numberCell, textCell, type OpenSheet } from './cells.ts'
import {
  EFFECT_FIELDS,
  IDENTITY_FIELDS,
  ITEM_FIELDS,
  SYSTEM_FIELDS,
  type IdentityField,
  type ListField,
} from './fields.ts'
import type { SheetIdentity } from './read-identity.ts'
import { frameworkWords, type SheetWords } from './sheet-words.ts'
import { numberItems, writeItems, type NumberedItem } from './write-items.ts'
import { writeLists, type Lists } from './write-lists.ts'
import { writeSystems } from './write-systems.ts'

type Values = Readonly<Partial<Record<IdentityField, Cell>>>

const IDENTITY_LISTS: Readonly<Partial<Record<IdentityField, ListField>>> = {
  agency: 'agencyShortName',
  framework: 'framework',
}

function writeGuide({ t }: SheetWords): OpenSheet {
  const head = [t('sheet.guide.column'), t('sheet.guide.meaning')].map(text => textCell(text, 'head'))
  const line = (name: string, hint: string) => [textCell(name, 'strong'), textCell(hint)]
  const title = (name: string) => [textCell(name, 'strong')]
  const steps = (['how', 'order', 'columns', 'agencies', 'waits', 'opening'] as const).map((step, at) =>
    line(`${at + 1}`, t(`sheet.guide.step.${step}`)),
  )
  const items = ITEM_FIELDS.flatMap(field => [
    line(t(`sheet.item.${field}`), t(`sheet.itemHint.${field}`)),
    ...(field === 'source' ? [line(t('sheet.cost', { year: '…' }), t('sheet.costHint'))] : []),
  ])
  return {
    name: t('sheet.name.guide'),
    columns: [36, 100],
    hasHead: false,
    rows: [
      [textCell(t('sheet.guide.title'), 'title')],
      [],
      ...steps,
      [],
      title(t('sheet.name.items')),
      head,
      ...items,
      [],
      title(t('sheet.name.effects')),
      head,
      ...EFFECT_FIELDS.map(field => line(t(`sheet.effect.${field}`), t(`sheet.effectHint.${field}`))),
      [],
      title(t('sheet.name.systems')),
      head,
      ...SYSTEM_FIELDS.map(field => line(t(`sheet.system.${field}`), t(`sheet.systemHint.${field}`))),
    ],
  }
}

function writeIdentity(values: Values, lists: Lists, { t }: SheetWords): OpenSheet {
  return {
    name: t('sheet.name.identity'),
    columns: [36, 60, 80],
    hasHead: false,
    choices: IDENTITY_FIELDS.flatMap((field, row) => {
      const list = IDENTITY_LISTS[field]
      return list === undefined ? [] : [lists.choices(list, { column: 1, firstRow: row, lastRow: row })]
    }),
    rows: IDENTITY_FIELDS.map(field => [
      textCell(t(`sheet.identity.${field}`), 'strong'),
      values[field] ?? EMPTY,
      textCell(t(`sheet.identityHint.${field}`)),
    ]),
  }
}

function writeEffects(
  rows: readonly NumberedItem[],
  frameworks: readonly Framework[],
  lists: Lists,
  { t, language }: SheetWords,
): OpenSheet {
  const { frameworkText, indicatorText } = frameworkWords(frameworks, language)
  const lines = rows.flatMap(({ item, number }) => item.effects.map(effect => ({ number, ...effect })))
  const lastRow = Math.max(FILLED_ROWS, lines.length)
  const choices = (list: ListField, column: number) => lists.choices(list, { column, firstRow: 1, lastRow })
  return {
    name: t('sheet.name.effects'),
    columns: [14, 56, 48, 14, 14],
    columnLooks: ['whole', 'text', 'text', 'whole', 'whole'],
    hasHead: true,
    choices: [choices('framework', 1), choices('indicator', 2)],
    rows: [
      EFFECT_FIELDS.map(field => textCell(t(`sheet.effect.${field}`), 'head')),
      ...lines.map(({ number, frameworkId, indicatorId, from, to }) => [
        numberCell(number),
        textCell(frameworkText(frameworkId)),
        textCell(indicatorText(frameworkId, indicatorId)),
        numberCell(from),
        numberCell(to),
      ]),
    ],
  }
}

interface Content extends Pick<PlanDocument, 'agencies' | 'items' | 'dependencies' | 'systems'> {
  readonly title: string
  readonly frameworks: readonly Framework[]
  readonly activeFrameworkId: FrameworkId
  readonly years: readonly [first: number, last: number]
  readonly values: Values
}

function toWorkbook(content: Content, words: SheetWords): Workbook {
  const { agencies, dependencies, frameworks, years, values, title } = content
  const { t } = words
  const lists = writeLists(agencies, frameworks, content.activeFrameworkId, words)
  const rows = numberItems(outsideBin(content.items))
  const sheets = [
    writeGuide(words),
    writeIdentity(values, lists, words),
    writeItems({ rows, agencies, dependencies, years }, lists, words),
    writeEffects(rows, frameworks, lists, words),
    writeSystems(content.systems, agencies, lists, words),
    lists.sheet,
  ]
  const footer = {
    left: title,
    page: (page: string, pages: string) => t('report.page', { page, pages }),
  }
  return { title, dateFormat: 'dd/mm/yyyy', sheets: sheets.map(sheet => ({ ...sheet, footer })) }
}

/** The plan in the form of the template, with what tells it from others. Deleted items stay where they are. */
export function writeSheetRoadmap(
  document: PlanDocument,
  frameworks: readonly Framework[],
  identity: SheetIdentity,
  words: SheetWords,
): Workbook {
  const { plan, agencies } = document
  const { frameworkText } = frameworkWords(frameworks, words.language)
  const target = plan.goals.find(goal => goal.frameworkId === plan.activeFrameworkId)?.target ?? null
  const { instrument, infrastructure, people } = plan.evidenceLagDays
  const left = (value: number | null) => numberCell(value, 'whole', true)
  return toWorkbook(
    {
      ...document,
      title: plan.title,
      frameworks,
      activeFrameworkId: plan.activeFrameworkId,
      years: [plan.firstYear, plan.lastYear],
      values: {
        title: textCell(plan.title),
        region: textCell(plan.region),
        agency: textCell(agencyTags(agencies).get(plan.agencyId) ?? plan.agencyId),
        firstYear: left(plan.firstYear),
        lastYear: left(plan.lastYear),
        framework: textCell(frameworkText(plan.activeFrameworkId)),
        target: numberCell(target === null ? null : target / 1_000, 'number', true),
        lagInstrument: left(instrument),
        lagInfrastructure: left(infrastructure),
        lagPeople: left(people),
        planId: textCell(identity.planId),
        revision: left(identity.revision),
        madeOn: dayCell(identity.madeOn, true),
      },
    },
    words,
  )
}

/** What every agency of a region would write the same. */
export interface TemplateStart {
  readonly region: string
  readonly firstYear: number
  readonly lastYear: number
  readonly framework: Framework
}

/** The same workbook with no rows, for whoever plans without the application. */
export function writeSheetTemplate(
  { region, firstYear, lastYear, framework }: TemplateStart,
  agencies: readonly Agency[],
  frameworks: readonly Framework[],
  words: SheetWords,
): Workbook {
  const { frameworkText } = frameworkWords(frameworks, words.language)
  const left = (value: number) => numberCell(value, 'whole', true)
  const { instrument, infrastructure, people } = DEFAULT_EVIDENCE_LAG_DAYS
  return toWorkbook(
    {
      title: words.t('sheet.templateName'),
      agencies,
      items: [],
      dependencies: [],
      systems: [],
      frameworks,
      activeFrameworkId: framework.id,
      years: [firstYear, lastYear],
      values: {
        region: textCell(region),
        firstYear: left(firstYear),
        lastYear: left(lastYear),
        framework: textCell(frameworkText(framework.id)),
        lagInstrument: left(instrument),
        lagInfrastructure: left(infrastructure),
        lagPeople: left(people),
      },
    },
    words,
  )
}
