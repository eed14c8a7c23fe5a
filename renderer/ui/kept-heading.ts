// While a menu is open the library hides the rest of the page from assistive technology. The heading of the page, and with it
// the main landmark around it, stays: it says which page the menu belongs to.
import { useLayoutEffect } from 'react'

/** Lies inside the popover of a menu: its effect runs before the popover hides the page. */
export function KeptHeading() {
  useLayoutEffect(() => {
    const heading = document.querySelector<HTMLElement>('main h1')
    // What is marked so, the library leaves as it is.
    heading?.setAttribute('data-react-aria-top-layer', 'true')
    return () => heading?.removeAttribute('data-react-aria-top-layer')
  }, [])
  return null
}
