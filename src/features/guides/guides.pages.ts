import type { PageRoute } from '#platform/pages/page-route.ts'

const office = { access: ['coordinator'], frame: 'workbench' } as const
const ofThePair = { access: 'link', scripts: false } as const

export const guidePages: readonly PageRoute[] = [
  { path: 'l/:token/pair/guide', file: 'guides/web/guide-page.tsx', ...ofThePair },
  { path: 'l/:token/pair/guide/topics/:topicId', file: 'guides/web/guide-topic-page.tsx', ...ofThePair },
  {
    path: 'l/:token/pair/guide/questions',
    file: 'guides/web/questions-page.tsx',
    ...ofThePair,
    receiverOnly: true,
  },
  { path: 'l/:token/pair/guide/resources', file: 'guides/web/resources-page.tsx', ...ofThePair },
  { path: 'l/:token/pair/check-in', file: 'guides/web/check-in-page.tsx', ...ofThePair },
  { path: 'l/:token/pair/etiquette', file: 'guides/web/pair-etiquette-page.tsx', ...ofThePair },
  { path: 'l/:token/pair/session/:sessionId', file: 'guides/web/session-page.tsx', ...ofThePair },
  { path: 'guides', file: 'guides/web/guides-page.tsx', ...office },
  { path: 'guides/resources', file: 'guides/web/library-page.tsx', ...office },
  { path: 'guides/etiquette', file: 'guides/web/etiquette-page.tsx', ...office },
  { path: 'guides/:topicId', file: 'guides/web/topic-guide-page.tsx', ...office },
  { path: 'programmes/:programmeId/agendas', file: 'guides/web/agendas-page.tsx', ...office },
  { path: 'programmes/:programmeId/agendas/:kind', file: 'guides/web/agenda-page.tsx', ...office },
]
