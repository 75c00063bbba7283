import type { Row } from '@upstream/matching-checker'
import { legality } from './legality.ts'
import { type Person, readPeople } from './people.ts'
import { type Instance, roll } from './instance.ts'
import { Refusal } from './refusal.ts'
import { couples, type Rules } from './rules.ts'
import { scoring } from './score.ts'
import { weighing } from './weights.ts'

const MOST_KEPT = 20_000_000

/** The instance that a people file and its rules describe; every score is worked out from the profiles. */
export function peopleInstance(file: Uint8Array, rules: Rules, asOf: string | null): Instance {
  const people = readPeople(file)
  const [mentors, mentees] = [taking('mentor', people, rules, asOf), taking('mentee', people, rules, asOf)]
  const [left, right] = [mentors.map((p) => p.id), mentees.map((p) => p.id)].map(roll)
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
  const choose = (j: number): Row => {
    const all: (readonly [mentor: number, score: number])[] = []
    for (let i = 0; i < mentors.length; i++)
      if (rule(i, j) === null) all.push([i, score(mentors[i]!, mentees[j]!)])
    if (all.length > top) all.sort((x, y) => y[1] - x[1] || x[0] - y[0])
    const best = all.filter(([i], k) => k < top || locked.has(i * right!.ids.length + j))
    const [partners, scores] = [0, 1].map((k) => Int32Array.from(best, (one) => one[k]!))
    return { from: 0, to: best.length, partners: partners!, scores: scores! }
  }
  // Worked out once as long as they fit into memory.
  const rows: Row[] = []
  let kept = 0
  const row = (j: number) => {
    const found = rows[j] ?? choose(j)
    if (!rows[j] && (kept += found.to) < MOST_KEPT) rows[j] = found
    return found
  }
  const current = new Set(rules.current.map(([a, b]) => key(a, b)).filter((k) => k >= 0))
  const bonus = typeof rules.stayBonus === 'number' ? rules.stayBonus : 0
  if (!(Number.isInteger(bonus) && bonus >= 0 && bonus < 2 ** 31))
    throw new Refusal('bad-file', `A stay bonus of ${bonus} is out of range.`)
  return {
    left: left!,
    right: right!,
    locked,
    quotas: rules.quotas.map((quota) => tagging(quota, mentors, mentees)),
    weigh: weighing(left!, right!, current, bonus),
    tiers: [
      ...rules.tiers.flatMap((tier) => tierTexts(tier, rules)),
      JSON.stringify({ kind: 'tie-break', seed: rules.seed }),
    ],
    leximinLevels: rules.leximinLevels,
    scores: (pairs) =>
      Array.from(pairs.left, (i, c) => {
        const blocked = rule(i, pairs.right[c]!)
        if (blocked !== null) return blocked
        const { partners, scores } = row(pairs.right[c]!)
        return scores[partners.indexOf(i)] ?? 'candidates'
      }),
    rowOf: row,
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
): Instance['quotas'][number] {
  const { name, tag, atLeast = null, atMost = null } = quota
  const listed = typeof tag === 'string' ? couples([]) : couples(tag.pairs)
  const column =
    typeof tag === 'string' ? (tag.replace('other-', '') as 'department' | 'region' | 'location') : null
  const tagged = (i: number, j: number) => {
    const [a, b] = [mentors[i]!, mentees[j]!]
    return column ? a[column] !== '' && b[column] !== '' && a[column] !== b[column] : listed(a.id, b.id)
  }
  const count = (limit: number | string | null, covered: number, round: (x: number) => number) =>
    typeof limit === 'string' ? round((Number(limit.slice(0, -1)) * covered) / 100) : limit
  const limits = (covered: number) => ({
    atLeast: count(atLeast, covered, Math.ceil),
    atMost: count(atMost, covered, Math.floor),
  })
  return { name, tagged, limits }
}
