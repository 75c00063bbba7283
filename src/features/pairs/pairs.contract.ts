import { z } from 'zod'
import { defineFailures } from '#contract/failure.ts'

/** Facts that brought two people together. Both may read them; scores and consented attributes are never among them. */
export const pairReasons = z.object({
  /** What the leader wants and the mentor offers; rank 1 is the first choice. */
  topics: z.array(z.object({ topic: z.string(), rank: z.number().int(), evidence: z.string().nullable() })),
  /** What the mentor would like to learn in return. */
  topicsBack: z.array(z.object({ topic: z.string() })),
  languages: z.array(z.string()),
  interests: z.array(z.string()),
  sharedHours: z.number().nullable(),
})
export type PairReasons = z.infer<typeof pairReasons>

export const declineReasons = ['time', 'topic', 'know', 'unsaid'] as const
export type DeclineReason = (typeof declineReasons)[number]

export const scheduleForm = z.object({
  when: z.enum(['now', 'later']).default('now'),
  day: z.string().default(''),
})

export const pairFailures = defineFailures('pairs', {
  notFound: ['not-found', 'There is no such match here. Nothing was changed.'],
  notYours: ['forbidden', 'Pairs are announced by coordinators. Nothing was changed.'],
  nothingToAnnounce: [
    'conflict',
    'No pair is waiting to be announced. Nobody was told anything. Approve a match run first.',
  ],
  alreadyAnnounced: ['conflict', 'Somebody has just announced these pairs. Nothing was sent twice.'],
  dayPassed: ['invalid', 'This day has passed. Nobody was told anything. Choose today or a later day.'],
  cannotUndo: [
    'conflict',
    'The first mails have left, so this cannot be undone any more. Nothing was changed. Talk to the people concerned, or close single pairs.',
  ],
  closed: ['conflict', 'This match is not open any more. Nothing was changed.'],
  notYet: ['conflict', 'This match is not open yet. Nothing was changed.'],
  notFlagged: [
    'conflict',
    'This pair breaks no rule at present, so there is nothing to keep it from. Nothing was changed.',
  ],
  noAccount: ['forbidden', 'A test needs your own account. Nothing was sent.'],
})
