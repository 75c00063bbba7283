import type { PageRoute } from '#platform/pages/page-route.ts'

const page = (path: string, file: string): PageRoute => ({
  path: `programmes/:programmeId/match${path}`,
  file: `match-runs/web/${file}`,
  access: ['coordinator'],
  frame: 'workbench',
})

export const matchRunPages: readonly PageRoute[] = [
  page('', 'match-page.tsx'),
  page('/pairs/:pair', 'pair-page.tsx'),
  page('/rules', 'rules-page.tsx'),
  page('/runs', 'runs-page.tsx'),
  page('/runs/:runId', 'run-page.tsx'),
  page('/ledger', 'ledger-page.tsx'),
  page('/ask', 'ask-page.tsx'),
  page('/approval', 'approval-page.tsx'),
]
