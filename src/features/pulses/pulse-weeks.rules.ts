const week = 7 * 86_400_000

/** Rounds come after the fourth week, every eight from there, and in the last but one. */
export function roundDue(launchOn: string, endsOn: string, now: Date): number | null {
  const start = Date.parse(`${launchOn}T00:00:00Z`)
  const weeks = Math.round((Date.parse(`${endsOn}T00:00:00Z`) - start) / week)
  const gone = Math.floor((now.getTime() - start) / week)
  if (gone < 4 || gone >= weeks) return null
  const last = weeks - 2
  if (gone >= last && last > 4) return last
  return gone - ((gone - 4) % 8)
}
