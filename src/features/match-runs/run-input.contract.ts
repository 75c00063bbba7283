import { z } from 'zod'
import type { MatchPool } from '#features/enrolments/match-pool.contract.ts'
import type { MatchWishes } from './build-problem.ts'
import { emptyDraft } from './draft.rules.ts'
import { matchRules } from './match-rules.contract.ts'
import { askedWishes, type AskedWishes } from './match-runs.contract.ts'

/** The stored input. The people come from our own reader and are not checked field by field again. */
const storedInput = z.object({
  pool: z.custom<MatchPool>(
    (value) =>
      typeof value === 'object' && value !== null && Array.isArray((value as { people?: unknown }).people),
  ),
  rules: matchRules,
  asked: askedWishes,
  current: z.array(z.tuple([z.string(), z.string()])),
})
export type StoredInput = z.infer<typeof storedInput>

export function readStoredInput(value: unknown): StoredInput {
  return storedInput.parse(value)
}

/** What was asked for, as sets again. */
export function toWishes({ rules, asked, current }: StoredInput): MatchWishes {
  const noReason = { reason: 'other' as const }
  return {
    rules,
    current,
    trial: asked.steps.length > 0,
    draft: {
      locks: new Set(asked.locks),
      bans: new Map(asked.bans.map((key) => [key, noReason])),
      holds: new Set(asked.holds),
      extraPlaces: new Set(asked.extraPlaces),
      waivers: new Set(asked.waivers),
      changes: asked.changes,
    },
  }
}

export const nothingAsked: AskedWishes = {
  locks: [],
  bans: [],
  holds: [],
  extraPlaces: [],
  waivers: [],
  changes: {},
  steps: [],
}

/** A draft's wishes as lists in a fixed order, so that equal wishes are stored equally. */
export function toAsked(
  draft: Omit<MatchWishes['draft'], never> = emptyDraft,
  steps: AskedWishes['steps'] = [],
): AskedWishes {
  return {
    locks: [...draft.locks].toSorted(),
    bans: [...draft.bans.keys()].toSorted(),
    holds: [...draft.holds].toSorted(),
    extraPlaces: [...draft.extraPlaces].toSorted(),
    waivers: [...draft.waivers].toSorted(),
    changes: draft.changes,
    steps,
  }
}
