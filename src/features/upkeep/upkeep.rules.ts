const day = 86_400_000

export const keptFor = { imports: 7 * day, sessions: 7 * day, links: 90 * day, submissions: 7 * day } as const

/** Three at night, UTC: when few are at work in most places this runs. */
export function nextNight(now: Date): Date {
  const night = new Date(now)
  night.setUTCHours(3, 0, 0, 0)
  return night > now ? night : new Date(night.getTime() + day)
}
