import type { PageRoute } from '#platform/pages/page-route.ts'

const office = { access: ['coordinator'], frame: 'workbench' } as const

export const rematchPages: readonly PageRoute[] = [
  { path: 'programmes/:programmeId/rematch', file: 'rematches/web/needs-page.tsx', ...office },
  { path: 'programmes/:programmeId/rematch/:personId', file: 'rematches/web/rematch-page.tsx', ...office },
]
