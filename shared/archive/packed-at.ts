/** The parts of every archive of ours have a fixed time, so that the same content gives the same bytes; a ZIP file knows no year before 1980. */
export const PACKED_AT = Date.UTC(1980, 0, 2)
