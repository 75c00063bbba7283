import { canonicalJson } from './canonical-json.rules.ts'
import type { MatchPool, PoolPerson } from '#features/enrolments/match-pool.contract.ts'

export interface PoolChanges {
  readonly joined: number
  readonly left: number
  readonly newHours: number
  readonly newAnswers: number
  readonly moved: number
}

/** How the people differ from those a run was solved with; null when it would still be solved with the same. */
export function poolChanges(then: MatchPool, now: MatchPool): PoolChanges | null {
  const before = new Map(then.people.map((person) => [person.personId, person]))
  const present = new Set(now.people.map(({ personId }) => personId))
  const stayed = now.people.flatMap((person) => {
    const earlier = before.get(person.personId)
    return earlier ? [[earlier, person] as const] : []
  })
  const lines = chartOf(then) !== chartOf(now)
  const changes = {
    joined: now.people.length - stayed.length,
    left: then.people.filter(({ personId }) => !present.has(personId)).length,
    newHours: stayed.filter(
      ([a, b]) => canonicalJson([a.hours, a.timeZone]) !== canonicalJson([b.hours, b.timeZone]),
    ).length,
    newAnswers:
      stayed.filter(([a, b]) => answers(a) !== answers(b)).length + (named(then) !== named(now) ? 1 : 0),
    moved: stayed.filter(([a, b]) => place(a) !== place(b)).length + (lines ? 1 : 0),
  }
  return Object.values(changes).some((count) => count > 0) ? changes : null
}

function chartOf({ reportingLines, matrixLines }: MatchPool): string {
  const texts = [
    ...reportingLines.map((line) => `r ${line.join(' ')}`),
    ...matrixLines.map((line) => `m ${line.join(' ')}`),
  ]
  return texts.toSorted((a, b) => (a < b ? -1 : 1)).join('\n')
}

/** Counted as one answer, however many pairs: whose it was stays with them. */
function named({ acquainted = [], wishedByBoth = [] }: MatchPool): string {
  return canonicalJson([acquainted, wishedByBoth])
}

function answers({
  offers,
  wants,
  languages,
  interests,
  mentorPlaces,
  menteePlaces,
  notWith,
  groups,
}: PoolPerson): string {
  return canonicalJson([offers, wants, languages, interests, mentorPlaces, menteePlaces, notWith, groups])
}

function place({ level, department, location, region }: PoolPerson): string {
  return canonicalJson([level, department, location, region])
}
