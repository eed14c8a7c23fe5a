// The icons of the page as shapes for a canvas: drawn once as elements, read back, and kept.
import {
  Clock,
  FileText,
  Flag,
  HandHelping,
  Hourglass,
  Link2,
  Lock,
  MessageSquare,
  Server,
  TriangleAlert,
  Users,
  Wallet,
} from 'lucide-react'
import { memo, useLayoutEffect, useRef, useState } from 'react'

const ICONS = {
  instrument: FileText,
  infrastructure: Server,
  people: Users,
  late: Clock,
  waits: Link2,
  held: Hourglass,
  pinned: Lock,
  violated: TriangleAlert,
  money: Wallet,
  note: MessageSquare,
  critical: Flag,
  supports: HandHelping,
} as const
export type IconShape = keyof typeof ICONS

/** Icons are drawn on a square of this size. */
const GRID = 24

const shapes = new Map<string, Path2D>()

function addElement(path: Path2D, element: Element): void {
  const number = (name: string) => Number(element.getAttribute(name) ?? 0)
  switch (element.tagName) {
    case 'path':
      path.addPath(new Path2D(element.getAttribute('d') ?? ''))
      return
    case 'circle': {
      const [x, y, radius] = [number('cx'), number('cy'), number('r')]
      path.moveTo(x + radius, y)
      path.arc(x, y, radius, 0, 2 * Math.PI)
      return
    }
    case 'rect':
      path.roundRect(number('x'), number('y'), number('width'), number('height'), number('rx'))
      return
    case 'line':
      path.moveTo(number('x1'), number('y1'))
      path.lineTo(number('x2'), number('y2'))
      return
  }
}

/** Renders nothing that can be seen, and that only once; after it has been in the page, `strokeIcon` works. */
export const IconShapes = memo(function IconShapes({ onReady }: { onReady: () => void }) {
  const ref = useRef<HTMLDivElement>(null)
  const ready = useRef(onReady)
  const [isRead, setRead] = useState(shapes.size > 0)
  useLayoutEffect(() => {
    if (!ref.current) return
    for (const holder of ref.current.children) {
      const path = new Path2D()
      for (const element of holder.querySelector('svg')?.children ?? []) addElement(path, element)
      shapes.set(holder.getAttribute('data-shape') ?? '', path)
    }
    setRead(true)
    ready.current()
  }, [])
  if (isRead) return null
  return (
    <div hidden ref={ref}>
      {Object.entries(ICONS).map(([name, Icon]) => (
        <span key={name} data-shape={name}>
          <Icon />
        </span>
      ))}
    </div>
  )
})

/** Draws an icon with its top left corner at a point. */
export function strokeIcon(
  context: CanvasRenderingContext2D,
  icon: IconShape,
  x: number,
  y: number,
  size: number,
  color: string,
): void {
  const path = shapes.get(icon)
  if (!path) return
  context.save()
  context.translate(x, y)
  context.scale(size / GRID, size / GRID)
  context.strokeStyle = color
  context.lineWidth = 2
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.stroke(path)
  context.restore()
}
