import type { WorkingStyle } from './own-style.contract.ts'

/** The people of one programme, for a match. */
export interface EnrolledPool {
  readonly people: readonly PoolPerson[]
  /** Employee or person ids do not mix: every id here is a person id. Lines of everybody, also of those who take no part. */
  readonly reportingLines: readonly (readonly [personId: string, managerId: string])[]
  readonly matrixLines: readonly (readonly [personId: string, managerId: string])[]
  /** Who could be a pair and knows the other, without saying who named whom. Runs stored before this was asked do not have it. */
  readonly acquainted?: readonly (readonly [string, string])[]
  /** Who wished for each other; a wish from one side alone never gets here. */
  readonly wishedByBoth?: readonly (readonly [string, string])[]
}

/** What a match run needs to know. Read in one transaction, then handed to the engine. */
export interface MatchPool extends EnrolledPool {
  /** Pairs that ended, or that one of the two said no to; in any programme. */
  readonly pastPairs: readonly (readonly [string, string])[]
  /** Both of every pair of this programme that did not last, without saying why. Runs stored before this was asked do not have it. */
  readonly startingAnew?: readonly string[]
}

export interface PoolPerson {
  readonly personId: string
  readonly fullName: string
  readonly department: string | null
  readonly location: string | null
  readonly region: string | null
  readonly country: string | null
  readonly level: number | null
  readonly jobTitle: string | null
  readonly languages: readonly string[]
  readonly timeZone: string | null
  /** Places on each side; 0 means the person does not take that side. */
  readonly mentorPlaces: number
  readonly menteePlaces: number
  /** Whether the person said themselves how many leaders they can take. */
  readonly saysPlaces: boolean
  readonly offers: readonly {
    readonly topicId: string
    readonly topic: string
    readonly evidence: string | null
    readonly sensitive: boolean
  }[]
  /** First choice first. */
  readonly wants: readonly { readonly topicId: string; readonly topic: string; readonly sensitive: boolean }[]
  /** Free quarter hours in the person's own zone, as `1 09:00-12:00` (1 = Monday); empty: not stated. */
  readonly hours: readonly string[]
  readonly interests: readonly string[]
  /** Consented for matching only. Never shown, never in a reason. */
  readonly groups: Readonly<Record<string, string>>
  /** Self-described, all five lines answered. Taken out of a run's input once the run is done. */
  readonly style?: WorkingStyle
  /** Private: people this person does not want. Known to the run as a ban without a reason. */
  readonly notWith: readonly string[]
  /** When and where the answers came from, for the evidence line: "survey, 12 May". */
  readonly answeredOn: string | null
}
