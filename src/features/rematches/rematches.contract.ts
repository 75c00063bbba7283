import { z } from 'zod'
import { defineFailures } from '#contract/failure.ts'
import { id } from '#contract/ids.ts'
import { pairReasons } from '#features/pairs/pairs.contract.ts'
import { rematchMessages as words } from './rematches.messages.ts'

export const proposalKinds = ['direct', 'swap', 'best'] as const

/** A proposal by name: its kind and the two people of its pair. */
export const pickForm = z.object({
  pick: z
    .string(words.pickMissing.id)
    .regex(/^(direct|swap|best)\.[0-9a-f-]{36}\.[0-9a-f-]{36}$/, words.pickMissing.id),
})

const pair = z.object({ mentorId: id, menteeId: id, why: pairReasons })
export const offerPlan = z.object({
  why: pairReasons,
  ends: z.array(z.object({ mentorId: id, menteeId: id })),
  begins: z.array(pair),
  /** A pair of this person that breaks a rule: it ends kindly when the offer leaves. */
  closes: z
    .object({ pairId: id, rule: z.enum(['chain', 'left']) })
    .nullable()
    .default(null),
})
export type OfferPlan = z.infer<typeof offerPlan>

export const rematchFailures = defineFailures('rematches', {
  notFound: ['not-found', 'There is no such person in this programme. Nobody was told anything.'],
  notYours: ['forbidden', 'Partners are offered by coordinators. Nobody was told anything.'],
  changed: [
    'conflict',
    'Meanwhile something has changed, so this proposal does not hold any more. Nobody was told anything. Choose again from the list.',
  ],
  waiting: [
    'conflict',
    'An offer for this person is about to leave already. Nobody was told anything twice.',
  ],
  twice: [
    'conflict',
    'This person has said no twice. Nobody was told anything. Call them first; a third offer rarely fits better.',
  ],
  tooLate: [
    'conflict',
    'The offer has left, so it cannot be taken back any more. You can still close the pair kindly.',
  ],
})
