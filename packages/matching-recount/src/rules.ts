import { Refusal } from './refusal.ts'

type Limits = { min: number; max: number }
type Couple = [string, string]

/** Values of a rules file that leaves everything out; their names are the members there are. */
const defaults = {
  format: 'upstream-rules/1',
  mode: 'one-to-one' as 'one-to-one' | 'reciprocal' | 'panel',
  levelGap: 1,
  sharedLanguage: true,
  sharedHours: 0,
  workingHours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' },
  hours: {} as Record<string, string[]>,
  capacity: {} as { mentor?: Partial<Limits>; mentee?: Partial<Limits> },
  capacities: {} as Record<string, { mentor?: Partial<Limits>; mentee?: Partial<Limits> }>,
  matrixLines: [] as Couple[],
  bans: [] as string[][],
  conflicts: [] as Couple[],
  pastPairs: [] as Couple[],
  locks: [] as Couple[],
  waivers: [] as [string, string, string][],
  holds: [] as string[],
  acquainted: [] as Couple[],
  wishes: {} as Record<string, string[]>,
  groups: {} as Record<string, Record<string, string>>,
  weights: {} as Record<string, number>,
  workingStyle: 'similar',
  tiers: ['coverage-mentees', 'coverage-mentors', 'floor', 'total'],
  leximinLevels: 5,
  quotas: [] as {
    name: string
    tag: string | { pairs: Couple[] }
    atLeast?: number | string
    atMost?: number | string
  }[],
  current: [] as Couple[],
  stayBonus: 0 as number | 'fewest-changes',
  candidates: 'all-pairs' as 'all-pairs' | { topPerMentee: number },
  seed: 1,
}
export type Rules = typeof defaults

export function readRules(text: string): Rules {
  const given = JSON.parse(text) as Partial<Rules>
  for (const member of Object.keys(given))
    if (!Object.hasOwn(defaults, member))
      throw new Refusal('bad-file', `The rules file has an unknown member "${member}".`, { member })
  return { ...defaults, ...given }
}

/** A set of couples of ids; `either` also finds them the other way round. */
export function couples(list: readonly (readonly string[])[], either = false) {
  const partners = new Map<string, Set<string>>()
  const add = (a: string, b: string) => partners.set(a, (partners.get(a) ?? new Set()).add(b))
  for (const [a, b] of list) {
    add(a!, b!)
    if (either) add(b!, a!)
  }
  return (a: string, b: string) => partners.get(a)?.has(b) ?? false
}
