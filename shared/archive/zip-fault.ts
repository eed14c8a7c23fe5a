// Why the parts of a ZIP file cannot be read, and how much of one is read at most.

export interface ZipLimits {
  /** Of everything that is unpacked, whatever the file says of itself. */
  readonly bytes: number
  /** Files inside the file. */
  readonly parts: number
}
export type ZipLimit = keyof ZipLimits

export type ZipFault =
  | { readonly code: 'password' }
  /** `part` is the file inside the file that cannot be read; empty where it is the whole. */
  | { readonly code: 'damaged'; readonly part: string }
  | { readonly code: 'too-much'; readonly what: ZipLimit; readonly limit: number }
