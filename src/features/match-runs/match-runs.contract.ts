import { z } from 'zod'
import { endpoint } from '#contract/endpoint.ts'
import { defineFailures } from '#contract/failure.ts'
import { id } from '#contract/ids.ts'
import { trialStep } from './draft-edits.contract.ts'
import { ruleChange } from './match-rules.contract.ts'
import { runStates } from './match-run.rules.ts'

export const matchRunFailures = defineFailures('match-runs', {
  notYours: ['forbidden', 'Matching is done by coordinators. Nothing was changed.'],
  runNotFound: ['not-found', 'There is no such match run in your organisation. Nothing was changed.'],
  pairNotFound: [
    'not-found',
    'This pair is not part of the proposal any more. Nothing was changed. The list shows what is.',
  ],
  noProposal: ['conflict', 'There is no proposal yet. Nothing was changed. Start with “Propose pairs”.'],
  notDone: [
    'conflict',
    'This run has no result to use. Nothing was changed. Solve again when you are ready.',
  ],
  alreadyEnded: ['conflict', 'This run has already ended. Nothing was changed; its result is on the page.'],
  nothingToUndo: ['conflict', 'There is nothing left to undo. Your draft is as it was.'],
  nothingToRedo: ['conflict', 'There is nothing to redo. Your draft is as it was.'],
  draftChanged: [
    'conflict',
    '{known, select, own {You} yes {{who}} other {Another coordinator}} changed the draft after this page was opened. Nothing was undone or redone. The page shows the draft as it is now; the ledger says what happened.',
  ],
  editedMeanwhile: [
    'conflict',
    '{known, select, yes {{who}} other {Another coordinator}} {what, select, lock {locked this pair} unlock {unlocked this pair} forbid {forbade this pair} allow {allowed this pair again} hold {held this person back} release {let this person in again} other {wrote a note here}} while you had the page open. Your change is not saved. Send it again to put yours in its place.',
  ],
  tableChanged: [
    'conflict',
    '{known, select, own {You} yes {{who}} other {Another coordinator}} {back, select, yes {took back what lay on the table} other {put another result on the table}} after this page was opened: run {number} lies there now. Nothing was adopted. Below, yours stands beside run {number}. Adopt yours in its place, or keep what lies there.',
  ],
  pairsChanged: [
    'conflict',
    '{known, select, own {You} yes {{who}} other {Another coordinator}} changed the pairs on the table after this page was opened. Nothing was approved. The page shows them as they are now. Approve these, or go back to the review.',
  ],
  flagsOpen: [
    'conflict',
    '{count, plural, one {One pair wants} other {# pairs want}} a look. Nothing was approved. Review them, or approve anyway and say why.',
  ],
  alreadyApproved: ['conflict', 'These pairs are already approved. Nothing was changed.'],
  notWaiting: ['not-found', 'This person is not on the waiting list any more. Nothing was changed.'],
  notWilling: [
    'conflict',
    'Who could take one more has changed since this page was opened. Nobody was asked. Choose again.',
  ],
  notThere: ['not-found', 'This person is not among the people of the run. Nothing was changed.'],
})

/** Everything in force when a run was asked for, as plain lists so that it can be stored and compared. */
export const askedWishes = z.object({
  locks: z.array(z.string()),
  bans: z.array(z.string()),
  holds: z.array(id),
  extraPlaces: z.array(z.string()),
  waivers: z.array(z.string()),
  changes: ruleChange,
  steps: z.array(trialStep),
})
export type AskedWishes = z.infer<typeof askedWishes>

const runAnswer = z.object({
  runId: id,
  programmeId: id,
  number: z.number().int(),
  purpose: z.enum(['proposal', 'trial']),
  state: z.enum(runStates),
  seed: z.number().int(),
  inputSha256: z.string().nullable(),
  createdAt: z.date(),
  finishedAt: z.date().nullable(),
})
export type RunAnswer = z.infer<typeof runAnswer>

const programmeParams = z.object({ programmeId: id })
const runParams = z.object({ runId: id })
const coordinators = ['coordinator'] as const

export const listMatchRunsEndpoint = endpoint({
  method: 'GET',
  path: '/programmes/:programmeId/match-runs',
  summary: 'Match runs of a programme, newest first',
  access: coordinators,
  params: programmeParams,
  answer: z.object({ matchRuns: z.array(runAnswer) }),
  failures: [matchRunFailures.notYours],
})

export const requestMatchRunEndpoint = endpoint({
  method: 'POST',
  path: '/programmes/:programmeId/match-runs',
  summary: 'Asks for a match run with the locks, forbids, holds and rules of the draft',
  access: coordinators,
  params: programmeParams,
  answer: z.object({ runId: id, number: z.number().int() }),
  failures: [matchRunFailures.notYours],
})

export const readMatchRunEndpoint = endpoint({
  method: 'GET',
  path: '/match-runs/:runId',
  summary: 'A match run with its pairs, the people without a pair, and the certificate',
  access: coordinators,
  params: runParams,
  answer: runAnswer.extend({
    pairs: z.array(
      z.object({ mentorId: id, menteeId: id, fit: z.number().int(), flags: z.array(z.string()) }),
    ),
    unmatched: z.array(z.object({ personId: id, side: z.enum(['mentor', 'mentee']) })),
    certificate: z.unknown(),
  }),
  failures: [matchRunFailures.notYours, matchRunFailures.runNotFound],
})

export const approveMatchRunEndpoint = endpoint({
  method: 'POST',
  path: '/match-runs/:runId/approval',
  summary: 'Approves the pairs on the table, provided this run is the one on it',
  access: coordinators,
  params: runParams,
  body: z.object({ reason: z.string().trim().max(1200).default('') }),
  answer: z.object({ pairs: z.number().int() }),
  failures: [
    matchRunFailures.notYours,
    matchRunFailures.runNotFound,
    matchRunFailures.flagsOpen,
    matchRunFailures.alreadyApproved,
  ],
})
