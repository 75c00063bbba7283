import type { PageRoute } from '#platform/pages/page-route.ts'

export const programmePages: readonly PageRoute[] = [
  {
    path: 'programmes',
    file: 'programmes/web/first-programme-page.tsx',
    access: ['coordinator'],
    frame: 'workbench',
  },
  {
    path: 'programmes/all',
    file: 'programmes/web/programmes-page.tsx',
    access: ['coordinator'],
    frame: 'workbench',
  },
  {
    path: 'programmes/new',
    file: 'programmes/web/new-programme-page.tsx',
    access: ['coordinator'],
    frame: 'workbench',
  },
  {
    path: 'programmes/:programmeId/design',
    file: 'programmes/web/design-page.tsx',
    access: ['coordinator'],
    frame: 'workbench',
  },
  {
    path: 'programmes/:programmeId/design/:question',
    file: 'programmes/web/question-page.tsx',
    access: ['coordinator'],
    frame: 'workbench',
  },
  {
    path: 'programmes/:programmeId/brief',
    file: 'programmes/web/programme-brief-page.tsx',
    access: ['coordinator'],
    frame: 'workbench',
  },
  {
    path: 'programmes/:programmeId/readiness',
    file: 'programmes/web/readiness-page.tsx',
    access: ['coordinator'],
    frame: 'workbench',
  },
  {
    path: 'programmes/:programmeId/business-case',
    file: 'programmes/web/business-case-page.tsx',
    access: ['coordinator'],
    frame: 'workbench',
  },
  {
    path: 'programmes/:programmeId/workload',
    file: 'programmes/web/workload-page.tsx',
    access: ['coordinator'],
    frame: 'workbench',
  },
  { path: 'briefs', file: 'programmes/web/briefs-page.tsx', access: ['sponsor'], frame: 'workbench' },
  { path: 'briefs/:briefId', file: 'programmes/web/brief-page.tsx', access: ['sponsor'], frame: 'workbench' },
  {
    path: 'l/:token/brief',
    file: 'programmes/web/brief-link-page.tsx',
    access: 'link',
    usedLinks: 'open',
    scripts: false,
  },
]
