import type { PageRoute } from '#platform/pages/page-route.ts'

const office = { access: ['coordinator'], frame: 'workbench' } as const

export const pairPages: readonly PageRoute[] = [
  { path: 'programmes/:programmeId/announce', file: 'pairs/web/announce-page.tsx', ...office },
]
