/**
 * How a collection is taken into the same one that is here. `add`: what was decided here stays, and what only the file has comes
 * in as files do that are collected. `follow`: everything counts as in the file; rules, who is asked and pairs are the file's alone,
 * and files that only are here become history. In both no file, note or remembered key of an agency goes that only is here.
 */
export const MERGE_WAYS = ['add', 'follow'] as const
export type MergeWay = (typeof MERGE_WAYS)[number]
