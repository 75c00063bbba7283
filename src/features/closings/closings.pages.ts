import type { PageRoute } from '#platform/pages/page-route.ts'

/** What somebody writes and rates there is theirs: nobody opens these pages in their place. */
const own = { access: 'link', usedLinks: 'open', receiverOnly: true, scripts: false } as const

export const closingPages: readonly PageRoute[] = [
  { path: 'l/:token/pair/close', file: 'closings/web/close-page.tsx', ...own },
  { path: 'l/:token/pair/close/:step', file: 'closings/web/step-page.tsx', ...own },
  { path: 'l/:token/pair/start-rating', file: 'closings/web/start-rating-page.tsx', ...own },
  { path: 'l/:token/pair/follow-up', file: 'closings/web/follow-up-page.tsx', ...own },
  { path: 'l/:token/pair/certificate', file: 'closings/web/certificate-page.tsx', ...own },
  {
    path: 'programmes/:programmeId/closings',
    file: 'closings/web/closings-page.tsx',
    access: ['coordinator'],
    frame: 'workbench',
  },
]
