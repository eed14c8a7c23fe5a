// What crosses the contract when the host writes a file that the page has made.
export type SavedFile =
  /** It lies there, and was read again. */
  | { readonly state: 'written'; readonly file: string }
  | { readonly state: 'cancelled' }
  /** The host cannot ask for a place, or cannot print: the page hands the file over in its own way. */
  | { readonly state: 'unavailable' }
