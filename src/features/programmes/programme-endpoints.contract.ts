import { z } from 'zod'
import { endpoint } from '#contract/endpoint.ts'
import { id } from '#contract/ids.ts'
import { programmeStates } from './programme-state.rules.ts'
import { newProgrammeForm, programmeFailures } from './programmes.contract.ts'
import { startingPointKeys } from './starting-points.rules.ts'

const coordinators = ['coordinator'] as const
const params = z.object({ programmeId: id })

const programmeAnswer = z.object({
  programmeId: id,
  name: z.string(),
  startingPoint: z.enum(startingPointKeys),
  state: z.enum(programmeStates),
  createdAt: z.date(),
  launchedAt: z.date().nullable(),
})

export const programmeEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/programmes',
    summary: 'Programmes of the organisation',
    access: coordinators,
    answer: z.object({ programmes: z.array(programmeAnswer) }),
  }),
  create: endpoint({
    method: 'POST',
    path: '/programmes',
    summary: 'Begins a programme from a starting point, with its suggestions',
    access: coordinators,
    body: newProgrammeForm,
    answer: z.object({ programmeId: id }),
    failures: [programmeFailures.notYours, programmeFailures.nameTaken],
  }),
  read: endpoint({
    method: 'GET',
    path: '/programmes/:programmeId',
    summary: 'A programme with the answers of its design',
    access: coordinators,
    params,
    answer: programmeAnswer.extend({
      design: z.record(z.string(), z.unknown()),
      changedAfterLaunch: z.array(z.string()),
    }),
    failures: [programmeFailures.notFound],
  }),
  brief: endpoint({
    method: 'GET',
    path: '/programmes/:programmeId/brief',
    summary: 'The brief as it would be sent now, and what became of the last one',
    access: coordinators,
    params,
    answer: z.object({
      programmeName: z.string(),
      design: z.record(z.string(), z.unknown()),
      topicNames: z.array(z.string()),
      last: z
        .object({
          briefId: id,
          sentAt: z.date(),
          decision: z.enum(['approved', 'commented']).nullable(),
          decidedAt: z.date().nullable(),
          changedSince: z.boolean(),
        })
        .nullable(),
    }),
    failures: [programmeFailures.notFound, programmeFailures.notYours],
  }),
}
