import { z } from 'zod'
import { defineFailures } from '#contract/failure.ts'

export const mirrorKinds = ['slack', 'teams', 'webhook'] as const
export type MirrorKind = (typeof mirrorKinds)[number]

export const mirrorForm = z.object({
  kind: z.enum(mirrorKinds),
  name: z.string().trim().min(1).max(80),
  url: z.string().trim().min(1).max(2000),
})

export const mirrorFailures = defineFailures('mirrors', {
  notFound: ['not-found', 'There is no such mirror. Nothing was changed.'],
  notYours: ['forbidden', 'Only coordinators and administrators may mirror mail. Nothing was changed.'],
  malformed: [
    'invalid',
    'A mirror needs an address that begins with https:// and holds no name or password. Nothing was saved.',
  ],
  inner: [
    'invalid',
    'This address leads into an inner network. Nothing was saved. If it is meant, whoever runs this installation names its host in UPSTREAM_ALLOWED_HOSTS.',
  ],
  unknown: ['invalid', 'No host of this name was found. Nothing was saved. Check the address.'],
  tooMany: ['conflict', 'There are ten mirrors already. Nothing was saved. Take one away first.'],
})
