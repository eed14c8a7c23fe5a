// Tells the test that started us what happened; see `Happening` for what there is to tell.

export type Happening =
  /** A request that would have left the application. */
  | { readonly blocked: string }
  | { readonly errorBox: { readonly title: string; readonly content: string } }
  /** A new window that was asked for, and what the application said to it. */
  | { readonly windowOpen: { readonly url: string; readonly action: string } }
  /** The path that was proposed for a file. */
  | { readonly askedWhere: string }
  /** An address that was handed to the browser of the system. */
  | { readonly openedOutside: string }
  /** A file that is to be shown in its folder. */
  | { readonly revealed: string }
  | { readonly ready: { readonly debuggingPort: number } }

export function tell(happening: Happening): void {
  process.send?.(happening)
}
