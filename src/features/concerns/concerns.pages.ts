import type { PageRoute } from '#platform/pages/page-route.ts'

const open = { access: 'anyone', scripts: false } as const
const room = { access: ['case-handler'], frame: 'workbench', scripts: false } as const

export const concernPages: readonly PageRoute[] = [
  { path: 'help', file: 'concerns/web/help-page.tsx', ...open },
  { path: 'help/in/:organisationId', file: 'concerns/web/help-page.tsx', ...open },
  { path: 'help/return', file: 'concerns/web/return-page.tsx', ...open },
  { path: 'time', file: 'concerns/web/time-page.tsx', ...open },
  { path: 'cases', file: 'concerns/web/cases-page.tsx', ...room },
  { path: 'cases/:caseId', file: 'concerns/web/case-page.tsx', ...room },
  {
    path: 'help-settings',
    file: 'concerns/web/help-settings-page.tsx',
    access: ['administrator'],
    frame: 'workbench',
  },
]
