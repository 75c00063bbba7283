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
    path: 'programmes/:programmeId',
    file: 'programmes/web/today-page.tsx',
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
]
