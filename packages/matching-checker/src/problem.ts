/** What the checker knows of an instance once its files are read, whichever kind they are. */
export interface Side {
  readonly ids: readonly string[]
  readonly at: ReadonlyMap<string, number>
  readonly min: Int32Array
  readonly max: Int32Array
}

export interface QuotaRule {
  readonly name: string
  readonly atLeast: number | string | null
  readonly atMost: number | string | null
  readonly tagged: (left: number, right: number) => boolean
}

export interface Problem {
  readonly left: Side
  readonly right: Side
  /** Keys are left * right.ids.length + right. */
  readonly locked: ReadonlySet<number>
  readonly current: ReadonlySet<number>
  readonly stayBonus: number
  readonly quotas: readonly QuotaRule[]
  /** What the rules ask for, as JSON texts ("leximin" where levels stand); null where no rules file says. */
  readonly tiers: readonly string[] | null
  readonly leximinLevels: number
  /** The score of an edge, or the name of the rule that keeps the two apart. */
  readonly edge: (left: number, right: number) => number | string
  readonly eachEdge: (visit: (left: number, right: number, score: number) => void) => void
}

export interface CheckError {
  readonly code: string
  readonly sentence: string
  readonly [name: string]: string | number
}

/** Notes an error and goes on. */
export type Fail = (code: string, sentence: string, names?: Record<string, string | number>) => never[]

/** Stops the check: nothing after it could be judged. */
export class Refusal extends Error {
  readonly error: CheckError
  constructor(code: string, sentence: string, names: Record<string, string | number> = {}) {
    super(sentence)
    this.error = { code, sentence, ...names }
  }
}

export function side(ids: Iterable<string>): Side {
  // The default order compares UTF-16 code units, which is the canonical order.
  const sorted = [...new Set(ids)].sort()
  const at = new Map(sorted.map((id, k) => [id, k]))
  return { ids: sorted, at, min: new Int32Array(sorted.length), max: new Int32Array(sorted.length).fill(1) }
}
