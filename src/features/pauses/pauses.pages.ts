import type { PageRoute } from '#platform/pages/page-route.ts'

export const pausePages: readonly PageRoute[] = [
  {
    path: 'l/:token/pair/pause',
    file: 'pauses/web/pause-page.tsx',
    access: 'link',
    usedLinks: 'open',
    scripts: false,
  },
  {
    path: 'programmes/:programmeId/pairs/:pairId/change',
    file: 'pauses/web/change-page.tsx',
    access: ['coordinator'],
    frame: 'workbench',
  },
]
