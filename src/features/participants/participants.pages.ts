import type { PageRoute } from '#platform/pages/page-route.ts'

/** One's own settings and data open to nobody who follows a link in somebody's place. */
const own = { access: 'link', scripts: false, receiverOnly: true } as const

export const participantPages: readonly PageRoute[] = [
  { path: 'our-pair', file: 'participants/web/our-pair-page.tsx', access: ['participant'], scripts: false },
  { path: 'l/:token/pair/me', file: 'participants/web/me-page.tsx', ...own },
  { path: 'l/:token/pair/me/data', file: 'participants/web/own-data-page.tsx', ...own },
]
