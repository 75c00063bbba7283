import type { PageRoute } from '#platform/pages/page-route.ts'

const office = { access: ['coordinator', 'administrator'], frame: 'workbench' } as const

export const mailPages: readonly PageRoute[] = [
  { path: 'outbox', file: 'mails/web/outbox-page.tsx', ...office },
  { path: 'outbox/:mailId', file: 'mails/web/mail-page.tsx', ...office },
  { path: 'l/:token/ended', file: 'mails/web/ended-link-page.tsx', access: 'anyone', scripts: false },
  { path: 'l/:token/not-you', file: 'mails/web/not-you-page.tsx', access: 'anyone', scripts: false },
  {
    path: 'l/:token/fewer-mails',
    file: 'mails/web/fewer-mails-page.tsx',
    access: 'link',
    usedLinks: 'open',
    scripts: false,
  },
  {
    path: 'l/:token/still-here',
    file: 'mails/web/still-here-page.tsx',
    access: 'link',
    usedLinks: 'open',
    scripts: false,
  },
]
