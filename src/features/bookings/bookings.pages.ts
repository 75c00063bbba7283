import type { PageRoute } from '#platform/pages/page-route.ts'

const behindLink = { access: 'link', scripts: false } as const

export const bookingPages: readonly PageRoute[] = [
  { path: 'l/:token/pair/times', file: 'bookings/web/times-page.tsx', ...behindLink },
  { path: 'l/:token/pair/move/:sessionId', file: 'bookings/web/move-page.tsx', ...behindLink },
  { path: 'l/:token/assist', file: 'bookings/web/assist-page.tsx', ...behindLink },
  { path: 'l/:token/assist/times/:pairId', file: 'bookings/web/times-page.tsx', ...behindLink },
  { path: 'l/:token/assist/move/:sessionId', file: 'bookings/web/move-page.tsx', ...behindLink },
]
