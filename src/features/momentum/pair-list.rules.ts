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

export const pairsAPage = 200

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

/** Where a pair stands in one word: how it is doing once it meets, before that who is asked. */
export function standingOf({ reading, step }: Pick<ListedPair, 'reading' | 'step'>): string {
  return reading && step !== 'closed' && step !== 'exited' ? reading.momentum : step
}

export function choosePairs(pairs: readonly ListedPair[], question: ListQuestion) {
  const wanted = question.search.trim().toLocaleLowerCase()
  const found = pairs.filter(
    (pair) =>
      (question.state === null || standingOf(pair) === question.state) &&
      (question.alert === null ||
        (question.alert === 'any'
          ? pair.alerts.length > 0 || pair.brokenRule !== null
          : question.alert === 'broken-rule'
            ? pair.brokenRule !== null
            : pair.alerts.includes(question.alert as AlertKind))) &&
      (wanted === '' ||
        [pair.mentor, pair.mentee, ...pair.topics].some((text) => text.toLocaleLowerCase().includes(wanted))),
  )
  const byName = new Intl.Collator().compare
  const time = (at: Date | null | undefined, missing: number) => at?.getTime() ?? missing
  const worst = ({ brokenRule, alerts, reading }: ListedPair) =>
    (brokenRule ? 20 : 0) +
    (alerts.length > 0 ? 10 : 0) +
    (reading ? momentumWords.indexOf(reading.momentum) % 4 : 0)
  const sorted = found.toSorted((a, b) => {
    if (question.sort === 'last') return time(a.reading?.lastHeldAt, 0) - time(b.reading?.lastHeldAt, 0)
    if (question.sort === 'next')
      return (
        time(a.reading?.nextAt, Number.MAX_SAFE_INTEGER) - time(b.reading?.nextAt, Number.MAX_SAFE_INTEGER)
      )
    if (question.sort === 'need' && worst(a) !== worst(b)) return worst(b) - worst(a)
    return byName(a.mentor, b.mentor) || byName(a.mentee, b.mentee)
  })
  const pages = Math.max(1, Math.ceil(sorted.length / pairsAPage))
  const page = Math.min(question.page, pages)
  return {
    found: sorted.length,
    pages,
    page,
    shown: sorted.slice((page - 1) * pairsAPage, page * pairsAPage),
  }
}
