import type { PageRoute } from '#platform/pages/page-route.ts'

export const calendarPages: readonly PageRoute[] = [
  {
    path: 'l/:token/pair/calendar',
    file: 'calendars/web/own-calendar-page.tsx',
    access: 'link',
    scripts: false,
    receiverOnly: true,
  },
]
