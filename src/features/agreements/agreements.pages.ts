import type { PageRoute } from '#platform/pages/page-route.ts'

export const agreementPages: readonly PageRoute[] = [
  {
    path: 'l/:token/pair/agreement',
    file: 'agreements/web/agreement-page.tsx',
    access: 'link',
    scripts: false,
    receiverOnly: true,
  },
]
