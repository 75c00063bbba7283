import type { GeneratedPerson } from './generate-organisation.ts'
import type { Chance } from './seeded-chance.rules.ts'

export interface InventedColleagues {
  readonly known: readonly string[]
  readonly wished: readonly string[]
}

/**
 * What the demo's people say of each other, by employee id: more than half answer, and know some of the other side at their place of work. A few leaders
 * wish for a mentor who offers what they want most; half of those they name wish for them too, and some mentors wish for a leader who does not.
 */
export function inventColleagues(
  people: readonly GeneratedPerson[],
  chance: Chance,
): Map<string, InventedColleagues> {
  const taking = people
    .map((person, place) => ({ person, place }))
    .filter(({ person: { participation } }) => participation !== 'none')
  const said = new Map<string, InventedColleagues>()
  for (const { person, place } of taking) {
    if (chance.share(place, 'names-colleagues') >= 0.6) continue
    const others = taking.filter(({ person: other }) => facing(person, other))
    const near = others.filter(({ person: { location } }) => location === person.location)
    const known = near.filter((other) => chance.share(place, `knows/${other.place}`) < 0.15)
    said.set(person.employeeId, { known: idsOf(known), wished: [] })
  }
  const wish = (who: Taking, whom: Taking) => {
    const { known, wished } = said.get(who.person.employeeId) ?? { known: [], wished: [] }
    said.set(who.person.employeeId, { known, wished: [...wished, whom.person.employeeId] })
  }
  for (const one of taking) {
    if (one.person.participation === 'both' || chance.share(one.place, 'wishes') >= 0.12) continue
    const others = taking.filter(({ person }) => facing(one.person, person) && suits(one.person, person))
    if (others.length === 0) continue
    const other = chance.pick(others, one.place, 'wished')
    wish(one, other)
    if (one.person.participation === 'mentee' && chance.share(other.place, `wishes-back/${one.place}`) < 0.5)
      wish(other, one)
  }
  return said
}

interface Taking {
  readonly person: GeneratedPerson
  readonly place: number
}

/** One offers what the other wants most. */
function suits(one: GeneratedPerson, other: GeneratedPerson): boolean {
  const meets = (from: GeneratedPerson, by: GeneratedPerson) =>
    from.offers.some(({ topic }) => topic === by.wants[0]?.topic)
  return one.participation === 'mentee' ? meets(other, one) : meets(one, other)
}

function idsOf(people: readonly Taking[]): string[] {
  return people.map(({ person: { employeeId } }) => employeeId)
}

function facing(one: GeneratedPerson, other: GeneratedPerson): boolean {
  const takes = (person: GeneratedPerson, side: 'mentor' | 'mentee') =>
    person.participation === side || person.participation === 'both'
  return (
    one !== other &&
    ((takes(one, 'mentor') && takes(other, 'mentee')) || (takes(one, 'mentee') && takes(other, 'mentor')))
  )
}
