import type { PageRoute } from '#platform/pages/page-route.ts'

export const decisionPages: readonly PageRoute[] = [
  {
    path: 'l/:token/match',
    file: 'decisions/web/decide-page.tsx',
    access: 'link',
    usedLinks: 'open',
    scripts: false,
  },
]
