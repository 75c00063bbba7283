/**
 * What can be asked of the solver, and what it answers. Types only.
 *
 * Vocabulary: *edge* = index into `Instance.col` and `Instance.score`; *person* = index into `Instance.left` or
 * `Instance.right`; *tier* = one of several ranked aims, the first decides; *price* = dual value of a place.
 */
import type { Instance } from './instance.ts'

export type Side = 'left' | 'right'

/** One ranked aim. Only coverage tiers stand before `floor`; only `coverage` of two sides comes twice; `tie-break` is last. */
export type TierSpec =
  /** As many people of this side as possible get at least one pair. */
  | { readonly kind: 'coverage'; readonly side: Side }
  /** The worst score of a free pair is as high as the coverage tiers before it allow. */
  | { readonly kind: 'floor' }
  /** As few pairs as possible at the lowest score that reaches the floor, then at the next, for this many distinct scores (1..50). */
  | { readonly kind: 'leximin'; readonly levels: number }
  /** As many current pairs as possible stay. */
  | { readonly kind: 'stay' }
  /** The sum of the scores (plus `stayBonus` for each current pair) is as large as possible. */
  | { readonly kind: 'total' }
  /** Among equally good results, the one with the largest sum of hashed weights; seed 0..2^31-1. */
  | { readonly kind: 'tie-break'; readonly seed: number }

/** A number of tagged pairs, or a share of the first coverage tier's value (`"50%"`), rounded up for `atLeast`, down for `atMost`. */
export type QuotaLimit = number | `${number}%`

export interface Quota {
  readonly name: string
  /** One entry an edge, 1 = the pair counts. */
  readonly tagged: Uint8Array
  readonly atLeast?: QuotaLimit | null
  readonly atMost?: QuotaLimit | null
}

export interface SolveSpec {
  readonly tiers: readonly TierSpec[]
  /** Points added in the `total` tier for each edge with `Instance.current` = 1; an integer >= 0. */
  readonly stayBonus?: number
  /** Needs a `total` tier. Where a quota binds, the tiers end with `total` (no tie-break is proven). */
  readonly quotas?: readonly Quota[]
  /** Raises every left person's fewest pairs to at least 1. */
  readonly required?: boolean
}

export type Objective = 'total' | 'cover-left-then-total' | 'cover-both-then-total' | 'floor-then-total'

export type Phase = 'cover' | 'floor' | 'auction' | 'paths' | 'quota' | 'price' | 'certify'

/** Where a run stands. `value` and `bound` belong to the tier being solved, as doubles for showing; null while not known. */
export interface Progress {
  readonly phase: Phase
  readonly pairs: number
  readonly value: number | null
  readonly bound: number | null
  /** Share of this phase's work that is done, 0..1. */
  readonly done: number
}

/** Doors to the outside, all optional. An `AbortSignal` fits `stop`; so does an object with a getter over shared memory. */
export interface SolvePorts {
  readonly stop?: { readonly aborted: boolean }
  /** True once the time is used up. Asked every few thousand steps. */
  readonly outOfTime?: () => boolean
  /** Steps between two looks at `stop` and `outOfTime`; 4096 when not given. */
  readonly lookEvery?: number
  /** Called often (up to thousands of times a second): whoever shows it throttles. */
  readonly onProgress?: (progress: Progress) => void
}

/** A tier as the certificate names it (one leximin tier a level). */
export type SolvedTier =
  | { readonly kind: 'coverage'; readonly side: Side }
  | { readonly kind: 'floor' }
  /** After changes only: as few pairs as possible with a score below the floor the changed result had. */
  | { readonly kind: 'below'; readonly score: number }
  | { readonly kind: 'leximin'; readonly level: number }
  | { readonly kind: 'stay' }
  | { readonly kind: 'total' }
  | { readonly kind: 'tie-break'; readonly seed: number }

