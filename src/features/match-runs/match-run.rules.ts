export const runStates = ['queued', 'solving', 'done', 'failed', 'cancelled'] as const
export type RunState = (typeof runStates)[number]
export type RunPurpose = 'proposal' | 'trial'

/** A calculation with everything it rests on. Written once; what people do afterwards stands in the draft. */
export interface MatchRun {
  readonly runId: string
  readonly programmeId: string
  readonly number: number
  readonly purpose: RunPurpose
  readonly baseRunId: string | null
  readonly authorAccountId: string | null
  readonly state: RunState
  readonly asked: unknown
  readonly inputSha256: string | null
  readonly rules: unknown
  readonly asOf: string | null
  readonly seed: number
  readonly summary: unknown
  readonly stats: unknown
  readonly createdAt: Date
  readonly startedAt: Date | null
  readonly finishedAt: Date | null
}

export function isUnderWay(state: RunState): boolean {
  return state === 'queued' || state === 'solving'
}

/** How much of the bound a value has, 0..1. Nothing without a bound above 0, and before there is anything. */
export function shareReached(value: number | null, bound: number | null): number | null {
  if (value === null || bound === null || bound <= 0 || value < 0) return null
  return Math.min(1, value / bound)
}
