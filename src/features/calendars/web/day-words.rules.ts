import type { Days } from '../days-off.rules.ts'

/** Mon, 3 Aug – Fri, 14 Aug 2026: a stretch of days as the locale writes it; one day as one. */
export function daysIn({ first, last }: Days, locale: string): string {
  const at = (day: string) => new Date(`${day}T00:00:00Z`)
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).formatRange(at(first), at(last))
}

export function hourIn(at: Date, timeZone: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  }).format(at)
}
