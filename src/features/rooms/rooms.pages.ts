import type { PageRoute } from '#platform/pages/page-route.ts'

const room = { access: 'link', scripts: false } as const
/** What the two write opens to nobody who follows a link in their place. */
const closed = { ...room, receiverOnly: true } as const

export const roomPages: readonly PageRoute[] = [
  { path: 'l/:token/pair', file: 'rooms/web/our-pair-page.tsx', ...room },
  { path: 'l/:token/pair/log', file: 'rooms/web/log-newest-page.tsx', ...room },
  { path: 'l/:token/pair/log/:sessionId', file: 'rooms/web/log-page.tsx', ...room, helper: true },
  { path: 'l/:token/pair/notes', file: 'rooms/web/notes-page.tsx', ...closed },
  { path: 'l/:token/pair/notes/:note', file: 'rooms/web/note-page.tsx', ...closed },
  { path: 'l/:token/pair/goals', file: 'rooms/web/goals-page.tsx', ...closed },
  { path: 'l/:token/pair/goals/:goal', file: 'rooms/web/goal-page.tsx', ...closed },
]
