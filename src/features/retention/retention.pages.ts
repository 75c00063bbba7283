import type { PageRoute } from '#platform/pages/page-route.ts'

export const retentionPages: readonly PageRoute[] = [
  {
    path: 'programmes/:programmeId/retention',
    file: 'retention/web/retention-page.tsx',
    access: ['administrator', 'coordinator'],
    frame: 'workbench',
  },
]
