import {
  buildInstance,
  openRoster,
  solveInstance,
  toSolveSpec,
  type Instance,
  type Person,
  type Roster,
  type Rules,
} from '@upstream/matching'
import type { MatchPool } from '#features/enrolments/match-pool.contract.ts'
import { buildProblem, type MatchWishes } from './build-problem.ts'
import { describePairs, visibleRules } from './describe-pairs.ts'
import { pairKey } from './draft.rules.ts'
import { allowedScores } from './find-alternatives.ts'
import type { ResultPair } from './match-result.contract.ts'
import { bestSwap, directPartners, type OpenPair, type Plan, type Side } from './partner-plans.rules.ts'

export interface PartnerAsk {
  readonly pool: MatchPool
  readonly wishes: Pick<MatchWishes, 'rules' | 'draft'>
  readonly asOf: string
  readonly personId: string
  /** The side on which this person needs somebody. */
  readonly side: Side
  /** Pairs that stay whatever happens: people know of them and have answered, or are meeting. */
  readonly fixed: readonly OpenPair[]
  /** Pairs nobody has decided about: only these may be given another partner. */
  readonly open: readonly OpenPair[]
  /** Who is not asked at present. */
  readonly resting: readonly string[]
}

export interface PartnerProposals {
  /** Partners with a place to spare, the best first: nobody else is touched. */
  readonly direct: readonly ProposedPartner[]
  readonly swap: ProposedPartner | null
  /** The best for everybody not yet decided about, if it is better than the others. */
  readonly best: ProposedPartner | null
}

export interface ProposedPartner {
  readonly pair: ResultPair
  /** Undecided pairs that end, and what takes their place. */
  readonly ends: readonly OpenPair[]
  readonly begins: readonly ResultPair[]
  /** Hundredths of a point of fit by which the whole changes. */
  readonly points: number
}

const shown = 3

/** The first in line get the places that are free, the best partner each; nobody who has one is touched. */
export function giveFreePlaces(
  ask: Omit<PartnerAsk, 'personId' | 'side'>,
  line: readonly { readonly personId: string; readonly side: Side }[],
): (OpenPair & { readonly personId: string; readonly side: Side; readonly points: number })[] {
  const { people, rules } = problemOf(ask)
  const opened = openRoster(people, rules, ask.asOf)
  const built = buildInstance(people, rules, { asOf: ask.asOf })
  if (!opened.ok || !built.ok) return []
  const scores = allowedScores(built.value, opened.value, visibleRules(rules))
  for (const { mentorId, menteeId } of ask.fixed) scores.delete(pairKey(mentorId, menteeId))
  const places = (side: Side, id: string) => rules.capacities[id]?.[side]?.max ?? 0
  const given: (OpenPair & { personId: string; side: Side; points: number })[] = []
  for (const { personId, side } of line) {
    const served = given.some((pair) => (side === 'mentor' ? pair.mentorId : pair.menteeId) === personId)
    const [plan] = served
      ? []
      : directPartners({ side, personId, scores, places, open: [...ask.open, ...given] })
    if (plan) given.push({ ...plan.pair, personId, side, points: plan.points })
  }
  return given
}

/** Three ways to find somebody a partner. Pure: the same people and rules give the same proposals. */
export function proposePartners(ask: PartnerAsk, directs = shown): PartnerProposals {
  const { people, rules } = problemOf(ask)
  const opened = openRoster(people, rules, ask.asOf)
  const built = buildInstance(people, rules, { asOf: ask.asOf })
  if (!opened.ok || !built.ok) return { direct: [], swap: null, best: null }
  const roster = opened.value
  const scores = allowedScores(built.value, roster, visibleRules(rules))
  for (const { mentorId, menteeId } of ask.fixed) scores.delete(pairKey(mentorId, menteeId))
  const situation = {
    side: ask.side,
    personId: ask.personId,
    scores,
    open: ask.open,
    places: (side: Side, id: string) => rules.capacities[id]?.[side]?.max ?? 0,
  }
  const direct = directPartners(situation)
  const swap = bestSwap(situation)
  const best = bestForAll(ask, people, rules, scores)
  const beaten = Math.max(direct[0]?.points ?? -Infinity, swap?.points ?? -Infinity)
  const shownSwap = swap && swap.points > (direct[0]?.points ?? -Infinity) ? swap : null
  const shownBest = best && best.ends.length > 1 && best.points > beaten ? best : null
  const plans = [
    ...direct.slice(0, directs),
    ...(shownSwap ? [shownSwap] : []),
    ...(shownBest ? [shownBest] : []),
  ]
  const described = describePlans(plans, ask, roster, built.value)
  const find = (plan: Plan) => described[plans.indexOf(plan)]!
  return {
    direct: direct.slice(0, directs).map(find),
    swap: shownSwap && find(shownSwap),
    best: shownBest && find(shownBest),
  }
}

