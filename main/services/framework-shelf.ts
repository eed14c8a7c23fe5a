// All frameworks the program found: the shipped ones and those a user put into the data folder.
import { ok, type Result } from '../../shared/base/result.ts'
import { decodeUtf8 } from '../../shared/base/utf8.ts'
import type { FrameworkFileProblem } from '../../shared/contract/contract.ts'
import type { FrameworkProblem } from '../../shared/domain/framework-problem.ts'
import type { Framework, FrameworkId, IndicatorId, Indicator } from '../../shared/domain/framework.ts'
import { parseFramework } from '../../shared/domain/parse-framework.ts'
import { readFolder, type ResourceFile } from '../store/resource-files.ts'

export interface FrameworkShelf {
  readonly frameworks: readonly Framework[]
  /** Files that could not be used, with the reason. */
  readonly problems: readonly FrameworkFileProblem[]
  find(id: FrameworkId): Framework | undefined
  findIndicator(id: FrameworkId, indicatorId: IndicatorId): Indicator | undefined
}

function parseFile({ bytes }: ResourceFile): Result<Framework, readonly FrameworkProblem[]> {
  const text = bytes === null ? null : decodeUtf8(bytes)
  return text === null ? { ok: false, error: [{ code: 'not-json', where: '' }] } : parseFramework(text)
}

function refuseSecond(
  framework: Framework,
  taken: ReadonlyMap<FrameworkId, unknown>,
): Result<Framework, readonly FrameworkProblem[]> {
  if (!taken.has(framework.id)) return ok(framework)
  return { ok: false, error: [{ code: 'duplicate-id', where: 'id', found: framework.id }] }
}

/** Reads the files in the order given; of two frameworks with the same id the first counts. */
export function shelve(files: readonly ResourceFile[]): FrameworkShelf {
  const byId = new Map<FrameworkId, Framework>()
  const problems: FrameworkFileProblem[] = []
  for (const file of files) {
    const parsed = parseFile(file)
    const accepted = parsed.ok ? refuseSecond(parsed.value, byId) : parsed
    if (accepted.ok) byId.set(accepted.value.id, accepted.value)
    else problems.push({ file: file.file, problems: accepted.error })
  }
  const indicators = new Map(
    [...byId.values()].map(framework => [
      framework.id,
      new Map(framework.indicators.map(indicator => [indicator.id, indicator])),
    ]),
  )
  return {
    frameworks: [...byId.values()],
    problems,
    find: id => byId.get(id),
    findIndicator: (id, indicatorId) => indicators.get(id)?.get(indicatorId),
  }
}

/** Shipped frameworks come first, so that a file of the user cannot take the place of an official one. */
export function loadFrameworks(resourcesFolder: string, dataFolder: string): FrameworkShelf {
  return shelve([
    ...readFolder('.json', resourcesFolder, 'frameworks'),
    ...readFolder('.json', dataFolder, 'frameworks'),
  ])
}
