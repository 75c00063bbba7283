import { defaultRules, type Person, type Rules, type TierName } from '@upstream/matching'
import type { MatchPool, PoolPerson } from '#features/enrolments/match-pool.contract.ts'
import { placesInMode } from '#features/programmes/group-places.rules.ts'
import { mergeChanges, splitPair, type DraftState } from './draft.rules.ts'
import type { MatchRules } from './match-rules.contract.ts'

export interface MatchProblem {
  readonly people: readonly Person[]
  readonly rules: Rules
}

/** What is asked of the engine besides the people: the programme's rules and all that the draft decided. */
export interface MatchWishes {
  readonly rules: MatchRules
  readonly draft: Pick<DraftState, 'locks' | 'bans' | 'holds' | 'changes' | 'extraPlaces' | 'waivers'>
  /** The pairs on the table, mentor first; a re-solve moves as few of them as the programme wants. */
  readonly current: readonly (readonly [string, string])[]
  /** A trial answers what one change does, so everything else stays where it is if it can. */
  readonly trial: boolean
}

/** In fit terms a pair that stays is worth five points more: enough to stop shuffling, too little to keep a poor pair. */
export const stayBonus = 500

/** People and rules in the words of the engine. Deterministic: the same snapshot gives the same problem. */
export function buildProblem(pool: MatchPool, { rules, draft, current, trial }: MatchWishes): MatchProblem {
  const asked = rulesInForce(rules, draft.changes)
  const inForce: MatchRules = trial ? { ...asked, stability: 'fewest-changes', liftWeakest: false } : asked
  const { first, further } = splitLines(pool.reportingLines)
  const known = new Set(pool.people.map(({ personId }) => personId))
  const others = new Set([...pool.reportingLines, ...pool.matrixLines].flat().filter((id) => !known.has(id)))
  const people = [
    ...pool.people.map((person) => toPerson(person, first)),
    ...[...others].map((id) => bystander(id, first)),
  ]
  return { people, rules: toRules(pool, inForce, draft, current, further) }
}

/** The programme's rules with what the draft changes. */
export function rulesInForce(rules: MatchRules, changes: DraftState['changes']): MatchRules {
  return mergeChanges(rules, changes) as MatchRules
}

function toPerson(person: PoolPerson, managers: ReadonlyMap<string, string>): Person {
  const mentors = person.mentorPlaces > 0
  const learns = person.menteePlaces > 0
  return {
    id: person.personId,
    role: mentors && learns ? 'both' : mentors ? 'mentor' : learns ? 'mentee' : 'none',
    managerId: managers.get(person.personId) ?? null,
    level: person.level,
    leftOn: null,
    department: person.department ?? '',
    location: person.location ?? '',
    region: person.region ?? '',
    languages: person.languages,
    timeZone: person.timeZone,
    offers: person.offers.map(({ topicId }) => topicId),
    wants: person.wants.map(({ topicId }) => topicId),
    interests: person.interests,
    personality: person.style ?? null,
  }
}

/** Takes no part but stands in somebody's reporting chain. */
function bystander(id: string, managers: ReadonlyMap<string, string>): Person {
  const nothing = {
    level: null,
    leftOn: null,
    department: '',
    location: '',
    region: '',
    timeZone: null,
    personality: null,
  }
  return {
    id,
    role: 'none',
    managerId: managers.get(id) ?? null,
    ...nothing,
    languages: [],
    offers: [],
    wants: [],
    interests: [],
  }
}

/** A person has one manager in the engine; any further line counts like a matrix line. */
function splitLines(lines: MatchPool['reportingLines']) {
  const first = new Map<string, string>()
  const further: (readonly [string, string])[] = []
  for (const line of lines) {
    if (first.has(line[0])) further.push(line)
    else first.set(...line)
  }
  return { first, further }
}

