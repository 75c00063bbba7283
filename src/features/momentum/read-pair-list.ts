import type { Transaction, Work } from '#platform/database/work.ts'
import { listPairs } from '#features/pairs/list-pairs.ts'
import { rungOf, stillWithPair } from './alerts.rules.ts'
import { listRestingMentors } from './list-resting-mentors.ts'
import { momentumWords } from './momentum.contract.ts'
import { findSettings } from './momentum-settings.store.ts'
import { listOpenAlertsOfPairs } from './pair-alerts.store.ts'
import {
  asksForAll,
  pageOf,
  pairsAPage,
  standings,
  type ListedPair,
  type ListQuestion,
} from './pair-list.rules.ts'
import { countFound, countInNeed, countStandings, listFound, type ListOf } from './pair-list.store.ts'
import { listReadingsOfPairs } from './pair-readings.store.ts'

/** One page of a programme's pairs with how they are doing: those that need somebody first, unless another order is asked for. */
export async function readPairList(
  work: Work,
  { programmeId, question }: { programmeId: string; question: ListQuestion },
) {
  const { db, organisationId, now } = work
  // Asks who may before anything is counted.
  const { programme } = await listPairs(work, { programmeId, pairIds: [] })
  const settings = await findSettings(db, organisationId, programmeId)
  const of = { organisationId, programmeId, still: stillWithPair(settings, now) }
  const counted = await countStandings(db, of)
  const sum = (key: 'pairs' | 'flagged' | 'said') => counted.reduce((total, one) => total + one[key], 0)
  const inNeed = await countInNeed(db, of)
  // Before anybody meets there is nothing to tell the pairs apart by but their names.
  const isMeeting = counted.some(({ standing }) => (momentumWords as readonly string[]).includes(standing))
  const asked = question.sort === 'need' && !isMeeting ? { ...question, sort: 'pair' as const } : question
  const { pairIds, found, page, pages } = await listPage(db, of, asked, {
    all: asksForAll(question) ? sum('pairs') : null,
  })
  const { pairs } = await listPairs(work, { programmeId, pairIds })
  const readings = new Map(
    (await listReadingsOfPairs(db, organisationId, pairIds)).map((reading) => [reading.pairId, reading]),
  )
  const alerts = Map.groupBy(
    (await listOpenAlertsOfPairs(db, organisationId, pairIds)).filter(
      ({ kind, raisedAt }) => rungOf(kind, raisedAt, settings, now) !== 'pair',
    ),
    ({ pairId }) => pairId,
  )
  return {
    programme,
    count: sum('pairs'),
    states: counted
      .map(({ standing, pairs: many }) => [standing, many] as const)
      .toSorted(([a], [b]) => standings.indexOf(a) - standings.indexOf(b)),
    flagged: sum('flagged'),
    inNeed,
    resting: (await listRestingMentors(work, { programmeId })).length,
    said: sum('said'),
    found,
    pages,
    page,
    shown: pairs.map((pair): ListedPair => {
      const reading = readings.get(pair.pairId)
      return {
        ...pair,
        alerts: (alerts.get(pair.pairId) ?? []).map(({ kind }) => kind),
        reading: reading
          ? {
              momentum: reading.momentum,
              balance: reading.balance,
              share: reading.share,
              lastHeldAt: reading.lastHeldAt,
              nextAt: reading.nextAt,
            }
          : null,
      }
    }),
  }
}
/** What is searched or filtered is looked for once, and counted on the way; a page beyond the last is the last. */
async function listPage(
  db: Transaction,
  of: ListOf,
  question: ListQuestion,
  { all }: { all: number | null },
) {
  const asked = all === null ? question.page : pageOf(all, question.page).page
  const read = (page: number) =>
    listFound(db, of, question, {
      from: (page - 1) * pairsAPage,
      count: pairsAPage,
      counted: all !== null,
    })
  let { pairIds, found } = await read(asked)
  if (all !== null) found = all
  else if (pairIds.length === 0 && asked > 1) {
    found = await countFound(db, of, question)
    ;({ pairIds } = await read(pageOf(found, asked).page))
  }
  return { pairIds, found, ...pageOf(found, asked) }
}

export type PairList = Awaited<ReturnType<typeof readPairList>>
