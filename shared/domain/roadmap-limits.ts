// How large a roadmap file may be: what is above is refused before anything is looked at row by row.

/** Ten thousand items with long texts need about 20 MB. */
export const MAX_ROADMAP_BYTES = 32 * 1024 * 1024

/** Rows of one kind in a file: five times what a plan of ten thousand items has of any. */
export const MAX_ROWS = 50_000
/** Rows of every kind together. */
export const MAX_ROWS_IN_ALL = 500_000
