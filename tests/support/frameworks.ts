// The shipped frameworks, read through the same door as in the app.
import { readFileSync } from 'node:fs'
import { parseFramework } from '../../shared/domain/parse-framework.ts'
import type { Framework } from '../../shared/domain/framework.ts'

export const SHIPPED_FRAMEWORKS = ['permenpanrb-8-2026', 'permenpanrb-59-2020', 'permenpanrb-5-2018'] as const
export type ShippedFramework = (typeof SHIPPED_FRAMEWORKS)[number]

export function readFrameworkText(name: ShippedFramework): string {
  return readFileSync(new URL(`../../resources/frameworks/${name}.json`, import.meta.url), 'utf8')
}

/** `loadFramework('permenpanrb-59-2020')` is the framework of 47 indicators. */
export function loadFramework(name: ShippedFramework): Framework {
  const parsed = parseFramework(readFrameworkText(name))
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.error)}`)
  return parsed.value
}
