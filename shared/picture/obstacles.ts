// What no word of the projection may lie over: every line that is drawn, and the dots on them. The faint lines of the
// calendar and of the cut-offs are ground like the bands: words may stand on them.
import { touchesCurve, type Point } from './curve.ts'
import { overlaps, type LabelBox } from './place-labels.ts'

/** Half of the thickest line and a little air. */
const AIR = 2

/** An upright line `width` pixels wide from the top down to `height`. */
export function upright(x: number, width: number, height: number): LabelBox {
  return { left: x - width / 2, top: 0, width, height }
}

export function aroundDot({ x, y }: Point): LabelBox {
  return { left: x - 4, top: y - 4, width: 8, height: 8 }
}

/**
 * Tells whether a label would lie over a curve or a box. Of a curve only the pieces in the days of the label are looked at:
 * this is asked some hundred times in every frame of a drag.
 */
export function createObstacles(
  curves: readonly (readonly Point[])[],
  boxes: readonly LabelBox[],
): (label: LabelBox) => boolean {
  return ({ left, top, width, height }) => {
    const wide = { left: left - AIR, top: top - AIR, width: width + 2 * AIR, height: height + 2 * AIR }
    return boxes.some(box => overlaps(wide, box, 0)) || curves.some(points => touchesCurve(points, wide))
  }
}
