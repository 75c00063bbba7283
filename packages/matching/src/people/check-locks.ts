import { blockedBy } from './hard-rules.ts'
import type { Problem } from './problem.ts'
import { type Roster, type PeopleSide, capacityOf } from './roster.ts'

/** A lock on a pair that breaks a hard rule, and a person with more locks than places: one problem each. */
export function checkLocks(roster: Roster): readonly Problem[] {
  const distinct = [...new Map(roster.rules.locks.map((lock) => [JSON.stringify(lock), lock])).values()]
  const illegal = distinct.flatMap(([mentor, mentee]) =>
    blockedBy(roster, mentor, mentee).map(({ rule }): Problem => ({
      code: 'lock-not-legal',
      at: rule,
      people: [mentor, mentee],
      message: `The pair of mentor ${mentor} and mentee ${mentee} is locked, but the rule ${rule} forbids it.`,
    })),
  )
  return [
    ...illegal,
    ...tooManyOn(
      roster,
      'mentor',
      distinct.map(([mentor]) => mentor),
    ),
    ...tooManyOn(
      roster,
      'mentee',
      distinct.map(([, mentee]) => mentee),
    ),
  ]
}

function tooManyOn({ rules }: Roster, side: PeopleSide, locked: readonly string[]): readonly Problem[] {
  const counts = new Map<string, number>()
  for (const id of locked) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts]
    .map(([id, count]) => ({ id, count, most: capacityOf(rules, id, side).max }))
    .filter(({ count, most }) => count > most)
    .map(({ id, count, most }) => ({
      code: 'too-many-locks',
      at: 'locks',
      people: [id],
      message: `As a ${side}, ${id} has ${count} locked pairs but at most ${most} places.`,
    }))
}
