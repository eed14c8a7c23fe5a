// A field whose list opens with the focus is brought into sight before that. The library closes a list when what holds it is
// scrolled, and the browser tells of a scroll a frame later: in a slow window the list stood already by then.

/** Scrolls the field into sight and gives it the focus; the scroll event that is under way says nothing to anybody. */
export function scrollThenFocus(field: HTMLElement): void {
  const quiet = (event: Event) => {
    if (event.target instanceof Node && event.target.contains(field)) event.stopImmediatePropagation()
  }
  window.addEventListener('scroll', quiet, true)
  requestAnimationFrame(() => requestAnimationFrame(() => window.removeEventListener('scroll', quiet, true)))
  field.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  field.focus({ preventScroll: true })
}
