import { z } from 'zod'
import { id } from '#contract/ids.ts'
import { banReasons } from './ban-reasons.rules.ts'
import { ruleChange } from './match-rules.contract.ts'

const pair = { mentorId: id, menteeId: id }
const idPair = z.tuple([id, id])

/** Rules that may be lifted for one pair; the hierarchy firewall is not among them. */
export const waivable = ['level-gap', 'language', 'shared-hours', 'past-pair'] as const

/** What a trial tries, and what stays in force once its run is adopted. */
export const trialStep = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('lock'), ...pair }),
  z.object({ kind: z.literal('extra-place'), personId: id, side: z.enum(['mentor', 'mentee']) }),
  z.object({ kind: z.literal('waive'), ...pair, rule: z.enum(waivable) }),
])
export type TrialStep = z.infer<typeof trialStep>

/** One thing a coordinator did to the draft. */
export const draftEdit = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('lock'), ...pair }),
  z.object({ kind: z.literal('unlock'), ...pair }),
  z.object({
    kind: z.literal('forbid'),
    ...pair,
    reason: z.enum(banReasons),
    note: z.string().trim().max(500).optional(),
  }),
  z.object({ kind: z.literal('allow'), ...pair }),
  z.object({ kind: z.literal('hold'), personId: id }),
  z.object({ kind: z.literal('release'), personId: id }),
  z.object({ kind: z.literal('review'), ...pair }),
  z.object({ kind: z.literal('unreview'), ...pair }),
  z.object({ kind: z.literal('note'), ...pair, text: z.string().trim().max(2000) }),
  z.object({ kind: z.literal('change-rules'), change: ruleChange }),
  z.object({
    kind: z.literal('adopt'),
    runId: id,
    steps: z.array(trialStep).default([]),
    /** Locks of an earlier result that this one decides otherwise; both could never be kept. */
    lets: z.array(idPair).optional(),
  }),
  z.object({ kind: z.literal('adopt-part'), runId: id, remove: z.array(idPair), add: z.array(idPair) }),
  z.object({ kind: z.literal('discard'), runId: id }),
])
export type DraftEdit = z.infer<typeof draftEdit>

/** An entry of the ledger: an edit, or a step back or forward through the edits. */
export const ledgerEntry = z.union([
  draftEdit,
  z.object({ kind: z.literal('undo') }),
  z.object({ kind: z.literal('redo') }),
])
export type LedgerEntry = z.infer<typeof ledgerEntry>

export type IdPair = readonly [mentorId: string, menteeId: string]
