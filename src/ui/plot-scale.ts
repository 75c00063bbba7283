/** A value's place between two ends, in percent of the room it is drawn in. */
export function percentBetween(value: number, from: number, to: number): number {
  return Math.round(((value - from) / (to - from)) * 100_000) / 1000
}

export type CurvePoint = { at: number; value: number; low: number; high: number }
export type CurveFrame = { from: number; to: number; least: number; most: number }

/** A step curve in a box of 100 by 100: what held at a time holds until the next one. */
export function stepPath(points: readonly CurvePoint[], frame: CurveFrame): string {
  return points
    .map((point, position) =>
      position === 0
        ? `M${x(point, frame)} ${y(point.value, frame)}`
        : `H${x(point, frame)}V${y(point.value, frame)}`,
    )
    .join('')
}

/** The band between the low and the high ends, walked there above and back below. */
export function bandPath(points: readonly CurvePoint[], frame: CurveFrame): string {
  const last = points.at(-1)
  if (!last) return ''
  const above = stepPath(
    points.map((point) => ({ ...point, value: point.high })),
    frame,
  )
  const back = points.toReversed().map((point) => `V${y(point.low, frame)}H${x(point, frame)}`)
  return `${above}${back.join('')}Z`
}

/** Moves labels apart until none is nearer than `gap` to the one above, without changing their order. */
export function spread(places: readonly number[], gap: number): number[] {
  const sorted = places
    .map((place, index) => ({ place, index }))
    .toSorted((one, other) => one.place - other.place)
  let last = -Infinity
  const moved = Array.from<number>({ length: places.length })
  for (const { place, index } of sorted) {
    last = Math.max(place, last + gap)
    moved[index] = last
  }
  return moved
}

function x({ at }: CurvePoint, { from, to }: CurveFrame): number {
  return percentBetween(at, from, to)
}

/** Screens grow downwards; what lies below the frame is drawn on its edge. */
function y(value: number, { least, most }: CurveFrame): number {
  return 100 - Math.max(0, percentBetween(value, least, most))
}
