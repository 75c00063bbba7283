import type { PageRoute } from '#platform/pages/page-route.ts'

export const todayPages: readonly PageRoute[] = [
  {
    path: 'programmes/:programmeId',
    file: 'today/web/today-page.tsx',
    access: ['coordinator'],
    frame: 'workbench',
  },
]
