import type { PairStep } from '#features/pairs/pair.rules.ts'
import type { DeclineReason } from '#features/pairs/pairs.contract.ts'
import { momentumWords, type AlertKind, type BalanceWord, type MomentumWord } from './momentum.contract.ts'

export interface ListedPair {
  readonly pairId: string
  readonly mentor: string
  readonly mentee: string
  readonly topics: readonly string[]
  readonly step: PairStep
  readonly reason: DeclineReason | null
  readonly brokenRule: 'chain' | 'left' | null
  readonly alerts: readonly AlertKind[]
  readonly reading: {
    readonly momentum: MomentumWord
    readonly balance: BalanceWord
    readonly share: number | null
    readonly lastHeldAt: Date | null
    readonly nextAt: Date | null
  } | null
}

export const pairsAPage = 100

export interface ListQuestion {
  readonly search: string
  /** A momentum word, a step, or nothing. */
  readonly state: string | null
  /** An alert, or `any`. */
  readonly alert: string | null
  readonly sort: 'need' | 'pair' | 'last' | 'next'
  readonly page: number
}

export function questionOf(search: URLSearchParams): ListQuestion {
  const sort = search.get('sort')
  return {
    search: (search.get('search') ?? '').slice(0, 100),
    state: search.get('state'),
    alert: search.get('alert'),
    sort: sort === 'pair' || sort === 'last' || sort === 'next' ? sort : 'need',
    page: Math.max(1, Math.min(10_000, Math.floor(Number(search.get('page'))) || 1)),
  }
}

export function asksForAll({ search, state, alert }: ListQuestion): boolean {
  return search.trim() === '' && state === null && alert === null
}

/** Where a pair stands in one word: how it is doing once it meets, before that who is asked. */
export function standingOf({ reading, step }: Pick<ListedPair, 'reading' | 'step'>): string {
  return reading && step !== 'closed' && step !== 'exited' ? reading.momentum : step
}

/** The order in which standings are offered as filters: who is asked, who meets, who has ended. */
export const standings: readonly string[] = [
  'unannounced',
  'mentor-asked',
  'leader-asked',
  'mentor-declined',
  'leader-declined',
  'accepted',
  'active',
  ...momentumWords,
  'exited',
]

/** A page beyond the last is the last. */
export function pageOf(found: number, asked: number): { page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(found / pairsAPage))
  return { page: Math.min(asked, pages), pages }
}
