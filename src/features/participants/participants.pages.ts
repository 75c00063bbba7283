import type { PageRoute } from '#platform/pages/page-route.ts'

export const participantPages: readonly PageRoute[] = [
  { path: 'our-pair', file: 'participants/web/our-pair-page.tsx', access: ['participant'], scripts: false },
  { path: 'l/:token/pair/me', file: 'participants/web/me-page.tsx', access: 'link', scripts: false },
  {
    path: 'l/:token/pair/me/data',
    file: 'participants/web/own-data-page.tsx',
    access: 'link',
    scripts: false,
  },
]
