import type { PageRoute } from '#platform/pages/page-route.ts'

export const accountPages: readonly PageRoute[] = [
  { path: '', file: './start-page.tsx', access: 'anyone', scripts: false },
  { path: 'set-up', file: 'accounts/web/set-up-page.tsx', access: 'anyone', scripts: false },
]
