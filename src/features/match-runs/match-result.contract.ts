import { z } from 'zod'
import { id } from '#contract/ids.ts'
import { waivable } from './draft-edits.contract.ts'
import { flags } from './flags.rules.ts'
import { toldRules } from './told-rules.rules.ts'

/** A wanted topic the other person offers, with what it rests on. */
const topicMet = z.object({
  topicId: id,
  topic: z.string(),
  /** 1 is the first choice. */
  rank: z.number().int(),
  evidence: z.string().nullable(),
})

/** Points of one part of the fit, in hundredths of a point of fit. */
const term = z.object({ term: z.string(), points: z.number().int(), maximum: z.number().int() })

/** Another mentor for the same mentee, and what that would do to the whole if as few others as possible moved. */
const alternative = z.object({
  mentorId: id,
  score: z.number().int(),
  /** Every place of that mentor, or of the mentee, is locked. */
  locked: z.boolean(),
  effect: z
    .object({
      /** Other mentees whose mentor changes; null: none before, none after. */
      moves: z.array(
        z.object({ menteeId: id, before: z.number().int().nullable(), after: z.number().int().nullable() }),
      ),
      mentorsLeftOut: z.number().int(),
      /** Hundredths of a point of fit the whole gains, or loses below 0. */
      points: z.number().int(),
    })
    .nullable(),
})

export const pairDetail = z.object({
  topics: z.array(topicMet),
  topicsBack: z.array(topicMet),
  answeredOn: z.object({ mentor: z.string().nullable(), mentee: z.string().nullable() }),
  languages: z.array(z.string()),
  interests: z.array(z.string()),
  sharedHours: z.number().nullable(),
  hoursStated: z.boolean(),
  wishes: z.enum(['both', 'none']),
  /** Steps from the mentee to the head of the organisation, all of them looked at. */
  stepsToTop: z.number().int(),
  levelDifference: z.number().int().nullable(),
  waived: z.array(z.enum(waivable)),
  alternatives: z.array(alternative),
})
export type PairDetail = z.infer<typeof pairDetail>
export type Alternative = z.infer<typeof alternative>

export const pairTerms = z.array(term)
export const pairFlags = z.array(z.enum(flags))

/** A smallest change that brings somebody in, already tried: nobody else moves. */
const suggestion = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('extra-place'), partnerId: id, score: z.number().int() }),
  z.object({
    kind: z.literal('waive'),
    partnerId: id,
    rule: z.enum(waivable),
    score: z.number().int(),
    hours: z.number().nullable(),
  }),
])
export type Suggestion = z.infer<typeof suggestion>

export const unmatchedDetail = z.object({
  /** Partners no rule forbids; all of them are taken. */
  allowed: z.number().int(),
  /** Partners one single rule stands before, by rule. */
  oneRuleAway: z.array(z.object({ rule: z.enum(waivable), people: z.number().int() })),
  /** Partners each rule stands before, alone or with others. What people decided privately is not counted. */
  rules: z.array(z.object({ rule: z.enum(toldRules), people: z.number().int() })),
  /** So many people share so few places. */
  crowd: z.object({ people: z.number().int(), places: z.number().int() }).nullable(),
  suggestions: z.array(suggestion),
})
export type UnmatchedDetail = z.infer<typeof unmatchedDetail>

const spread = z.object({ low: z.number(), middle: z.number(), high: z.number() })

export const runSummary = z.object({
  pairs: z.number().int(),
  mentors: z.number().int(),
  mentees: z.number().int(),
  topics: z.array(z.object({ topic: z.string(), offered: z.number().int(), wanted: z.number().int() })),
  /** Groups people agreed to be counted in. `spread` is null where too few are in it; such a value is never stored. */
  groups: z.array(z.object({ attribute: z.string(), group: z.string(), spread: spread.nullable() })),
  /** Allowed pairs the best set was chosen from. */
  candidates: z.number().int(),
  status: z.enum(['optimal', 'gap', 'stopped']),
})
export type RunSummary = z.infer<typeof runSummary>

export interface ResultPair {
  readonly mentorId: string
  readonly menteeId: string
  readonly score: number
  readonly terms: z.infer<typeof pairTerms>
  readonly flags: z.infer<typeof pairFlags>
  readonly detail: PairDetail
}

export interface ResultUnmatched {
  readonly personId: string
  readonly side: 'mentor' | 'mentee'
  readonly detail: UnmatchedDetail
}

/** Why there is no result, in a form a sentence can be made of. Ids of people, names of rules. */
export const runRefusal = z.object({
  reason: z.enum(['locks', 'places', 'quota', 'nobody', 'stopped', 'input']),
  people: z.array(id),
  rule: z.string().nullable(),
  possible: z.number().nullable(),
  asked: z.number().nullable(),
})
export type RunRefusal = z.infer<typeof runRefusal>
