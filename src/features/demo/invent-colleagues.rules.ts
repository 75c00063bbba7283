import type { GeneratedPerson } from './generate-organisation.ts'
import type { Chance } from './seeded-chance.rules.ts'

export interface InventedColleagues {
  readonly known: readonly string[]
}

/** What the demo's people say of each other, by employee id: more than half answer, and know some of the other side at their place of work. */
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
    said.set(person.employeeId, { known: idsOf(known) })
  }
  return said
}

function idsOf(people: readonly { readonly person: GeneratedPerson }[]): string[] {
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
