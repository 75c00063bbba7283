/** A drawn letter as fontkit gives it: moves, lines and quadratic curves in the units of its font. */
export interface Outline {
  readonly commands: readonly { readonly command: string; readonly args: readonly number[] }[]
}

interface Point {
  readonly x: number
  readonly y: number
  readonly on: boolean
}

/**
 * Writes an outline as a simple glyph of a TrueType font (table `glyf`). Our fonts are variable and packed (WOFF2), and the subset writer
 * of the PDF library cannot write accented letters of such fonts; drawn outlines it can.
 */
export function encodeOutline({ commands }: Outline): Uint8Array {
  const contours = contoursOf(commands)
  const points = contours.flat()
  if (points.length === 0) return new Uint8Array(0)
  const size = 10 + 2 * contours.length + 2 + 5 * points.length
  const bytes = new Uint8Array(size + ((4 - (size % 4)) % 4))
  const view = new DataView(bytes.buffer)
  let at = 0
  const put = (value: number) => {
    view.setInt16(at, value)
    at += 2
  }
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  put(contours.length)
  put(Math.min(...xs))
  put(Math.min(...ys))
  put(Math.max(...xs))
  put(Math.max(...ys))
  let last = -1
  for (const contour of contours) put((last += contour.length))
  put(0)
  for (const { on } of points) view.setUint8(at++, on ? 1 : 0)
  for (const axis of [xs, ys]) axis.forEach((value, index) => put(value - (axis[index - 1] ?? 0)))
  return bytes
}

function contoursOf(commands: Outline['commands']): Point[][] {
  const contours: Point[][] = []
  const add = (x: number, y: number, on: boolean) =>
    contours.at(-1)?.push({ x: Math.round(x), y: Math.round(y), on })
  for (const { command, args } of commands) {
    const [a = 0, b = 0, c = 0, d = 0] = args
    if (command === 'moveTo') contours.push([])
    if (command === 'moveTo' || command === 'lineTo') add(a, b, true)
    if (command === 'quadraticCurveTo') {
      add(a, b, false)
      add(c, d, true)
    }
  }
  return contours.filter((contour) => contour.length > 1)
}
