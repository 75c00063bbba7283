import { type Block, isWaived, ruleChecks } from './hard-rules.ts'
import { createChainWalk } from './reporting-chain.ts'
import { type Roster, type PeopleSide, hasLeft, takesSide } from './roster.ts'
import { type HardRule, hardRules } from './rules.ts'
import { scorePair } from './score-pair.ts'

/** How many possible partners a rule takes away: in all, and alone (no other rule does). */
export interface RuleCut {
  readonly rule: HardRule
  readonly partners: number
  readonly alone: number
}

/**
 * A change to one rule that gives the person legal partners. `to` is the value the rule would need (levels or hours a week) and
 * absent where the rule has none: then the best partner needs a waiver, or an entry taken off a list.
 */
export interface Relaxation {
  readonly rule: HardRule
  readonly to?: number
  /** Partners who become legal. */
  readonly partners: number
  /** The partner for whom `effect` is greatest. */
  readonly best: { readonly id: string; readonly score: number; readonly effect: number }
}

export interface WhyUnmatched {
  readonly person: string
  readonly side: PeopleSide
  /** People on the other side who take part and have not left, holds counted. */
  readonly possible: number
  readonly legal: number
  /** Rules that cut at least one partner, in the order of the rules. */
  readonly cuts: readonly RuleCut[]
  /** Greatest effect first. */
  readonly relaxations: readonly Relaxation[]
}

/** What a new pair would be worth, in points: its score less what the two people are worth where they are (their prices). */
export type NetEffect = (mentor: string, mentee: string, score: number) => number

/**
 * Why a person on a side has no partner, and which single change would give one. `effect` ranks the changes; without it the
 * score does. It is an estimate until the caller has solved again. The reporting chain is never offered for relaxation.
 * `null` when nobody has this id or the person does not take this side. O(other side * length of lists).
 */
export function whyUnmatched(
  roster: Roster,
  id: string,
  side: PeopleSide,
  effect: NetEffect = (_mentor, _mentee, score) => score,
): WhyUnmatched | null {
  const person = roster.indexOf.get(id)
  if (person === undefined || !takesSide(roster.people[person]!, side)) return null
  const onChain = new Set<number>()
  createChainWalk(roster.chart)(person, (other) => onChain.add(other))
  const partners = possiblePartners(roster, person, side)
  const cuts = new Map<HardRule, { partners: number; alone: number }>()
  const rescued: Rescue[] = []
  let legal = 0
  for (const partner of partners) {
    const [mentor, mentee] = side === 'mentor' ? [person, partner] : [partner, person]
    const blocks = blocksOf(roster, mentor, mentee, onChain.has(partner))
    const rules = new Set(blocks.map(({ rule }) => rule))
    if (rules.size === 0) legal += 1
    for (const rule of rules) {
      const cut = cuts.get(rule) ?? { partners: 0, alone: 0 }
      cuts.set(rule, { partners: cut.partners + 1, alone: cut.alone + Number(rules.size === 1) })
    }
    if (rules.size === 1 && relaxable.has(blocks[0]!.rule)) {
      const { score } = scorePair(roster.people[mentor]!, roster.people[mentee]!, roster.rules)
      const worth = effect(roster.people[mentor]!.id, roster.people[mentee]!.id, score)
      rescued.push({ block: blocks[0]!, id: roster.people[partner]!.id, score, effect: worth })
    }
  }
  return {
    person: id,
    side,
    possible: partners.length,
    legal,
    cuts: hardRules.flatMap((rule) => (cuts.has(rule) ? [{ rule, ...cuts.get(rule)! }] : [])),
    relaxations: toRelaxations(rescued),
  }
}

interface Rescue {
  readonly block: Block
  readonly id: string
  readonly score: number
  readonly effect: number
}

/** Rules that somebody may decide to relax. */
const relaxable: ReadonlySet<HardRule> = new Set([
  'level-gap',
  'language',
  'shared-hours',
  'past-pair',
  'ban',
  'conflict',
  'hold',
])

function possiblePartners({ people, asOf }: Roster, person: number, side: PeopleSide): readonly number[] {
  const other = side === 'mentor' ? 'mentee' : 'mentor'
  return [...people.keys()].filter(
    (index) => index !== person && takesSide(people[index]!, other) && !hasLeft(people[index]!, asOf),
  )
}

function blocksOf(roster: Roster, mentor: number, mentee: number, onChain: boolean): readonly Block[] {
  const others = hardRules.filter((rule) => rule !== 'reporting-chain')
  const blocks = others.flatMap((rule) =>
    isWaived(roster, rule, mentor, mentee) ? [] : ruleChecks[rule](roster, mentor, mentee),
  )
  return onChain ? [{ rule: 'reporting-chain', path: [] }, ...blocks] : blocks
}

/** One relaxation for each value a rule could take that lets in a better partner than every milder value does. */
function toRelaxations(rescued: readonly Rescue[]): readonly Relaxation[] {
  const byRule = Map.groupBy(rescued, ({ block }) => block.rule)
  const relaxations = [...byRule].flatMap(([rule, all]) => {
    const values = [...new Set(all.map(({ block }) => neededValue(block)))].sort(
      (a, b) => (b ?? -1) - (a ?? -1),
    )
    const steps = values.map((to): Relaxation => {
      const reached = all.filter(({ block }) => to === undefined || (neededValue(block) ?? -1) >= to)
      const { id, score, effect } = reached.reduce((best, each) => (isBetter(each, best) ? each : best))
      return { rule, ...(to !== undefined && { to }), partners: reached.length, best: { id, score, effect } }
    })
    return steps.filter(({ best }, place) => place === 0 || best.effect > steps[place - 1]!.best.effect)
  })
  return relaxations.sort((a, b) => b.best.effect - a.best.effect)
}

function isBetter(a: Rescue, b: Rescue): boolean {
  return a.effect > b.effect || (a.effect === b.effect && a.id < b.id)
}

/** The value at which this block falls; none for a gap below one level, which only a waiver lifts. */
function neededValue(block: Block): number | undefined {
  if (block.rule === 'shared-hours') return block.hours > 0 ? block.hours : undefined
  if (block.rule === 'level-gap') return (block.difference ?? 0) >= 1 ? block.difference! : undefined
  return undefined
}