/** The engine's problem with the places that are left: fixed pairs take theirs, whoever rests has none. */
function problemOf({ pool, wishes, fixed, resting }: Omit<PartnerAsk, 'personId' | 'side'>): {
  people: readonly Person[]
  rules: Rules
} {
  const { people, rules } = buildProblem(pool, {
    ...wishes,
    draft: { ...wishes.draft, locks: new Set(), waivers: new Set() },
    current: [],
    trial: false,
  })
  const capacities = Object.fromEntries(
    Object.entries(rules.capacities).map(([id, { mentor, mentee }]) => {
      const left = (side: Side, most: number) =>
        Math.max(
          0,
          most - fixed.filter((pair) => pair[side === 'mentor' ? 'mentorId' : 'menteeId'] === id).length,
        )
      return [
        id,
        {
          mentor: { min: 0, max: left('mentor', mentor?.max ?? 0) },
          mentee: { min: 0, max: left('mentee', mentee?.max ?? 0) },
        },
      ]
    }),
  )
  return { people, rules: { ...rules, capacities, quotas: [], holds: [...rules.holds, ...resting] } }
}

/** Solves anew for this person and everybody in an undecided pair, with every place there is. Everybody must keep a partner. */
function bestForAll(
  { side, personId, open, asOf }: PartnerAsk,
  people: readonly Person[],
  rules: Rules,
  scores: ReadonlyMap<string, number>,
): Plan | null {
  const asking = (pair: OpenPair) => (side === 'mentee' ? pair.menteeId : pair.mentorId)
  const wanted = new Map([[personId, 1]])
  for (const pair of open) wanted.set(asking(pair), (wanted.get(asking(pair)) ?? 0) + 1)
  const capacities = Object.fromEntries(
    Object.entries(rules.capacities).map(([id, both]) => [
      id,
      { ...both, [side]: { min: 0, max: Math.min(both[side]?.max ?? 0, wanted.get(id) ?? 0) } },
    ]),
  )
  const solved: Rules = {
    ...rules,
    capacities,
    tiers: [side === 'mentee' ? 'coverage-mentees' : 'coverage-mentors', 'total'],
    stayBonus: 0,
    current: [],
  }
  const roster = openRoster(people, solved, asOf)
  const built = buildInstance(people, solved, { asOf })
  if (!roster.ok || !built.ok || built.value.left.length === 0 || built.value.right.length === 0) return null
  const outcome = solveInstance(built.value, toSolveSpec(roster.value, built.value))
  if (outcome.kind !== 'solved' || outcome.edges.length <= open.length) return null
  const chosen = pairsOf(built.value, outcome.edges)
  const before = new Set(open.map(keyOf))
  const after = new Set(chosen.map(keyOf))
  const partner = chosen.find((pair) => asking(pair) === personId && !before.has(keyOf(pair)))
  if (!partner) return null
  const ends = open.filter((pair) => !after.has(keyOf(pair)))
  const begins = chosen.filter((pair) => !before.has(keyOf(pair)) && pair !== partner)
  const sum = (pairs: readonly OpenPair[]) =>
    pairs.reduce((total, pair) => total + (scores.get(keyOf(pair)) ?? 0), 0)
  return { pair: partner, ends, begins, points: sum([partner, ...begins]) - sum(ends) }
}

const keyOf = ({ mentorId, menteeId }: OpenPair) => pairKey(mentorId, menteeId)

function pairsOf(instance: Instance, edges: ArrayLike<number>): OpenPair[] {
  let row = 0
  return Array.from(edges, (edge) => {
    while (instance.rowPtr[row + 1]! <= edge) row += 1
    return { mentorId: instance.left[row]!, menteeId: instance.right[instance.col[edge]!]! }
  })
}

/** Every pair of every plan with its evidence, found in one pass. */
function describePlans(
  plans: readonly Plan[],
  { pool, wishes }: PartnerAsk,
  roster: Roster,
  instance: Instance,
): ProposedPartner[] {
  const chosen = new Map(
    plans.flatMap(({ pair, begins }) => [pair, ...begins]).map((pair) => [keyOf(pair), pair]),
  )
  const results = new Map(
    describePairs({
      pool,
      roster,
      instance,
      chosen: [...chosen.values()],
      session: null,
      cutPoints: wishes.rules.cutPoints,
    }).map((result) => [keyOf(result), result]),
  )
  return plans.map(({ pair, ends, begins, points }) => ({
    pair: results.get(keyOf(pair))!,
    ends,
    begins: begins.map((one) => results.get(keyOf(one))!),
    points,
  }))
}
