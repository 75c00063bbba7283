import { legality } from './legality.ts'
import { type Person, readPeople } from './people.ts'
import { type Problem, type QuotaRule, Refusal, side } from './problem.ts'
import { couples, type Rules } from './rules.ts'
import { scoring } from './score.ts'

type Visit = (left: number, right: number, score: number) => void

type Candidate = readonly [mentor: number, score: number]
const MOST_KEPT = 5_000_000

/** The instance that a people file and its rules describe; every score is worked out from the profiles. */
export function peopleInstance(file: Uint8Array, rules: Rules, asOf: string | null): Problem {
  const people = readPeople(file)
  const [mentors, mentees] = [taking('mentor', people, rules, asOf), taking('mentee', people, rules, asOf)]
  const [left, right] = [mentors.map((p) => p.id), mentees.map((p) => p.id)].map(side)
  const most = rules.mode === 'panel' ? { mentor: 2, mentee: 4 } : { mentor: 1, mentee: 1 }
  const [legal, score] = [legality(rules, people, asOf), scoring(rules)]
  const key = (a: string, b: string) =>
    (left!.at.get(a) ?? NaN) * right!.ids.length + (right!.at.get(b) ?? NaN)
  const rule = (i: number, j: number) => legal(mentors[i]!, mentees[j]!)
  for (const [name, of] of [
    ['mentor', left!],
    ['mentee', right!],
  ] as const)
    of.ids.forEach((id, k) => {
      const limits = { min: 0, max: most[name], ...rules.capacity[name], ...rules.capacities[id]?.[name] }
      ;[of.min[k], of.max[k]] = [limits.min, limits.max]
    })
  const locked = new Set(
    rules.locks.map(([a, b]) => {
      const blocked = Number.isNaN(key(a, b)) ? 'not-taking-part' : legal(people.get(a)!, people.get(b)!)
      if (blocked)
        throw new Refusal('lock-illegal', `The lock of ${a} and ${b} breaks "${blocked}".`, {
          left: a,
          right: b,
          rule: blocked,
        })
      return key(a, b)
    }),
  )
  const top = rules.candidates === 'all-pairs' ? Infinity : rules.candidates.topPerMentee
  const choose = (j: number): readonly Candidate[] => {
    const all: Candidate[] = []
    for (let i = 0; i < mentors.length; i++)
      if (rule(i, j) === null) all.push([i, score(mentors[i]!, mentees[j]!)])
    if (all.length <= top) return all
    all.sort((x, y) => y[1] - x[1] || x[0] - y[0])
    return all.filter(([i], k) => k < top || locked.has(i * right!.ids.length + j))
  }
  // Worked out once as long as they fit into memory.
  const chosen: (readonly Candidate[])[] = []
  let kept = 0
  const candidates = (j: number) => {
    const found = chosen[j] ?? choose(j)
    if (!chosen[j] && (kept += found.length) < MOST_KEPT) chosen[j] = found
    return found
  }
  return {
    left: left!,
    right: right!,
    locked,
    current: new Set(rules.current.map(([a, b]) => key(a, b)).filter((k) => k >= 0)),
    stayBonus: typeof rules.stayBonus === 'number' ? rules.stayBonus : 0,
    quotas: rules.quotas.map((quota) => tagging(quota, mentors, mentees)),
    tiers: [
      ...rules.tiers.flatMap((tier) => tierTexts(tier, rules)),
      JSON.stringify({ kind: 'tie-break', seed: rules.seed }),
    ],
    leximinLevels: rules.leximinLevels,
    edge: (i, j) => rule(i, j) ?? candidates(j).find(([mentor]) => mentor === i)?.[1] ?? 'candidates',
    eachEdge: (visit: Visit) =>
      mentees.forEach((_, j) => {
        for (const [i, points] of candidates(j)) visit(i, j, points)
      }),
  }
}

function tierTexts(tier: string, rules: Rules): string[] {
  const named = {
    'coverage-mentees': { kind: 'coverage', side: 'right' },
    'coverage-mentors': { kind: 'coverage', side: 'left' },
  }
  const stay =
    tier === 'total' && rules.stayBonus === 'fewest-changes' ? [JSON.stringify({ kind: 'stay' })] : []
  return [
    ...stay,
    tier === 'leximin' ? tier : JSON.stringify(named[tier as keyof typeof named] ?? { kind: tier }),
  ]
}

function taking(
  role: string,
  people: ReadonlyMap<string, Person>,
  rules: Rules,
  asOf: string | null,
): Person[] {
  const held = new Set(rules.holds)
  const here = (p: Person) => p.leftOn === '' || (asOf !== null && p.leftOn > asOf)
  const parts = [...people.values()].filter(
    (p) => (p.role === role || p.role === 'both') && here(p) && !held.has(p.id),
  )
  return parts.sort((a, b) => (a.id < b.id ? -1 : 1))
}

function tagging(
  quota: Rules['quotas'][number],
  mentors: readonly Person[],
  mentees: readonly Person[],
): QuotaRule {
  const { name, tag, atLeast = null, atMost = null } = quota
  const listed = typeof tag === 'string' ? couples([]) : couples(tag.pairs)
  const column =
    typeof tag === 'string' ? (tag.replace('other-', '') as 'department' | 'region' | 'location') : null
  const tagged = (i: number, j: number) => {
    const [a, b] = [mentors[i]!, mentees[j]!]
    return column ? a[column] !== '' && b[column] !== '' && a[column] !== b[column] : listed(a.id, b.id)
  }
  return { name, atLeast, atMost, tagged }
}
