const minute = 60_000

/** Reading asks for a sign-in of the last quarter of an hour. Whoever is writing has an hour, so that no long answer is lost. */
export function isFreshEnough(startedAt: Date | null, now: Date, to: 'read' | 'write'): boolean {
  if (!startedAt) return false
  return now.getTime() - startedAt.getTime() < (to === 'read' ? 15 : 60) * minute
}