function toRules(
  pool: MatchPool,
  rules: MatchRules,
  draft: MatchWishes['draft'],
  current: MatchWishes['current'],
  furtherLines: readonly (readonly [string, string])[],
): Rules {
  // The engine knows no open group: to it that is a panel with more places.
  const base = defaultRules(rules.mode === 'open-group' ? 'panel' : rules.mode)
  return {
    ...base,
    levelGap: rules.levelGap,
    sharedLanguage: rules.sharedLanguage,
    sharedHours: rules.sharedHours,
    hours: Object.fromEntries(
      pool.people.filter(({ hours }) => hours.length > 0).map(({ personId, hours }) => [personId, hours]),
    ),
    capacities: Object.fromEntries(
      pool.people.map((person) => [person.personId, placesOf(person, rules.mode, draft.extraPlaces)]),
    ),
    matrixLines: [...pool.matrixLines, ...furtherLines],
    bans: [...draft.bans.keys()].map(splitPair).concat(privateBans(pool)),
    pastPairs: pool.pastPairs,
    locks: [...draft.locks].map(splitPair),
    waivers: [...draft.waivers].map((waiver) => waiver.split('.') as unknown as Rules['waivers'][number]),
    holds: [...draft.holds],
    groups: Object.fromEntries(pool.people.map(({ personId, groups }) => [personId, groups])),
    acquainted: pool.acquainted ?? [],
    wishes: bothWays(pool.wishedByBoth ?? []),
    weights: {
      ...base.weights,
      ...rules.weights,
      workingStyle: rules.workingStyle === 'off' ? 0 : rules.weights.workingStyle,
    },
    workingStyle: rules.workingStyle === 'off' ? base.workingStyle : rules.workingStyle,
    tiers: tiersOf(rules),
    quotas: [
      ...quota('other-department', rules.leastOtherDepartment),
      ...quota('other-region', rules.leastOtherRegion),
    ],
    current,
    stayBonus:
      rules.stability === 'fewest-changes'
        ? 'fewest-changes'
        : rules.stability === 'balanced' && current.length > 0
          ? stayBonus
          : 0,
    seed: rules.seed,
  }
}

/** The engine counts half for a wish from one side; it never hears of one. */
function bothWays(pairs: readonly (readonly [string, string])[]): Rules['wishes'] {
  const wishes: Record<string, string[]> = {}
  for (const [one, other] of pairs) {
    ;(wishes[one] ??= []).push(other)
    ;(wishes[other] ??= []).push(one)
  }
  return wishes
}

function placesOf(person: PoolPerson, mode: MatchRules['mode'], extra: ReadonlySet<string>) {
  const { mentorPlaces, menteePlaces } = person
  const group = placesInMode(mode, { mentor: mentorPlaces, mentee: menteePlaces })
  // Who said themselves how many leaders they can take is taken at their word.
  const mentor = person.saysPlaces ? mentorPlaces : group.mentor
  const more = (side: 'mentor' | 'mentee') => (extra.has(`${side}.${person.personId}`) ? 1 : 0)
  return {
    mentor: { min: 0, max: mentor + more('mentor') },
    mentee: { min: 0, max: group.mentee + more('mentee') },
  }
}

/** Whom somebody does not want is nobody's business: the engine learns of a ban, never of its reason or its author. */
function privateBans(pool: MatchPool): (readonly [string, string])[] {
  return pool.people.flatMap(({ personId, notWith }) =>
    notWith.flatMap((other) => [[personId, other] as const, [other, personId] as const]),
  )
}

function tiersOf({ aim, liftWeakest }: MatchRules): readonly TierName[] {
  const floor: readonly TierName[] = liftWeakest ? ['floor'] : []
  if (aim === 'best-total') return [...floor, 'total']
  const coverage: readonly TierName[] =
    aim === 'mentees-first'
      ? ['coverage-mentees', 'coverage-mentors']
      : ['coverage-mentors', 'coverage-mentees']
  return [...coverage, ...floor, 'total']
}

function quota(tag: 'other-department' | 'other-region', percent: number): Rules['quotas'] {
  return percent > 0 ? [{ name: tag, tag, atLeast: `${percent}%` }] : []
}
