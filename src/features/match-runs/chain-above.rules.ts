/** Manager by person. Of two lines for one person the first holds. */
export function managersOf(
  lines: readonly (readonly [personId: string, managerId: string])[],
): ReadonlyMap<string, string> {
  return new Map(lines.toReversed())
}

/** Who stands above somebody, nearest first, up to the head of the organisation. A circle in the chart ends the walk. */
export function chainAbove(personId: string, managers: ReadonlyMap<string, string>): string[] {
  const seen = new Set([personId])
  for (let at = managers.get(personId); at !== undefined && !seen.has(at); at = managers.get(at)) seen.add(at)
  return [...seen].slice(1)
}
