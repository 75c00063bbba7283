import { createCertificate, solveInstance } from '@upstream/matching'
import { buildInstance } from '@upstream/matching/people/build-instance'
import { readPeople } from '@upstream/matching/people/read-person'
import { readRules } from '@upstream/matching/people/read-rules'
import { openRoster } from '@upstream/matching/people/roster'
import { toSolveSpec } from '@upstream/matching/people/solve-request'
import { checkCertificate } from '../src/check-certificate.ts'
import { type PeopleCase, peopleCase } from './random-people.ts'
import { random, sha256 } from './random-instances.ts'

export interface PeopleTally {
  optimal: number
  gap: number
  infeasible: number
  /** Locks, limits or quotas that contradict each other. */
  refusedInput: number
}

/** What the engine makes of a people file and rules; a text where it gives no result. */
export function solvePeople({ rows, people: file, rules: given, asOf }: PeopleCase) {
  const [people, rules] = [readPeople(rows), readRules(given)]
  if (!people.ok) return 'bad-people'
  if (!rules.ok) return 'bad-rules'
  const roster = openRoster(people.value, rules.value, asOf ?? null)
  const built = buildInstance(people.value, rules.value, { asOf })
  if (!roster.ok || !built.ok) return 'bad-input'
  const spec = toSolveSpec(roster.value, built.value)
  const outcome = solveInstance(built.value, spec)
  if (outcome.kind !== 'solved' && outcome.kind !== 'infeasible') return outcome.kind
  const { candidates } = rules.value
  const input = {
    kind: 'people',
    people: sha256(file),
    rules: sha256(JSON.stringify(given)),
    asOf: asOf ?? null,
  } as const
  const header = {
    engine: '0.0.0',
    input,
    ...(candidates === 'all-pairs' ? {} : { topPerMentee: candidates.topPerMentee }),
  }
  return {
    certificate: createCertificate(built.value, spec, outcome, header),
    files: { people: file, rules: JSON.stringify(given) },
  }
}

/** Lets the checker judge the certificates of random people and rules. Throws at the first that it refuses. */
export function runPeople(count: number, seed: number): PeopleTally {
  const tally: PeopleTally = { optimal: 0, gap: 0, infeasible: 0, refusedInput: 0 }
  for (let k = 0; k < count; k++) {
    const one = peopleCase(random(Math.imul(seed, 1_000_033) + k))
    const solved = solvePeople(one)
    if (typeof solved === 'string') {
      if (solved === 'bad-people' || solved === 'bad-rules')
        throw new Error(`${solved} (seed ${seed}, case ${k})\n${JSON.stringify(one.rules)}`)
      tally.refusedInput++
      continue
    }
    const verdict = checkCertificate({ certificate: JSON.stringify(solved.certificate), ...solved.files })
    if (!verdict.ok || verdict.status === 'stopped') {
      const files = `${one.people}\n${JSON.stringify(one.rules)}`
      throw new Error(
        `The checker refuses (seed ${seed}, case ${k})\n${files}\n${JSON.stringify({ verdict, certificate: solved.certificate }, null, 1)}`,
      )
    }
    tally[verdict.status]++
  }
  return tally
}
