/** What is painted until `restore` stays inside of a box. */
export function clipTo(
  context: CanvasRenderingContext2D,
  x: number,
  top: number,
  width: number,
  bottom: number,
): void {
  context.save()
  context.beginPath()
  context.rect(x, top, width, bottom - top)
  context.clip()
}
