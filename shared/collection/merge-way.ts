/**
 * How a collection is taken into the same one that is here. `add`: what was decided here stays, and what only the file has comes
 * in as files do that are collected. `follow`: everything counts as in the file, and what only is here becomes history. In both
 * nothing that is here goes.
 */
export const MERGE_WAYS = ['add', 'follow'] as const
export type MergeWay = (typeof MERGE_WAYS)[number]
