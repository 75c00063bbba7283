export interface CheckError {
  readonly code: string
  readonly sentence: string
  readonly [name: string]: string | number
}
export type Names = Readonly<Record<string, string | number>>

/** Notes an error and goes on. */
export type Fail = (code: string, sentence: string, names?: Names) => void

/** Stops the check: nothing after it could be judged. */
export class Refusal extends Error {
  readonly error: CheckError
  constructor(code: string, sentence: string, names: Names = {}) {
    super(sentence)
    this.error = { code, sentence, ...names }
  }
}
