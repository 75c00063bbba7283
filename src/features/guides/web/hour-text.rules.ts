import { localeOf } from '#words/speak.ts'

/** An hour as somebody reads it on their own clock, such as "Tuesday 9 June at 14:00". */
export function hourText(language: string, at: Date, timeZone: string): string {
  const options = {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  } as const
  return new Intl.DateTimeFormat(localeOf(language), { ...options, hourCycle: 'h23', timeZone }).format(at)
}

/** The hour alone with its zone, for the other one of the two. */
export function clockText(language: string, at: Date, timeZone: string): string {
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' } as const
  return new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone }).format(at)
}
