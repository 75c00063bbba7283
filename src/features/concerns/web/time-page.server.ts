import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'

const places = [
  ['London', 'Europe/London'],
  ['Berlin', 'Europe/Berlin'],
  ['Nairobi', 'Africa/Nairobi'],
  ['Dubai', 'Asia/Dubai'],
  ['Mumbai', 'Asia/Kolkata'],
  ['Singapore', 'Asia/Singapore'],
  ['Tokyo', 'Asia/Tokyo'],
  ['Sydney', 'Australia/Sydney'],
  ['São Paulo', 'America/Sao_Paulo'],
  ['New York', 'America/New_York'],
  ['San Francisco', 'America/Los_Angeles'],
] as const

export function loader({ context }: LoaderFunctionArgs) {
  const { now, language } = page(context)
  return {
    places: places.map(([place, timeZone]) => ({
      place,
      time: new Intl.DateTimeFormat(language === 'pseudo' ? 'en' : language, {
        timeZone,
        weekday: 'long',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }).format(now),
    })),
  }
}
