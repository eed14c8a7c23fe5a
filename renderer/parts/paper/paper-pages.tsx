// The pages of the preview. The browser breaks the text into pages here by the same rules as for the printer: a page is a
// column of fixed height, and the columns stand below each other. What is larger than the window is made smaller whole.
import { useLayoutEffect, useRef, useState, type CSSProperties, type ReactNode, type RefObject } from 'react'
import { MARGIN, type PageSize } from './paper.ts'

/** Between two pages, in millimetres. */
const GAP = 6
const PX_PER_MM = 96 / 25.4

/** Tells how many pages the content takes, now and whenever that changes. */
function usePageCount(size: PageSize, onCount: (count: number) => void): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const content = ref.current
    if (content === null) return
    const measure = () => {
      const heightMm = content.offsetHeight / PX_PER_MM
      onCount(Math.max(1, Math.round((heightMm + GAP) / (size.height + GAP))))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(content)
    return () => observer.disconnect()
  }, [size.height, onCount])
  return ref
}

/** How much smaller the pages must be to fit into the window. */
function useScale(width: number) {
  const ref = useRef<HTMLDivElement>(null)
  const [scale, setScale] = useState(1)
  useLayoutEffect(() => {
    const frame = ref.current
    if (frame === null) return
    const measure = () => setScale(Math.min(1, frame.clientWidth / (width * PX_PER_MM)))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(frame)
    return () => observer.disconnect()
  }, [width])
  return { scale, ref }
}

export function PaperPages(props: {
  readonly size: PageSize
  readonly count: number
  readonly onCount: (count: number) => void
  readonly foot: string
  readonly page: (page: string, pages: string) => string
  readonly children: ReactNode
}) {
  const { size, count, foot, page } = props
  const { scale, ref } = useScale(size.width)
  const content = usePageCount(size, props.onCount)
  const { top, side, bottom } = MARGIN
  const heightMm = count * (size.height + GAP) - GAP
  const pages: CSSProperties = {
    width: `${size.width}mm`,
    padding: `${top}mm ${side}mm ${bottom}mm`,
    columnCount: 1,
    columnHeight: `${size.height - top - bottom}mm`,
    rowGap: `${top + bottom + GAP}mm`,
    transform: `scale(${scale})`,
    backgroundImage: `repeating-linear-gradient(#fff 0 ${size.height}mm, transparent ${size.height}mm ${size.height + GAP}mm)`,
  }
  return (
    <div className="sheet-preview">
      <div className="sheet-frame" ref={ref}>
        <div
          className="sheet-scaled"
          style={{ width: `${size.width * scale}mm`, height: `${heightMm * scale}mm` }}
        >
          <div className="sheet-pages" style={pages} ref={content}>
            {props.children}
          </div>
          <div
            className="sheet-feet"
            style={{ width: `${size.width}mm`, transform: `scale(${scale})` }}
            aria-hidden
          >
            {Array.from({ length: count }, (_, index) => (
              <p
                // oxlint-disable-next-line react/no-array-index-key -- a page is its number
                key={index}
                style={{
                  top: `${index * (size.height + GAP) + size.height - bottom}mm`,
                  padding: `3mm ${side}mm 0`,
                }}
              >
                <span>{foot}</span>
                <span>{page(String(index + 1), String(count))}</span>
              </p>
            ))}
          </div>
        </div>
      </div>
    </div>
  )
}
