import type { PageRoute } from '#platform/pages/page-route.ts'

export const enrolmentPages: readonly PageRoute[] = [
  {
    path: 'programmes/:programmeId/people',
    file: 'enrolments/web/programme-people-page.tsx',
    access: ['coordinator'],
    frame: 'workbench',
  },
]
