// What keeps a slide from being read from the back row: words that are cut, small or pale.
import type { Page } from '@playwright/test'

/** Parts of the slide whose content does not fit into them. */
export function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.pl .sl, .pl .sl *')].flatMap(part => {
      // Names as long as a paragraph and the place above the title end with dots: their whole is said elsewhere.
      if (
        part.matches(
          'svg, svg *, .sl-bar, .sl-bar *, .sl-place, .sl-target, .sl-name > span, .sl-group li > *, .sl-systems li > *, .sl-numbered b, .sl-numbered p, .pl-chosen, .visually-hidden',
        )
      )
        return []
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = part
      const isInline = getComputedStyle(part).display === 'inline'
      return !isInline && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1)
        ? [`${part.className} ${scrollWidth}/${clientWidth} ${scrollHeight}/${clientHeight}`]
        : []
    }),
  )
}

/** Texts below 24 px at 1080p (in proportion elsewhere), or with less than 7:1 against what lies behind them. */
export function unreadableTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const least = 24 * Math.min(innerWidth / 1920, innerHeight / 1080)
    const numbers = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number)
    const luminance = (color: string) => {
      const [red = 0, green = 0, blue = 0] = numbers(color).map(value => {
        const share = value / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const groundOf = (element: Element | null): string => {
      if (element === null) return 'rgb(255, 255, 255)'
      const { backgroundColor } = getComputedStyle(element)
      return numbers(backgroundColor)[3] === 0 ? groundOf(element.parentElement) : backgroundColor
    }
    const found: string[] = []
    const texts = document.createTreeWalker(
      document.querySelector('.pl .sl') ?? document.body,
      NodeFilter.SHOW_TEXT,
    )
    while (texts.nextNode()) {
      const { parentElement: element, textContent } = texts.currentNode
      if (element === null || (textContent ?? '').trim() === '') continue
      const { fontSize, color } = getComputedStyle(element)
      const [light = 1, dark = 0] = [luminance(color), luminance(groundOf(element))].toSorted((a, b) => b - a)
      const contrast = (light + 0.05) / (dark + 0.05)
      if (Number.parseFloat(fontSize) < least - 0.05 || contrast < 7)
        found.push(`${element.className} “${textContent}” ${fontSize} ${contrast.toFixed(2)}`)
    }
    return found
  })
}
