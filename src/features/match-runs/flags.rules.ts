import { fitOf } from './fit.rules.ts'
import type { MatchRules } from './match-rules.contract.ts'

/** Why a pair wants a look, most pressing first. */
export const flags = [
  'waived-rule',
  'executive',
  'sensitive-topic',
  'second-match',
  'short-overlap',
  'weak-fit',
  'near-tie',
] as const
export type Flag = (typeof flags)[number]

/** Fewer shared hours a week than this make an hour together hard to find. */
export const shortOverlapHours = 2

export interface FlagFacts {
  readonly score: number
  readonly waived: boolean
  /** The mentee sits at the head of the organisation: nobody above, or only its head. */
  readonly executive: boolean
  readonly sensitive: boolean
  /** One of the two was in a pair of this programme that did not last. */
  readonly second: boolean
  readonly sharedHours: number | null
  /** Another partner would have been exactly as good for the whole. */
  readonly tied: boolean
}

/** Pairs below this score are the lowest tenth; of equal scores at its edge none counts, so it is never more than a tenth. */
export function lowestTenth(scores: readonly number[]): number {
  return scores.toSorted((a, b) => a - b)[Math.floor(scores.length / 10)] ?? 0
}

export function flagsOf(facts: FlagFacts, tenth: number, { good }: MatchRules['cutPoints']): readonly Flag[] {
  const found: Record<Flag, boolean> = {
    'waived-rule': facts.waived,
    executive: facts.executive,
    'sensitive-topic': facts.sensitive,
    'second-match': facts.second,
    'short-overlap': facts.sharedHours !== null && facts.sharedHours < shortOverlapHours,
    // A tenth of a strong programme is still strong, so the cut point has a say.
    'weak-fit': facts.score < tenth && fitOf(facts.score) < good,
    'near-tie': facts.tied,
  }
  return flags.filter((flag) => found[flag])
}
