import type { PageRoute } from '#platform/pages/page-route.ts'

const office = { access: ['coordinator'], frame: 'workbench' } as const

export const momentumPages: readonly PageRoute[] = [
  {
    path: 'briefs/:briefId/pairs',
    file: 'momentum/web/sponsor-page.tsx',
    access: ['sponsor'],
    frame: 'workbench',
  },
  { path: 'programmes/:programmeId/pairs', file: 'momentum/web/pairs-page.tsx', ...office },
  { path: 'programmes/:programmeId/pairs/:pairId', file: 'momentum/web/pair-sheet-page.tsx', ...office },
  { path: 'programmes/:programmeId/help/:kind/:which', file: 'momentum/web/help-page.tsx', ...office },
  { path: 'programmes/:programmeId/call/:topicId', file: 'momentum/web/call-page.tsx', ...office },
  {
    path: 'programmes/:programmeId/alerts/settings',
    file: 'momentum/web/alert-settings-page.tsx',
    ...office,
  },
]
