// The pages of the preview. The browser breaks the text into pages here by the same rules as for the printer: a page is a
// column of fixed height, and the columns stand below each other. What is larger than the window is made smaller whole.
// A long document has parts that begin on pages of their own; those out of sight keep their place alone.
import { memo, useLayoutEffect, useRef, useState, type CSSProperties, type ReactElement } from 'react'
import { MARGIN, type PageSize, type PaperPart } from './paper.ts'

/** Between two pages, in millimetres. */
const GAP = 6
const PX_PER_MM = 96 / 25.4
/** Parts up to so many are always there: for those who listen to them, and for those who search in them. */
const MOST_KEPT = 12
/** What lies no further than so many pixels from the window is there when it is scrolled to. */
const NEAR = '1200px'

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

interface PartProps {
  readonly size: PageSize
  readonly scale: number
  readonly place: number
  /** Pages before it. */
  readonly before: number
  /** Null until the first time it was laid out. */
  readonly count: number | null
  readonly isKept: boolean
  readonly onCount: (place: number, count: number) => void
  readonly foot: string
  readonly page: (number: number) => string
  readonly content: ReactElement
}

const Part = memo(function Part(props: PartProps) {
  const { size, scale, place, before, isKept, onCount, foot, page } = props
  const frame = useRef<HTMLDivElement>(null)
  const pages = useRef<HTMLDivElement>(null)
  const [isNear, setNear] = useState(false)
  const isShown = isKept || isNear || props.count === null
  const count = props.count ?? 1
  useLayoutEffect(() => {
    const content = pages.current
    if (!isShown || content === null) return
    const measure = () => {
      const heightMm = content.offsetHeight / PX_PER_MM
      onCount(place, Math.max(1, Math.round((heightMm + GAP) / (size.height + GAP))))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(content)
    return () => observer.disconnect()
  }, [isShown, size.height, place, onCount])
  useLayoutEffect(() => {
    const element = frame.current
    if (isKept || element === null) return
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting === true), {
      root: element.closest('.ui-dialog-body'),
      rootMargin: NEAR,
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [isKept])
  const { top, side, bottom } = MARGIN
  const heightMm = count * (size.height + GAP) - GAP
  const look: CSSProperties = {
    width: `${size.width}mm`,
    padding: `${top}mm ${side}mm ${bottom}mm`,
    columnCount: 1,
    columnHeight: `${size.height - top - bottom}mm`,
    rowGap: `${top + bottom + GAP}mm`,
    transform: `scale(${scale})`,
    backgroundImage: `repeating-linear-gradient(#fff 0 ${size.height}mm, transparent ${size.height}mm ${size.height + GAP}mm)`,
  }
  return (
    <div
      className="sheet-scaled"
      ref={frame}
      style={{
        width: `${size.width * scale}mm`,
        height: `${heightMm * scale}mm`,
        marginBottom: `${GAP * scale}mm`,
      }}
    >
      {isShown ? (
        <>
          <div className="sheet-pages" style={look} ref={pages}>
            {props.content}
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
                <span>{page(before + index + 1)}</span>
              </p>
            ))}
          </div>
        </>
      ) : null}
    </div>
  )
})

/** How many pages stand before each part, as far as is known. */
function pagesBefore(parts: readonly PaperPart[], counts: readonly number[]): readonly number[] {
  const before: number[] = []
  let pages = 0
  for (const [place, part] of parts.entries()) {
    before.push(pages)
    pages += counts[place] ?? part.pages ?? 1
  }
  return before
}

/** `counts` are the pages of the parts that were laid out so far. */
export function PaperPages(props: {
  readonly size: PageSize
  readonly parts: readonly PaperPart[]
  readonly composed: number
  readonly counts: readonly number[]
  readonly onCount: (place: number, count: number) => void
  readonly foot: string
  readonly page: (number: number) => string
}) {
  const { size, parts, composed, counts, onCount, foot, page } = props
  const { scale, ref } = useScale(size.width)
  const before = pagesBefore(parts, counts)
  return (
    <div className="sheet-preview">
      <div className="sheet-frame" ref={ref}>
        {parts.slice(0, composed).map(({ key, pages: known, content }, place) => (
          <Part
            key={key}
            size={size}
            scale={scale}
            place={place}
            before={before[place] ?? 0}
            count={counts[place] ?? known}
            isKept={parts.length <= MOST_KEPT}
            onCount={onCount}
            foot={foot}
            page={page}
            content={content}
          />
        ))}
      </div>
    </div>
  )
}
