// The English texts of a framework file in the places of the official ones, which are Indonesian.
import type { FrameworkFile, IndicatorFile } from './framework-file.ts'

function indicatorInEnglish(indicator: IndicatorFile): IndicatorFile {
  return {
    ...indicator,
    ...indicator.english,
    levels: indicator.levels.map(level => ({ ...level, requires: level.english ?? level.requires })),
  }
}

function hasEnglish({ english, domains }: FrameworkFile): boolean {
  const aspects = domains.flatMap(domain => domain.aspects)
  const indicators = aspects.flatMap(aspect => aspect.indicators)
  const parts = [...domains, ...aspects, ...indicators, ...indicators.flatMap(indicator => indicator.levels)]
  return english !== undefined || parts.some(part => part.english !== undefined)
}

/**
 * The file as a reader of English gets it: `{ name: 'Aturan', english: 'Rules' }` is called `Rules` there. What is not
 * translated stays as it is; null where nothing is.
 */
export function inEnglish(file: FrameworkFile): FrameworkFile | null {
  if (!hasEnglish(file)) return null
  return {
    ...file,
    title: file.english?.title ?? file.title,
    levelNames: { ...file.levelNames, ...file.english?.levelNames },
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
