import type { PageRoute } from '#platform/pages/page-route.ts'

export const mirrorPages: readonly PageRoute[] = [
  {
    path: 'mirrors',
    file: 'mirrors/web/mirrors-page.tsx',
    access: ['coordinator', 'administrator'],
    frame: 'workbench',
  },
]
