import type { PageRoute } from '#platform/pages/page-route.ts'

export const pulsePages: readonly PageRoute[] = [
  {
    path: 'l/:token/pair/pulse/:pulseId',
    file: 'pulses/web/pulse-page.tsx',
    access: 'link',
    usedLinks: 'open',
    receiverOnly: true,
    scripts: false,
  },
  {
    path: 'programmes/:programmeId/pulses',
    file: 'pulses/web/pulses-page.tsx',
    access: ['coordinator'],
    frame: 'workbench',
  },
]
