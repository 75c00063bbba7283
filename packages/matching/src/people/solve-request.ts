import type { Instance } from '../instance.ts'
import type { Quota, SolveSpec, TierSpec } from '../solve-spec.ts'
import type { Person } from './person.ts'
import type { Roster } from './roster.ts'
import type { PairTag, Rules } from './rules.ts'
import { toToken } from './token.ts'

/** What the rules ask of the solver, for the instance that was built from the same roster. O(edges * quotas). */
export function toSolveSpec(roster: Roster, instance: Instance): SolveSpec {
  const { rules } = roster
  return {
    tiers: toTiers(rules),
    ...(typeof rules.stayBonus === 'number' && rules.stayBonus > 0 && { stayBonus: rules.stayBonus }),
    quotas: rules.quotas.map((quota): Quota => {
      const { name, atLeast, atMost } = quota
      return { name, atLeast, atMost, tagged: tagEdges(roster, instance, quota.tag) }
    }),
  }
}

function toTiers({ tiers, leximinLevels, stayBonus, seed }: Rules): readonly TierSpec[] {
  const toTier = (tier: Rules['tiers'][number]): readonly TierSpec[] => {
    if (tier === 'coverage-mentees') return [{ kind: 'coverage', side: 'right' }]
    if (tier === 'coverage-mentors') return [{ kind: 'coverage', side: 'left' }]
    if (tier === 'leximin') return [{ kind: 'leximin', levels: leximinLevels }]
    if (tier === 'total' && stayBonus === 'fewest-changes') return [{ kind: 'stay' }, { kind: 'total' }]
    return [{ kind: tier }]
  }
  return [...tiers.flatMap(toTier), { kind: 'tie-break', seed }]
}

function tagEdges(roster: Roster, instance: Instance, tag: Rules['quotas'][number]['tag']): Uint8Array {
  const { left, rowPtr, col } = instance
  const tagged = new Uint8Array(col.length)
  const isTagged = typeof tag === 'string' ? differIn(roster, tag) : standIn(instance, tag.pairs)
  for (let row = 0; row < left.length; row++) {
    for (let edge = rowPtr[row]!; edge < rowPtr[row + 1]!; edge++) {
      tagged[edge] = Number(isTagged(row, col[edge]!))
    }
  }
  return tagged
}

type IsTagged = (row: number, column: number) => boolean

const texts: Readonly<Record<PairTag, (person: Person) => string>> = {
  'other-department': ({ department }) => department,
  'other-region': ({ region }) => region,
  'other-location': ({ location }) => location,
}

function differIn({ people, mentors, mentees }: Roster, tag: PairTag): IsTagged {
  const own = mentors.map((person) => toToken(texts[tag](people[person]!)))
  const theirs = mentees.map((person) => toToken(texts[tag](people[person]!)))
  return (row, column) => own[row] !== '' && theirs[column] !== '' && own[row] !== theirs[column]
}

function standIn({ left, right }: Instance, pairs: readonly (readonly [string, string])[]): IsTagged {
  const rows = new Map(left.map((id, row) => [id, row]))
  const columns = new Map(right.map((id, column) => [id, column]))
  const keys = new Set(
    pairs.map(([mentor, mentee]) => rows.get(mentor)! * right.length + columns.get(mentee)!),
  )
  return (row, column) => keys.has(row * right.length + column)
}
