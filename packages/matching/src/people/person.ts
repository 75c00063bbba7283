/** Self-described working style: five integers 0..100. */
export interface Personality {
  readonly openness: number
  readonly conscientiousness: number
  readonly extraversion: number
  readonly agreeableness: number
  readonly neuroticism: number
}

export type Role = 'mentor' | 'mentee' | 'both' | 'none'

/**
 * One person as the matching sees them. Texts stand as written, so that reasons can show them; they are compared as tokens
 * (see `token.ts`). Nothing about birth year, gender or ethnicity is here: those are never read.
 */
export interface Person {
  /** Compared exactly, never trimmed or folded after reading. */
  readonly id: string
  readonly role: Role
  /** `null`: nobody. An id that no person has leads nowhere. */
  readonly managerId: string | null
  /** Rank; higher is more senior. `null`: not known, and no pair is legal without a waiver. */
  readonly level: number | null
  /** Last day, `YYYY-MM-DD`; `null`: still here. */
  readonly leftOn: string | null
  /** Empty text: not stated. The same for location and region. */
  readonly department: string
  readonly location: string
  readonly region: string
  readonly languages: readonly string[]
  /** IANA name; `null` or a name nobody knows: the rule on shared hours does not block. */
  readonly timeZone: string | null
  readonly offers: readonly string[]
  /** In order of rank, most wanted first. */
  readonly wants: readonly string[]
  readonly interests: readonly string[]
  readonly personality: Personality | null
}
