import type { PageRoute } from '#platform/pages/page-route.ts'

export const systemPages: readonly PageRoute[] = [
  { path: 'system', file: 'system/web/system-page.tsx', access: ['administrator'], frame: 'workbench' },
]
