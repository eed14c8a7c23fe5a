// How the spreadsheet form of a roadmap calls frameworks and indicators, so that each is found again.
import type { Framework, FrameworkId, IndicatorId } from '../../domain/framework.ts'
import type { FormatLanguage } from '../../messages/format.ts'
import type { Translate } from '../../messages/translate.ts'

export interface SheetWords {
  readonly t: Translate
  readonly language: FormatLanguage
}

export interface FrameworkWords {
  /** Its title, or its id where another one has the same title or it is not here. */
  readonly frameworkText: (id: FrameworkId) => string
  /** `16. Integrasi Aplikasi` */
  readonly indicatorText: (frameworkId: FrameworkId, id: IndicatorId) => string
}

export function frameworkWords(frameworks: readonly Framework[], language: FormatLanguage): FrameworkWords {
  const spoken = frameworks.map(one => (language === 'en' ? (one.english ?? one) : one))
  const titles = new Map<string, number>()
  for (const { title } of spoken) titles.set(title, (titles.get(title) ?? 0) + 1)
  const byId = new Map(spoken.map(one => [one.id, one]))
  return {
    frameworkText(id) {
      const title = byId.get(id)?.title
      return title !== undefined && titles.get(title) === 1 ? title : id
    },
    indicatorText(frameworkId, id) {
      const indicator = byId.get(frameworkId)?.indicators.find(one => one.id === id)
      return indicator === undefined ? id : `${indicator.number}. ${indicator.shortName}`
    },
  }
}
