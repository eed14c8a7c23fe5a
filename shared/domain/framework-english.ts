// The English texts of a framework file in the places of the official ones, which are Indonesian.
import type { FrameworkFile, IndicatorFile } from './framework-file.ts'

function indicatorInEnglish(indicator: IndicatorFile): IndicatorFile {
  return {
    ...indicator,
    ...indicator.english,
    levels: indicator.levels.map(level => ({ ...level, requires: level.english ?? level.requires })),
  }
}

/** The file as a reader of English gets it; null where it has no English title. What is not translated stays as it is. */
export function inEnglish(file: FrameworkFile): FrameworkFile | null {
  if (file.english === undefined) return null
  return {
    ...file,
    title: file.english.title,
    levelNames: { ...file.levelNames, ...file.english.levelNames },
    domains: file.domains.map(domain => ({
      ...domain,
      name: domain.english ?? domain.name,
      aspects: domain.aspects.map(aspect => ({
        ...aspect,
        name: aspect.english ?? aspect.name,
        indicators: aspect.indicators.map(indicatorInEnglish),
      })),
    })),
  }
}
