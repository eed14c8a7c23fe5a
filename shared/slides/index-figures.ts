// Indices and the words that slides share.
import { formatIndex } from '../messages/format.ts'
import { bandOf, bandStep, toIndexUnits } from '../projection/index-value.ts'
import type { IndexUnits } from '../projection/projection.ts'
import type { PlanBrief } from '../brief/plan-brief.ts'
import { indexFigure } from '../report/figure.ts'
import type { Words } from '../report/words.ts'
import type { IndexFigure } from './slide.ts'

export function toIndexFigure(
  label: string,
  { framework }: Pick<PlanBrief, 'framework'>,
  index: IndexUnits,
  { language }: Words,
): IndexFigure {
  return {
    label,
    index: indexFigure(index, language),
    predicate: bandOf(framework, index).name,
    band: bandStep(framework, index),
  }
}

export const targetFigure = (brief: PlanBrief, words: Words): IndexFigure =>
  toIndexFigure(words.t('slides.target'), brief, toIndexUnits(brief.projection.target.value), words)

/** `Desember 2027: indeks 3,05, predikat Baik`. */
export function indexTitle(when: string, brief: PlanBrief, index: IndexUnits, words: Words): string {
  return words.t('slides.at', {
    when,
    index: formatIndex(index, words.language),
    predicate: bandOf(brief.framework, index).name,
  })
}

/** The first of them, and in words how many more there are. */
export function readable<T>(
  rows: readonly T[],
  most: number,
  { t }: Words,
): { readonly shown: readonly T[]; readonly more: string | null } {
  // One that is left out would take the line that says so.
  if (rows.length <= most) return { shown: rows, more: null }
  return { shown: rows.slice(0, most - 1), more: t('slides.more', { count: rows.length - most + 1 }) }
}

/** `Diskominfo, Bappeda, dan 3 lainnya`. */
export function namesText(names: readonly string[], most: number, words: Words): string {
  const { shown, more } = readable(names, most, words)
  return [...shown, ...(more === null ? [] : [more])].join(', ')
}
