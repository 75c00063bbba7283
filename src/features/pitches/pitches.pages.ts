import type { PageRoute } from '#platform/pages/page-route.ts'

export const pitchPages: readonly PageRoute[] = [
  {
    path: 'programmes/:programmeId/talks',
    file: 'pitches/web/talks-page.tsx',
    access: ['coordinator'],
    frame: 'workbench',
  },
  {
    path: 'programmes/:programmeId/talks/:personId',
    file: 'pitches/web/talk-page.tsx',
    access: ['coordinator'],
    frame: 'workbench',
  },
  {
    path: 'programmes/:programmeId/talks/:personId/note',
    file: 'pitches/web/note-page.tsx',
    access: ['coordinator'],
    frame: 'workbench',
  },
  {
    path: 'l/:token/interview',
    file: 'pitches/web/own-talk-page.tsx',
    access: 'link',
    receiverOnly: true,
    scripts: false,
  },
  {
    path: 'l/:token/interview/delete',
    file: 'pitches/web/own-delete-page.tsx',
    access: 'link',
    receiverOnly: true,
    scripts: false,
  },
]
