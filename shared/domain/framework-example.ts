// A shipped framework as the beginning of one's own.
import type { FrameworkId } from './framework.ts'

/** What the index of an example is called until its author says otherwise. */
const NAME = 'Indeks Contoh'

function own(value: unknown, from: string, to: string): unknown {
  if (Array.isArray(value)) return value.map(part => own(part, from, to))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      // A translation of what is to be changed would stay behind.
      .filter(([key]) => key !== 'english')
      .map(([key, part]) => [
        key,
        key === 'id' && typeof part === 'string' && part.startsWith(from)
          ? to + part.slice(from.length)
          : own(part, from, to),
      ]),
  )
}

/**
 * The text of a sound framework file under an id that none of `takenIds` is, `contoh` or `contoh-2` and so on, and so the
 * ids of its parts, which begin with that of their framework; with a name of its own and without English texts.
 */
export function toExample(
  { text }: { readonly text: string },
  id: FrameworkId,
  takenIds: readonly string[],
): { readonly name: string; readonly text: string } {
  let free = 'contoh'
  for (let number = 2; takenIds.includes(free); number += 1) free = `contoh-${number}`
  const example = own(JSON.parse(text), id, free)
  // So that two of one name never stand in a list.
  const named = { ...(example as object), indexName: NAME }
  return { name: `${free}.json`, text: `${JSON.stringify(named, null, 1)}\n` }
}
