// Settings of the program as key and JSON value.
import { DEFAULT_SETTINGS, settingsSchema, type Settings } from '../../shared/contract/contract.ts'
import { planIdSchema, type PlanId } from '../../shared/domain/plan.ts'
import type { ReadDb, WriteDb } from './database.ts'

const CURRENT_PLAN = 'currentPlanId'

export function findSetting(db: ReadDb, key: string): unknown {
  const row = db.find('SELECT value FROM setting WHERE key = ?', key)
  return row === undefined ? undefined : JSON.parse(String(row['value']))
}

export function putSetting(db: WriteDb, key: string, value: unknown): void {
  db.run(
    'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    key,
    JSON.stringify(value),
  )
}

/** A value this version does not know (a language of a later one) reads as the default and stays stored. */
export function readSettings(db: ReadDb): Settings {
  const language = settingsSchema.shape.language.safeParse(findSetting(db, 'language'))
  const colorTheme = settingsSchema.shape.colorTheme.safeParse(findSetting(db, 'colorTheme'))
  const table = settingsSchema.shape.table.safeParse(findSetting(db, 'table'))
  const panes = settingsSchema.shape.panes.safeParse(findSetting(db, 'panes'))
  const assessment = settingsSchema.shape.assessment.safeParse(findSetting(db, 'assessment'))
  const presentation = settingsSchema.shape.presentation.safeParse(findSetting(db, 'presentation'))
  const signsFiles = settingsSchema.shape.signsFiles.safeParse(findSetting(db, 'signsFiles'))
  const letterhead = settingsSchema.shape.letterhead.safeParse(findSetting(db, 'letterhead'))
  return {
    language: language.data ?? DEFAULT_SETTINGS.language,
    colorTheme: colorTheme.data ?? DEFAULT_SETTINGS.colorTheme,
    table: table.data ?? DEFAULT_SETTINGS.table,
    panes: panes.data ?? DEFAULT_SETTINGS.panes,
    assessment: assessment.data ?? DEFAULT_SETTINGS.assessment,
    presentation: presentation.data ?? DEFAULT_SETTINGS.presentation,
    signsFiles: signsFiles.data ?? DEFAULT_SETTINGS.signsFiles,
    letterhead: letterhead.data ?? DEFAULT_SETTINGS.letterhead,
  }
}

type SettingsChange = { readonly [Field in keyof Settings]?: Settings[Field] | undefined }

export function putSettings(db: WriteDb, fields: SettingsChange): void {
  if (fields.language !== undefined) putSetting(db, 'language', fields.language)
  if (fields.colorTheme !== undefined) putSetting(db, 'colorTheme', fields.colorTheme)
  if (fields.table !== undefined) putSetting(db, 'table', fields.table)
  if (fields.panes !== undefined) putSetting(db, 'panes', fields.panes)
  if (fields.assessment !== undefined) putSetting(db, 'assessment', fields.assessment)
  if (fields.presentation !== undefined) putSetting(db, 'presentation', fields.presentation)
  if (fields.signsFiles !== undefined) putSetting(db, 'signsFiles', fields.signsFiles)
  if (fields.letterhead !== undefined) putSetting(db, 'letterhead', fields.letterhead)
}

/** The plan that was open last. */
export function findCurrentPlanId(db: ReadDb): PlanId | null {
  return planIdSchema.safeParse(findSetting(db, CURRENT_PLAN)).data ?? null
}

export function putCurrentPlanId(db: WriteDb, id: PlanId): void {
  putSetting(db, CURRENT_PLAN, id)
}
