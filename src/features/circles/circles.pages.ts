import type { PageRoute } from '#platform/pages/page-route.ts'

const ofTheMentor = { access: 'link', scripts: false, receiverOnly: true } as const

export const circlePages: readonly PageRoute[] = [
  {
    path: 'programmes/:programmeId/circle',
    file: 'circles/web/circles-page.tsx',
    access: ['coordinator'],
    frame: 'workbench',
  },
  { path: 'l/:token/pair/circle', file: 'circles/web/own-circle-page.tsx', ...ofTheMentor },
  { path: 'l/:token/pair/circle/:circleId', file: 'circles/web/circle-file-page.tsx', ...ofTheMentor },
]
