import type { PageRoute } from '#platform/pages/page-route.ts'

export const calendarPages: readonly PageRoute[] = [
  {
    path: 'l/:token/pair/calendar',
    file: 'calendars/web/own-calendar-page.tsx',
    access: 'link',
    scripts: false,
    receiverOnly: true,
  },
  {
    path: 'l/:token/pair/days-off',
    file: 'calendars/web/own-days-off-page.tsx',
    access: 'link',
    scripts: false,
    receiverOnly: true,
  },
  {
    path: 'programmes/:programmeId/days-off',
    file: 'calendars/web/programme-days-off-page.tsx',
    access: ['coordinator'],
    frame: 'workbench',
  },
]