/** Prices that prove a bound on the edges with score >= atLeast (null: all edges). */
export interface PriceProof {
  readonly for: 'coverage' | 'floor' | 'optimum'
  readonly atLeast: number | null
  /** Indices into `Solution.tiers`; one array of prices each in `u` (left) and `v` (right), integers. */
  readonly tiers: readonly number[]
  readonly u: readonly Float64Array[]
  readonly v: readonly Float64Array[]
  /** Factor on the scores of the `total` tier; 1 without quotas. */
  readonly scale: number
  /** Multiplier of each quota at that scale, in the order of `Solution.quotas`: > 0 where `atLeast` binds, < 0 where `atMost` does. */
  readonly lambda: readonly number[]
}

/** That the edges with score >= atLeast cannot even meet the lower limits: the floor's other kind of proof. */
export interface CountProof {
  readonly for: 'floor-count'
  readonly atLeast: number
  readonly hall: HallSet
}

/**
 * People who need more places than all their partners have. Each needs max(fewest pairs, locked pairs), an unmatched person at least 1;
 * `places` = sum over the partners of min(their most pairs - locked pairs with people outside the set, edges into the set).
 */
export interface HallSet {
  readonly side: Side
  readonly people: readonly number[]
  readonly partners: readonly number[]
  readonly places: number
}

/** Nobody's fault but the numbers': `hall` is null where a pair was possible and the tiers decided otherwise. Sets are shared. */
export interface Unmatched {
  readonly side: Side
  readonly person: number
  readonly hall: HallSet | null
}

export interface QuotaResult {
  readonly name: string
  /** Chosen pairs that count. */
  readonly tagged: number
  readonly atLeast: number | null
  readonly atMost: number | null
}

export interface Solution {
  readonly kind: 'solved'
  /** `gap`: feasible, the bound of some tier is above its value. `stopped`: the same, because of `stop` or `outOfTime`. */
  readonly status: 'optimal' | 'gap' | 'stopped'
  /** Chosen edges in canonical order of left person, then right person. */
  readonly edges: Int32Array
  readonly tiers: readonly SolvedTier[]
  /** One a tier. Tuples compare lexicographically: a tier's bound means something only while all before it are equal. */
  readonly value: readonly bigint[]
  readonly bound: readonly bigint[]
  readonly proofs: readonly (PriceProof | CountProof)[]
  /** Least score a free pair may have, or null without a floor tier (or without a free edge). */
  readonly floor: number | null
  readonly unmatched: readonly Unmatched[]
  readonly quotas: readonly QuotaResult[]
}

/** The fewest pairs cannot be given to the people of a Hall set. */
export interface Infeasible {
  readonly kind: 'infeasible'
  readonly hall: HallSet
}

/** No set of pairs meets this quota together with the tiers before `total`. */
export interface QuotaImpossible {
  readonly kind: 'quota-impossible'
  readonly name: string
  /** Most (for atLeast) or fewest (for atMost) tagged pairs there can be; null when only all quotas together are impossible or unproven. */
  readonly possible: number | null
  readonly asked: number
}

/** Stopped before any feasible result existed (only possible with lower limits). */
export interface NothingYet {
  readonly kind: 'nothing-yet'
}

/** One thing that is wrong with the input. `people` holds ids. */
export interface InputProblem {
  readonly rule:
    | 'duplicate-id'
    | 'capacity'
    | 'lock-over-capacity'
    | 'edge-order'
    | 'edge-target'
    | 'score-range'
    | 'array-length'
    | 'tier'
    | 'stay-bonus'
    | 'quota'
  readonly people: readonly string[]
  readonly message: string
}

export interface BadInput {
  readonly kind: 'bad-input'
  readonly problems: readonly InputProblem[]
}

export type SolveOutcome = Solution | Infeasible | QuotaImpossible | NothingYet | BadInput

export type SolveInstance = (instance: Instance, spec: SolveSpec, ports?: SolvePorts) => SolveOutcome
