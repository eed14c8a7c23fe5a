// The shipped agency list, from which the first start lets a user choose.
import { decodeUtf8 } from '../../shared/base/utf8.ts'
import type { Agency } from '../../shared/domain/agency.ts'
import { parseAgencies } from '../../shared/domain/parse-agencies.ts'
import type { Log } from '../store/log-file.ts'
import { readFolder } from '../store/resource-files.ts'

/** The lists of all files, one after another. A broken file is logged; a user can still type an agency. */
export function loadAgencies(resourcesFolder: string, log: Pick<Log, 'write'>): readonly Agency[] {
  return readFolder('.json', resourcesFolder, 'agencies').flatMap(({ file, bytes }) => {
    const text = bytes === null ? null : decodeUtf8(bytes)
    const parsed = text === null ? null : parseAgencies(text)
    if (parsed?.ok === true) return parsed.value
    log.write(`agency list ${file}`, parsed?.error ?? 'not UTF-8')
    return []
  })
}
