import type { PageRoute } from '#platform/pages/page-route.ts'

const office = { access: ['coordinator'], frame: 'workbench' } as const
const ofThePair = { access: 'link', scripts: false } as const

export const trainingPages: readonly PageRoute[] = [
  { path: 'l/:token/pair/training', file: 'trainings/web/training-page.tsx', ...ofThePair },
  { path: 'l/:token/pair/training/:module', file: 'trainings/web/module-page.tsx', ...ofThePair },
  { path: 'programmes/:programmeId/training', file: 'trainings/web/programme-training-page.tsx', ...office },
  {
    path: 'programmes/:programmeId/training/people',
    file: 'trainings/web/training-people-page.tsx',
    ...office,
  },
  {
    path: 'programmes/:programmeId/training/:module',
    file: 'trainings/web/training-module-page.tsx',
    ...office,
  },
]
