import type { PageRoute } from '#platform/pages/page-route.ts'

const administrator = { access: ['administrator'] } as const
const own = { access: 'link', usedLinks: 'open', scripts: false, receiverOnly: true } as const

export const rightsPages: readonly PageRoute[] = [
  { path: 'rights', file: 'rights/web/requests-page.tsx', ...administrator, frame: 'workbench' },
  { path: 'people/:personId/data', file: 'rights/web/data-page.tsx', ...administrator, frame: 'workbench' },
  { path: 'people/:personId/data/file', file: 'rights/web/file-page.tsx', ...administrator },
  {
    path: 'people/:personId/data/read',
    file: 'rights/web/held-page.tsx',
    ...administrator,
    frame: 'workbench',
  },
  { path: 'l/:token/pair/everything', file: 'rights/web/own-held-page.tsx', ...own },
  { path: 'l/:token/pair/everything/file', file: 'rights/web/own-file-page.tsx', ...own },
]
