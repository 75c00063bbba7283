/** How people are put together. See docs/matching/rules-and-scores.md, "Modes". */
export type Mode = 'one-to-one' | 'reciprocal' | 'panel'

/** Rules no pair may break, in the order in which they are told. */
export const hardRules = [
  'same-person',
  'not-taking-part',
  'left',
  'hold',
  'reporting-chain',
  'level-gap',
  'ban',
  'conflict',
  'past-pair',
  'language',
  'shared-hours',
  'both-teach',
] as const
export type HardRule = (typeof hardRules)[number]

/** Rules that can be lifted for one pair. The reporting chain is not among them, and never will be. */
export const waivableRules = ['level-gap', 'language', 'shared-hours', 'past-pair'] as const
export type WaivableRule = (typeof waivableRules)[number]

/** Terms of the score, in the order in which they are told. */
export const scoreTerms = [
  'wantedTopics',
  'reverseBenefit',
  'otherDepartment',
  'otherRegion',
  'otherLocation',
  'strangers',
  'difference',
  'interests',
  'mutualWishes',
  'workingStyle',
] as const
export type ScoreTerm = (typeof scoreTerms)[number]

export const tierNames = ['coverage-mentees', 'coverage-mentors', 'floor', 'leximin', 'total'] as const
export type TierName = (typeof tierNames)[number]

export type IdPair = readonly [string, string]
/** mentor, mentee, and why when somebody said so. */
export type Ban = readonly [mentor: string, mentee: string, why?: string]
export type Waiver = readonly [mentor: string, mentee: string, rule: WaivableRule]

/** Fewest and most pairs of a person on one side; integers, 0 <= min <= max <= 1,000,000. */
export interface Capacity {
  readonly min: number
  readonly max: number
}

export const pairTags = ['other-department', 'other-region', 'other-location'] as const
export type PairTag = (typeof pairTags)[number]

/** A count of pairs, or `"n%"` (n an integer 0..100) of the pairs of the coverage optimum. */
export type Share = number | `${number}%`

export interface QuotaRule {
  readonly name: string
  readonly tag: PairTag | { readonly pairs: readonly IdPair[] }
  readonly atLeast?: Share
  readonly atMost?: Share
}

/**
 * Everything a programme decides about its matching: the rules file with every member filled in. Plain data, so it can be
 * stored, hashed and sent to a worker as it is.
 */
export interface Rules {
  readonly format: 'upstream-rules/1'
  readonly mode: Mode
  readonly levelGap: number
  readonly sharedLanguage: boolean
  /** Hours a week, a multiple of 0.25; 0 switches the rule off. */
  readonly sharedHours: number
  /** Local hours of whoever stated none; days 1 = Monday .. 7, times `HH:MM` on quarter hours. */
  readonly workingHours: { readonly days: readonly number[]; readonly from: string; readonly to: string }
  /** Person to spans like `1 09:00-12:00` in the person's own zone. */
  readonly hours: Readonly<Record<string, readonly string[]>>
  readonly capacity: { readonly mentor: Capacity; readonly mentee: Capacity }
  readonly capacities: Readonly<Record<string, { readonly mentor?: Capacity; readonly mentee?: Capacity }>>
  /** Person, second manager. */
  readonly matrixLines: readonly IdPair[]
  readonly bans: readonly Ban[]
  readonly conflicts: readonly IdPair[]
  readonly pastPairs: readonly IdPair[]
  /** mentor, mentee. */
  readonly locks: readonly IdPair[]
  readonly waivers: readonly Waiver[]
  readonly holds: readonly string[]
  readonly acquainted: readonly IdPair[]
  readonly wishes: Readonly<Record<string, readonly string[]>>
  /** Person to consented attribute to value. Used in `difference`, never shown. */
  readonly groups: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Integers 0..100. */
  readonly weights: Readonly<Record<ScoreTerm, number>>
  readonly workingStyle: 'similar' | 'different'
  readonly tiers: readonly TierName[]
  readonly leximinLevels: number
  readonly quotas: readonly QuotaRule[]
  /** mentor, mentee. */
  readonly current: readonly IdPair[]
  readonly stayBonus: number | 'fewest-changes'
  readonly candidates: 'all-pairs' | { readonly topPerMentee: number }
  readonly seed: number
}

/** The rules of whoever decides nothing: one-to-one, one level apart, a shared language, never on one reporting chain. */
export function defaultRules(mode: Mode = 'one-to-one'): Rules {
  const panel = mode === 'panel'
  return {
    format: 'upstream-rules/1',
    mode,
    levelGap: 1,
    sharedLanguage: true,
    sharedHours: 0,
    workingHours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' },
    hours: {},
    capacity: { mentor: { min: 0, max: panel ? 2 : 1 }, mentee: { min: 0, max: panel ? 4 : 1 } },
    capacities: {},
    matrixLines: [],
    bans: [],
    conflicts: [],
    pastPairs: [],
    locks: [],
    waivers: [],
    holds: [],
    acquainted: [],
    wishes: {},
    groups: {},
    weights: {
      wantedTopics: 50,
      reverseBenefit: 10,
      otherDepartment: 15,
      otherRegion: 5,
      otherLocation: 5,
      strangers: 0,
      difference: 0,
      interests: 10,
      mutualWishes: 5,
      workingStyle: 0,
    },
    workingStyle: 'similar',
    tiers: ['coverage-mentees', 'coverage-mentors', 'floor', 'total'],
    leximinLevels: 5,
    quotas: [],
    current: [],
    stayBonus: 0,
    candidates: 'all-pairs',
    seed: 1,
  }
}
