import { z } from 'zod'
import { defineFailures } from '#contract/failure.ts'
import type { ProgrammeState } from './programme-state.rules.ts'
import { startingPointKeys, type StartingPointKey } from './starting-points.rules.ts'

export interface Programme {
  readonly programmeId: string
  readonly name: string
  readonly startingPoint: StartingPointKey
  readonly state: ProgrammeState
  readonly createdAt: Date
  readonly launchedAt: Date | null
}

export const newProgrammeForm = z.object({
  name: z.string().trim().min(1, 'problemNameNeeded').max(120, 'problemLong'),
  startingPoint: z.enum(startingPointKeys, 'problemStartingPoint'),
})

export const overrideForm = z.object({
  named: z.string().trim().min(1, 'problemNeeded').max(200, 'problemLong'),
  reason: z.string().trim().min(10, 'problemReason').max(1200, 'problemLong'),
})

export const programmeFailures = defineFailures('programmes', {
  notFound: ['not-found', 'There is no such programme in your organisation. Nothing was changed.'],
  notYours: ['forbidden', 'Programmes are run by coordinators. Nothing was changed.'],
  nameTaken: [
    'conflict',
    'You already have a programme with this name. Nothing was added: choose another name, for example with the year.',
  ],
  cannotMove: ['conflict', 'The programme cannot go from here to there in one step. Nothing was changed.'],
  notReady: [
    'conflict',
    'The readiness check says not yet. Nothing was launched. Settle the points it names, or let a named person take the decision on.',
  ],
  notLaunchable: [
    'conflict',
    'Not every gate of the launch checklist is passed. Nothing was launched. The checklist says what is missing.',
  ],
  changedMeanwhile: [
    'conflict',
    'Somebody changed this answer while you were typing. Both versions are shown below; yours is not saved yet.',
  ],
  closed: ['conflict', 'This programme has ended, so its design stays as it was. Nothing was changed.'],
})
