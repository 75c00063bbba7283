import type { PageRoute } from '#platform/pages/page-route.ts'
import { peopleRoles } from './people.policy.ts'

export const peoplePages: readonly PageRoute[] = [
  { path: 'people', file: 'people/web/people-page.tsx', access: peopleRoles, frame: 'workbench' },
  {
    path: 'people/import',
    file: 'people/web/import-people-page.tsx',
    access: peopleRoles,
    frame: 'workbench',
    takesFile: true,
  },
  {
    path: 'people/imports/:importId',
    file: 'people/web/import-page.tsx',
    access: peopleRoles,
    frame: 'workbench',
  },
  { path: 'people/add', file: 'people/web/add-people-page.tsx', access: peopleRoles, frame: 'workbench' },
  {
    path: 'people/dotted-lines',
    file: 'people/web/dotted-lines-page.tsx',
    access: peopleRoles,
    frame: 'workbench',
    takesFile: true,
  },
  { path: 'people/:personId', file: 'people/web/person-page.tsx', access: peopleRoles, frame: 'workbench' },
]
