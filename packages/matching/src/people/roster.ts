import { type Availability, buildAvailability } from './availability.ts'
import { checkPeople } from './check-people.ts'
import { type ListedPairs, type UnknownId, listPairs } from './listed-pairs.ts'
import type { Person } from './person.ts'
import type { Outcome } from './problem.ts'
import { isDate } from './read-person.ts'
import { type Chart, buildChart } from './reporting-chain.ts'
import type { Capacity, Rules } from './rules.ts'

/** People and rules made ready for asking: numbers instead of ids, sets instead of lists, the chart as rows. */
export interface Roster {
  readonly rules: Rules
  /** Day of the run, `YYYY-MM-DD`; `null`: every leaver has left. */
  readonly asOf: string | null
  /** In the order given; a person's number is their place here. */
  readonly people: readonly Person[]
  readonly indexOf: ReadonlyMap<string, number>
  /** Person numbers of those who can be matched (leavers and holds taken out), in canonical order of their ids. */
  readonly mentors: readonly number[]
  readonly mentees: readonly number[]
  readonly held: ReadonlySet<string>
  readonly chart: Chart
  readonly listed: ListedPairs
  readonly availability: Availability
  /** Ids in the rules that no person has: to be shown, they stop nothing. */
  readonly unknownIds: readonly UnknownId[]
}

/**
 * Makes a roster. Fails when somebody is wrong (`check-people.ts`) or `asOf` is not a date. O(people log people + entries in the rules).
 */
export function openRoster(
  people: readonly Person[],
  rules: Rules,
  asOf: string | null = null,
): Outcome<Roster> {
  const problems = checkPeople(people)
  if (problems.length > 0) return { ok: false, problems }
  if (asOf !== null && !isDate(asOf)) {
    const message = `The day of the run is "${asOf}"; it must be a date like 2026-01-31.`
    return { ok: false, problems: [{ code: 'wrong-value', at: 'asOf', people: [], message }] }
  }
  const indexOf = new Map(people.map(({ id }, index) => [id, index]))
  const unknownIds: UnknownId[] = []
  const listed = listPairs(rules, indexOf, (entry) => unknownIds.push(entry))
  for (const member of ['hours', 'capacities', 'groups', 'wishes'] as const) {
    for (const id of Object.keys(rules[member])) if (!indexOf.has(id)) unknownIds.push({ member, id })
  }
  for (const id of rules.holds) if (!indexOf.has(id)) unknownIds.push({ member: 'holds', id })
  for (const id of rules.matrixLines.flat())
    if (!indexOf.has(id)) unknownIds.push({ member: 'matrixLines', id })
  const held = new Set(rules.holds)
  const sideOf = (side: PeopleSide): readonly number[] =>
    people
      .map((person, index) => ({ person, index }))
      .filter(({ person }) => takesSide(person, side) && !held.has(person.id) && !hasLeft(person, asOf))
      .sort((a, b) => (a.person.id < b.person.id ? -1 : 1))
      .map(({ index }) => index)
  return {
    ok: true,
    value: {
      rules,
      asOf,
      people,
      indexOf,
      mentors: sideOf('mentor'),
      mentees: sideOf('mentee'),
      held,
      chart: buildChart(people, indexOf, rules.matrixLines),
      listed,
      availability: buildAvailability(people, rules, asOf === null ? 2026 : Number(asOf.slice(0, 4))),
      unknownIds: distinct(unknownIds),
    },
  }
}

export type PeopleSide = 'mentor' | 'mentee'

export function takesSide(person: Person, side: PeopleSide): boolean {
  return person.role === side || person.role === 'both'
}

export function hasLeft(person: Person, asOf: string | null): boolean {
  return person.leftOn !== null && (asOf === null || person.leftOn <= asOf)
}

/** Places of one person on one side. */
export function capacityOf(rules: Rules, id: string, side: PeopleSide): Capacity {
  const own = Object.hasOwn(rules.capacities, id) ? rules.capacities[id] : undefined
  return own?.[side] ?? rules.capacity[side]
}

function distinct(entries: readonly UnknownId[]): readonly UnknownId[] {
  return [...new Map(entries.map((entry) => [`${entry.member} ${entry.id}`, entry])).values()]
}
