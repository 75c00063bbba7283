import { localeOf } from '#words/speak.ts'

/** A start as somebody reads it on their own clock, such as "Tuesday 9 June at 14:00". */
export function whenText(language: string, at: Date, timeZone: string): string {
  const options = {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  } as const
  return new Intl.DateTimeFormat(localeOf(language), { ...options, hourCycle: 'h23', timeZone }).format(at)
}
