/** Fewest and most pairs of each person of a side. People are numbers, 0 to n - 1 on either side. */
export type Side = Readonly<{ min: Int32Array; max: Int32Array }>
/** What an edge adds to a tier's value: a whole number within 2^32 of 0. */
export type Weigh = (left: number, right: number, score: number) => number
export const points: Weigh = (_left, _right, score) => score
export const none: Weigh = () => 0

/** What is to be solved. Whoever reads it from files answers for its edges, scores and weights. */
export interface Problem {
  readonly left: Side
  readonly right: Side
  /** Pairs that have to stand: left * right.max.length + right. */
  readonly locked: ReadonlySet<number>
  readonly quotas: readonly Quota[]
  /** Weights of a tier other than coverage and floor; `points` where an edge weighs its score. */
  readonly weigh: (tier: Tier) => Weigh
  /** The scores of these edges in their order, or the name of the rule that keeps two apart. */
  readonly scores: (couples: Couples) => readonly (number | string)[]
  /** All partners of somebody on the right, each once, and the scores: those at `from` to `to` - 1. */
  readonly rowOf: (right: number) => Row
}
/** Two lists as long as one another: who on the left, and who on the right. */
export type Couples = Readonly<Record<'left' | 'right', ArrayLike<number>>>
export type Row = Readonly<{ from: number; to: number; partners: Int32Array; scores: Int32Array }>
export interface Quota {
  readonly tagged: (left: number, right: number) => boolean
  /** The fewest and the most tagged pairs where so many people are covered; null for none. */
  readonly limits: (covered: number) => Limits
}
export type Limits = Readonly<{ atLeast: number | null; atMost: number | null }>
/** One of the ranked aims (docs/matching/certificate.md). */
export type Tier = Readonly<{ kind: string; side?: string; level?: number; seed?: number; score?: number }>
/** Prices of every person, those of one person side by side: one a tier, on the edges with a score of `atLeast` or more. */
export interface Prices {
  readonly left: Float64Array
  readonly right: Float64Array
  readonly atLeast: number
  readonly scale: number
  /** One a quota of the problem: above 0 it prices the fewest tagged pairs, below 0 the most. */
  readonly lambda: readonly number[]
}
/** People of one side and all their partners on the edges with a score of `atLeast` or more; each needs `least` pairs at least. */
export interface PeopleSet {
  readonly side: 'left' | 'right'
  readonly people: readonly number[]
  readonly partners: readonly number[]
  readonly places: number
  readonly least: number
  readonly atLeast: number
}
/** Notes what is wrong. Its answer is thrown where nothing after it could be judged. */
export type Fail = (code: string, names?: Readonly<Record<string, number | string>>) => Error
