// A shipped framework as the beginning of one's own.
import type { FrameworkId } from './framework.ts'

/**
 * The same text under an id that none of `takenIds` is, `contoh` or `contoh-2` and so on: in the file and at the beginning of
 * the ids of its parts, which begin with that of their framework. Everything else stays as it was laid out.
 */
export function toExample(
  { text }: { readonly text: string },
  id: FrameworkId,
  takenIds: readonly string[],
): { readonly name: string; readonly text: string } {
  let own = 'contoh'
  for (let number = 2; takenIds.includes(own); number += 1) own = `contoh-${number}`
  // Ids alone begin behind a quotation mark: no name of a person's begins like one.
  return { name: `${own}.json`, text: text.replaceAll(`"${id}`, `"${own}`) }
}
