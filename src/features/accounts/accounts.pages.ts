import type { PageRoute } from '#platform/pages/page-route.ts'

const door = { access: 'anyone', scripts: false } as const
const own = { access: 'signed-in', scripts: false } as const

export const accountPages: readonly PageRoute[] = [
  { path: '', file: './start-page.tsx', ...door },
  { path: 'set-up', file: 'accounts/web/set-up-page.tsx', ...door },
  { path: 'sign-in', file: 'accounts/web/sign-in-page.tsx', ...door },
  { path: 'sign-in/link', file: 'accounts/web/sign-in-link-page.tsx', ...door },
  { path: 'l/:token/sign-in', file: 'accounts/web/continue-page.tsx', access: 'link', scripts: false },
  { path: 'l/:token/join', file: 'accounts/web/join-page.tsx', access: 'link', scripts: false },
  { path: 'sign-out', file: 'accounts/web/sign-out-page.tsx', ...door },
  { path: 'language', file: 'accounts/web/language-page.tsx', ...door },
  { path: 'account', file: 'accounts/web/account-page.tsx', ...own },
  { path: 'account/confirm', file: 'accounts/web/confirm-page.tsx', ...own },
  { path: 'account/role', file: 'accounts/web/role-page.tsx', ...own },
  {
    path: 'access',
    file: 'accounts/web/access-page.tsx',
    access: ['administrator', 'coordinator'],
    frame: 'workbench',
  },
]
