// The focus for a field that has just appeared.

/**
 * A ref that takes the focus to its element as soon as that is there. The library would wait until every transition on the
 * page has ended where a button was pressed by key, and what is typed meanwhile would be keys of the page. Beside its
 * `autoFocus`, which brings the focus back where a window takes it away meanwhile.
 */
export function focusAtOnce(element: HTMLElement | null): void {
  element?.focus()
}
