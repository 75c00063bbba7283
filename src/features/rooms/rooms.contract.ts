import { z } from 'zod'
import { defineFailures } from '#contract/failure.ts'
import { happenings } from '#features/sessions/sessions.contract.ts'

const line = (problem: string) => z.string().trim().max(300, problem).default('')

export const logForm = z.object({
  happened: z.enum(happenings, 'logHappened'),
  balance: z.preprocess(
    (value) => (value === undefined || value === '' ? null : Number(value)),
    z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)], 'logBalance').nullable(),
  ),
  action: line('logLong'),
  door: line('logLong'),
})
export type LogDraft = z.infer<typeof logForm>

export const roomFailures = defineFailures('rooms', {
  noSession: ['not-found', 'There is no such session here. Nothing was changed.'],
  seen: [
    'conflict',
    'You have said how this hour went, and the other one can see it by now, so it stands. Nothing was changed.',
  ],
})
