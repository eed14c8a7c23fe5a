// How large a roadmap file may be.

/** Ten thousand items with long texts need about 20 MB. */
export const MAX_ROADMAP_BYTES = 32 * 1024 * 1024
