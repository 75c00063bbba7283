import { z } from 'zod'
import { endpoint } from '#contract/endpoint.ts'
import { id } from '#contract/ids.ts'
import { enrolmentFailures, enrolmentStates } from './enrolments.contract.ts'

const coordinators = ['coordinator'] as const
const params = z.object({ programmeId: id })
const count = z.int().nonnegative()

export const enrolmentEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/programmes/:programmeId/enrolments',
    summary: 'Who was asked, takes part, declined or left; never whom somebody avoids',
    access: coordinators,
    params,
    answer: z.object({
      enrolments: z.array(
        z.object({
          enrolmentId: id,
          personId: id,
          state: z.enum(enrolmentStates),
          mentorPlaces: count,
          menteePlaces: count,
          source: z.enum(['coordinator', 'file', 'own']),
          invitedAt: z.date().nullable(),
          answeredAt: z.date().nullable(),
        }),
      ),
    }),
    failures: [enrolmentFailures.notYours],
  }),
  bulk: endpoint({
    method: 'POST',
    path: '/programmes/:programmeId/bulk-enrolments',
    summary: 'Puts the named people on one side, as far as the rules and their own word let them',
    access: coordinators,
    params,
    body: z.object({ personIds: z.array(id).min(1).max(10_000), side: z.enum(['mentor', 'mentee']) }),
    answer: z.object({ enrolled: count, skipped: count }),
    failures: [enrolmentFailures.notYours, enrolmentFailures.notOpen],
  }),
}
