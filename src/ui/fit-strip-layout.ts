export type FitState = 'flagged' | 'locked' | 'reviewed' | 'open'
export type FitMark = { key: string; fit: number; state: FitState; label: string; href?: string }
export type PlacedMark<Mark extends FitMark = FitMark> = Mark & {
  /** Share of the width, in percent. */
  x: number
  /** 0 stands on the line. */
  level: number
}

const order: Record<FitState, number> = { flagged: 0, locked: 1, reviewed: 2, open: 3 }

/**
 * One mark per pair, two side by side on each point of fit; a lone mark stands on the point itself. Marks with a shape of their own
 * stand lowest, where the eye runs along the line, and the chosen one on top, where a leader line can reach it.
 */
export function fitStripLayout<Mark extends FitMark>(
  marks: readonly Mark[],
  from: number,
  to: number,
  chosen?: string,
): PlacedMark<Mark>[] {
  const points = Map.groupBy(marks, ({ fit }) => Math.round(fit))
  return [...points].flatMap(([point, here]) => {
    const sorted = here.toSorted((one, other) => rank(one, chosen) - rank(other, chosen))
    return sorted.map((mark, position) => {
      const aside = sorted.length === 1 ? 0 : position % 2 === 0 ? -0.25 : 0.25
      return { ...mark, x: percent(point + aside, from, to), level: Math.floor(position / 2) }
    })
  })
}

export function percent(fit: number, from: number, to: number): number {
  return Math.round(((fit - from) / (to - from)) * 100_000) / 1000
}

/** Twelve pixels a level, less once a tower would grow past the strip. */
export function levelHeight(levels: number): number {
  return Math.min(12, 216 / Math.max(1, levels))
}

function rank(mark: FitMark, chosen: string | undefined): number {
  return mark.key === chosen ? 9 : order[mark.state]
}
