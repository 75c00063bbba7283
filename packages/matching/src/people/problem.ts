/** What can be wrong with the people or the rules. */
export type ProblemCode =
  | 'not-an-object'
  | 'unknown-member'
  | 'wrong-value'
  | 'missing-id'
  | 'repeated-id'
  | 'lock-not-legal'
  | 'too-many-locks'
  | 'too-many-pairs'
  | 'cancelled'

/** One thing that is wrong, in a form a screen or a log line can show. */
export interface Problem {
  readonly code: ProblemCode
  /** The member of the rules (`capacity.mentor.max`), the column of the file (`left_on`) or the hard rule (`level-gap`). */
  readonly at: string
  /** Ids of the people concerned; empty when the problem is nobody's. */
  readonly people: readonly string[]
  /** A plain sentence that says what is wrong and what would be right. */
  readonly message: string
}

/** Expected failures are values: either the thing asked for, or everything that is wrong with the input. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }
