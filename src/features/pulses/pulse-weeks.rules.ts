const week = 7 * 86_400_000

/** Weeks after which everybody is asked: the fourth, every eight from there, and two before the end. */
export function pulseRounds(weeks: number): number[] {
  const last = weeks - 2
  const rounds = Array.from({ length: Math.ceil(weeks / 8) }, (_, round) => 4 + round * 8)
  return [...rounds.filter((round) => round < (last > 4 ? last : weeks)), ...(last > 4 ? [last] : [])]
}

/** The latest round that is due; none before the first and after the end. */
export function roundDue(launchOn: string, endsOn: string, now: Date): number | null {
  const start = Date.parse(`${launchOn}T00:00:00Z`)
  const weeks = Math.round((Date.parse(`${endsOn}T00:00:00Z`) - start) / week)
  const gone = Math.floor((now.getTime() - start) / week)
  return gone < weeks ? (pulseRounds(weeks).findLast((round) => round <= gone) ?? null) : null
}
