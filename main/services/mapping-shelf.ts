// The mappings that come with the application, read against the frameworks the program found.
import { decodeUtf8 } from '../../shared/base/utf8.ts'
import type { MappingFileProblem } from '../../shared/contract/contract.ts'
import type { ShippedMapping } from '../../shared/domain/mapping-file.ts'
import { findMapping } from '../../shared/domain/mapping.ts'
import { parseMapping } from '../../shared/domain/parse-mapping.ts'
import { readFolder, type ResourceFile } from '../store/resource-files.ts'
import type { FrameworkShelf } from './framework-shelf.ts'

export interface MappingShelf {
  readonly mappings: readonly ShippedMapping[]
  /** Files that could not be used, with the reason. */
  readonly problems: readonly MappingFileProblem[]
}

/** Reads the files in the order given; of two that lead the same way the first counts. */
export function shelveMappings(files: readonly ResourceFile[], frameworks: FrameworkShelf): MappingShelf {
  const mappings: ShippedMapping[] = []
  const problems: MappingFileProblem[] = []
  for (const { file, bytes } of files) {
    const text = bytes === null ? null : decodeUtf8(bytes)
    const parsed = text === null ? null : parseMapping(text, id => frameworks.find(id))
    if (parsed === null) problems.push({ file, problems: [{ code: 'not-json', where: '' }] })
    else if (!parsed.ok) problems.push({ file, problems: parsed.error })
    else if (findMapping(mappings, parsed.value) === undefined) mappings.push(parsed.value)
    else problems.push({ file, problems: [{ code: 'duplicate', where: 'toFrameworkId' }] })
  }
  return { mappings, problems }
}

export function loadMappings(resourcesFolder: string, frameworks: FrameworkShelf): MappingShelf {
  return shelveMappings(readFolder('.json', resourcesFolder, 'mappings'), frameworks)
}
