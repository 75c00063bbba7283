import { blockedBy, scorePair, type Instance, type Roster, type Solution } from '@upstream/matching'
import { waivable } from './draft-edits.contract.ts'
import { enginePerson, visibleRules } from './describe-pairs.ts'
import type { ChosenPair } from './find-alternatives.ts'
import { toldRules } from './told-rules.rules.ts'
import type { ResultUnmatched, Suggestion } from './match-result.contract.ts'

type Waivable = (typeof waivable)[number]

interface OneRuleAway {
  readonly partnerId: string
  readonly rule: Waivable
  readonly hours: number | null
  readonly free: boolean
}

/**
 * Everybody with a place and no pair: what stands before them, and the smallest changes that would bring them in without moving
 * anybody else. Each suggestion holds by construction: the partner is allowed but for one named thing. O(unmatched * partners * rules).
 */
export function describeUnmatched(
  instance: Instance,
  roster: Roster,
  solution: Solution,
  chosen: readonly ChosenPair[],
): ResultUnmatched[] {
  const taken = new Map<string, number>()
  for (const { mentorId, menteeId } of chosen)
    for (const id of [`left ${mentorId}`, `right ${menteeId}`]) taken.set(id, (taken.get(id) ?? 0) + 1)
  const visible = visibleRules(roster.rules)
  const isFree = (side: 'left' | 'right', at: number) => {
    const [ids, most] =
      side === 'left' ? [instance.left, instance.leftMax] : [instance.right, instance.rightMax]
    return (taken.get(`${side} ${ids[at]!}`) ?? 0) < most[at]!
  }
  return solution.unmatched.map(({ side, person, hall }) => {
    const own = side === 'left' ? instance.left[person]! : instance.right[person]!
    const [otherSide, partners] =
      side === 'left' ? (['right', instance.right] as const) : (['left', instance.left] as const)
    const ordered = (partnerId: string) =>
      side === 'left' ? ([own, partnerId] as const) : ([partnerId, own] as const)
    const scoreWith = (partnerId: string) => {
      const [mentorId, menteeId] = ordered(partnerId)
      return scorePair(enginePerson(roster, mentorId), enginePerson(roster, menteeId), visible).score
    }
    const allowed: string[] = []
    const near: OneRuleAway[] = []
    const counts = new Map<string, number>()
    partners.forEach((partnerId, at) => {
      const blocks = blockedBy(roster, ...ordered(partnerId))
      const [only] = blocks
      for (const rule of new Set(blocks.map((block) => block.rule)))
        counts.set(rule, (counts.get(rule) ?? 0) + 1)
      if (!only) return void allowed.push(partnerId)
      const rule = waivable.find((name) => name === only.rule)
      if (blocks.length > 1 || !rule) return
      near.push({
        partnerId,
        rule,
        hours: only.rule === 'shared-hours' ? only.hours : null,
        free: isFree(otherSide, at),
      })
    })
    const suggestions = [...bestWaivers(near, scoreWith), ...bestExtraPlaces(allowed, scoreWith)]
    return {
      personId: own,
      side: side === 'left' ? ('mentor' as const) : ('mentee' as const),
      detail: {
        allowed: allowed.length,
        oneRuleAway: waivable.flatMap((rule) => {
          const people = near.filter((each) => each.rule === rule).length
          return people > 0 ? [{ rule, people }] : []
        }),
        rules: toldRules.flatMap((rule) => (counts.has(rule) ? [{ rule, people: counts.get(rule)! }] : [])),
        crowd: hall && { people: hall.people.length, places: hall.places },
        suggestions,
      },
    }
  })
}

type ScoreWith = (partnerId: string) => number

/** One suggestion a rule: the best partner with a free place. */
function bestWaivers(near: readonly OneRuleAway[], scoreWith: ScoreWith): Suggestion[] {
  const free = near.filter((each) => each.free)
  return waivable.flatMap((rule) => {
    const [best] = free
      .filter((each) => each.rule === rule)
      .map(({ partnerId, hours }) => ({
        kind: 'waive' as const,
        partnerId,
        rule,
        hours,
        score: scoreWith(partnerId),
      }))
      .toSorted(byScore)
    return best ? [best] : []
  })
}

function bestExtraPlaces(allowed: readonly string[], scoreWith: ScoreWith): Suggestion[] {
  return allowed
    .map((partnerId) => ({ kind: 'extra-place' as const, partnerId, score: scoreWith(partnerId) }))
    .toSorted(byScore)
    .slice(0, 2)
}

function byScore(a: { score: number; partnerId: string }, b: { score: number; partnerId: string }): number {
  return b.score - a.score || (a.partnerId < b.partnerId ? -1 : 1)
}
