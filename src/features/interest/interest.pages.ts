import type { PageRoute } from '#platform/pages/page-route.ts'

export const interestPages: readonly PageRoute[] = [
  {
    path: 'programmes/:programmeId/interest',
    file: 'interest/web/interest-page.tsx',
    access: ['coordinator'],
    frame: 'workbench',
  },
  {
    path: 'programmes/:programmeId/interest/conversations',
    file: 'interest/web/conversation-page.tsx',
    access: ['coordinator'],
    frame: 'workbench',
  },
  { path: 'interest/:token', file: 'interest/web/survey-start-page.tsx', access: 'anyone', scripts: false },
  {
    path: 'interest/:token/thanks',
    file: 'interest/web/survey-thanks-page.tsx',
    access: 'anyone',
    scripts: false,
  },
  { path: 'interest/:token/:side', file: 'interest/web/survey-page.tsx', access: 'anyone', scripts: false },
]
