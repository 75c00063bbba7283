/** One line of the table. */
export interface Row {
  readonly what: string
  readonly engine: string
  readonly other: string
  /** How many times the engine is better, or what is measured against the target. */
  readonly ratio: string
  readonly target: string
}

export interface Sizes {
  readonly rounds: number
  /** Every size is divided by this, to try the benchmark itself. */
  readonly shrink: number
  /** Where a drawing of the growth goes, if anywhere. */
  readonly plot?: string
}
