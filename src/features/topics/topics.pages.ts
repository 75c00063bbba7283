import type { PageRoute } from '#platform/pages/page-route.ts'

export const topicPages: readonly PageRoute[] = [
  { path: 'topics', file: 'topics/web/topics-page.tsx', access: ['coordinator'], frame: 'workbench' },
  { path: 'topics/new', file: 'topics/web/new-topic-page.tsx', access: ['coordinator'], frame: 'workbench' },
  { path: 'topics/:topicId', file: 'topics/web/topic-page.tsx', access: ['coordinator'], frame: 'workbench' },
]
