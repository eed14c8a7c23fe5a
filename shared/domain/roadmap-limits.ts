// How large a roadmap file may be: what is above is refused before anything is looked at row by row.

/** Ten thousand items with long texts need about 20 MB. */
export const MAX_ROADMAP_BYTES = 32 * 1024 * 1024

/**
 * Seven hundred roadmaps of a hundred items are about 8 MB where they are packed. In base64, as which it crosses to the
 * backend, one call takes no more.
 */
export const MAX_COLLECTION_BYTES = 40 * 1024 * 1024

/** Rows of one kind in a file: five times what a plan of ten thousand items has of any. */
export const MAX_ROWS = 50_000
/** Rows of every kind together. */
export const MAX_ROWS_IN_ALL = 500_000
