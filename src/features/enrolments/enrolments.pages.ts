import type { PageRoute } from '#platform/pages/page-route.ts'

export const enrolmentPages: readonly PageRoute[] = [
  {
    path: 'programmes/:programmeId/people',
    file: 'enrolments/web/programme-people-page.tsx',
    access: ['coordinator'],
    frame: 'workbench',
  },
  {
    path: 'l/:token/enrol',
    file: 'enrolments/web/enrol-page.tsx',
    access: 'link',
    usedLinks: 'open',
    scripts: false,
  },
  {
    path: 'l/:token/enrol/leave',
    file: 'enrolments/web/enrol-leave-page.tsx',
    access: 'link',
    usedLinks: 'open',
    scripts: false,
  },
  {
    path: 'l/:token/enrol/colleagues',
    file: 'enrolments/web/enrol-colleagues-page.tsx',
    access: 'link',
    usedLinks: 'open',
    scripts: false,
  },
  {
    path: 'l/:token/enrol/style',
    file: 'enrolments/web/enrol-style-page.tsx',
    access: 'link',
    usedLinks: 'open',
    scripts: false,
  },
  {
    path: 'l/:token/enrol/:side',
    file: 'enrolments/web/enrol-answers-page.tsx',
    access: 'link',
    usedLinks: 'open',
    scripts: false,
  },
]
