export interface Line {
  readonly personId: string
  readonly managerPersonId: string
}

/** Everybody above a person, at any depth, over plain and dotted lines. Circles in the chart end by themselves. */
export function managersAbove(
  personId: string,
  above: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const seen = new Set<string>()
  const open = [...(above.get(personId) ?? [])]
  while (open.length > 0) {
    const manager = open.pop()!
    if (seen.has(manager)) continue
    seen.add(manager)
    open.push(...(above.get(manager) ?? []))
  }
  return seen
}

export function linesAbove(lines: readonly Line[]): ReadonlyMap<string, readonly string[]> {
  const above = new Map<string, string[]>()
  for (const { personId, managerPersonId } of lines)
    above.set(personId, [...(above.get(personId) ?? []), managerPersonId])
  return above
}

/** Whether one of the two stands above the other, in either direction. */
export function onOneChain(
  one: string,
  other: string,
  above: ReadonlyMap<string, readonly string[]>,
): boolean {
  return managersAbove(one, above).has(other) || managersAbove(other, above).has(one)
}
