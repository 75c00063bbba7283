import type { Instance, Solution } from '@upstream/matching'
import type { MatchPool } from '#features/enrolments/match-pool.contract.ts'
import { fitOf } from './fit.rules.ts'
import type { ResultPair, RunSummary } from './match-result.contract.ts'

/** Groups of fewer people than this are never described. */
export const suppressionThreshold = 5

/** What is told of a run as a whole. Values of small groups are not even written down. */
export function summariseRun(
  pool: MatchPool,
  instance: Instance,
  { status }: Solution,
  pairs: readonly ResultPair[],
): RunSummary {
  return {
    pairs: pairs.length,
    mentors: instance.left.length,
    mentees: instance.right.length,
    topics: topicBalance(pool),
    groups: fitByGroup(pool, pairs),
    candidates: instance.col.length,
    status,
  }
}

function topicBalance({ people }: MatchPool): RunSummary['topics'] {
  const counts = new Map<string, { topic: string; offered: number; wanted: number }>()
  const at = (topic: string) =>
    counts.get(topic) ?? counts.set(topic, { topic, offered: 0, wanted: 0 }).get(topic)!
  for (const person of people) {
    if (person.mentorPlaces > 0) for (const { topic } of person.offers) at(topic).offered += 1
    if (person.menteePlaces > 0) for (const { topic } of person.wants) at(topic).wanted += 1
  }
  return [...counts.values()].toSorted(
    (a, b) =>
      b.wanted - b.offered - (a.wanted - a.offered) || b.wanted - a.wanted || (a.topic < b.topic ? -1 : 1),
  )
}

function fitByGroup({ people }: MatchPool, pairs: readonly ResultPair[]): RunSummary['groups'] {
  const fits = new Map<string, number[]>()
  for (const { mentorId, menteeId, score } of pairs) {
    for (const id of [mentorId, menteeId]) fits.set(id, [...(fits.get(id) ?? []), fitOf(score)])
  }
  const groups = new Map<string, { attribute: string; group: string; fits: number[] }>()
  for (const { personId, groups: own } of people) {
    const best = fits.get(personId)
    if (!best) continue
    for (const [attribute, group] of Object.entries(own)) {
      const key = JSON.stringify([attribute, group])
      const entry = groups.get(key) ?? { attribute, group, fits: [] }
      entry.fits.push(Math.max(...best))
      groups.set(key, entry)
    }
  }
  return [...groups.values()]
    .map(({ attribute, group, fits: all }) => ({
      attribute,
      group,
      spread: all.length < suppressionThreshold ? null : quartiles(all),
    }))
    .toSorted((a, b) => (a.attribute + a.group < b.attribute + b.group ? -1 : 1))
}

function quartiles(values: readonly number[]): { low: number; middle: number; high: number } {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]!
  return { low: at(0.25), middle: at(0.5), high: at(0.75) }
}
