const day = 86_400_000

/** Five in the morning, UTC: before people in Europe open their day, after those in America have closed theirs. */
export function nextMorning(now: Date): Date {
  const morning = new Date(now)
  morning.setUTCHours(5, 0, 0, 0)
  return morning > now ? morning : new Date(morning.getTime() + day)
}
