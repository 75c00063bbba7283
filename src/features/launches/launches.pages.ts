import type { PageRoute } from '#platform/pages/page-route.ts'

export const launchPages: readonly PageRoute[] = [
  {
    path: 'programmes/:programmeId/launch',
    file: 'launches/web/launch-page.tsx',
    access: ['coordinator'],
    frame: 'workbench',
  },
]
