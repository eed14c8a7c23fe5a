// The shipped agency list, from which the first start lets a user choose.
import { parseJson } from '../../shared/base/parse-json.ts'
import { decodeUtf8 } from '../../shared/base/utf8.ts'
import { agencySchema, type Agency } from '../../shared/domain/agency.ts'
import type { Log } from '../store/log-file.ts'
import { readFolder } from '../store/resource-files.ts'

/** The lists of all files, one after another. A broken file is logged; a user can still type an agency. */
export function loadAgencies(resourcesFolder: string, log: Log): readonly Agency[] {
  return readFolder('.json', resourcesFolder, 'agencies').flatMap(({ file, bytes }) => {
    const text = bytes === null ? null : decodeUtf8(bytes)
    const json = text === null ? null : parseJson(text)
    const parsed = agencySchema.array().safeParse(json?.ok ? json.value : null)
    if (parsed.success) return parsed.data
    log.write(`agency list ${file}`, parsed.error)
    return []
  })
}
