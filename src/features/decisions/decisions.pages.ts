import type { PageRoute } from '#platform/pages/page-route.ts'

export const decisionPages: readonly PageRoute[] = [
  {
    path: 'l/:token/match',
    file: 'decisions/web/decide-page.tsx',
    access: 'link',
    usedLinks: 'open',
    scripts: false,
  },
  {
    path: 'l/:token/match/hour',
    file: 'decisions/web/hour-file-page.tsx',
    access: 'link',
    usedLinks: 'open',
    scripts: false,
  },
]
