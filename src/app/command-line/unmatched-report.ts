import type { Instance, Solution, Unmatched } from '@upstream/matching'
import { type Block, blockedBy } from '@upstream/matching/people/hard-rules'
import type { Roster } from '@upstream/matching/people/roster'
import { waivableRules } from '@upstream/matching/people/rules'
import { scorePair } from '@upstream/matching/people/score-pair'
import { listed } from './pair-reasons.ts'

export interface UnmatchedPerson {
  readonly person: string
  readonly side: 'mentor' | 'mentee'
  readonly reason: string
  /** One change that certainly gives this person a pair and takes nobody's; `none` where nothing of the kind does. */
  readonly change: string
}

const mostNamed = 5

/** Why everybody without a pair has none, and the smallest change that helps: each is sure, none is a guess. */
export function reportUnmatched(roster: Roster, instance: Instance, solution: Solution): UnmatchedPerson[] {
  const candidates = candidatesOf(instance)
  const room = roomOf(instance, solution)
  return solution.unmatched.map((entry) => {
    const { side, person } = entry
    const id = instance[side][person]!
    const others = candidates[side][person]!
    const asked = { roster, instance, room, side, id }
    const found = others.length === 0 ? withoutCandidates(asked) : withCandidates(asked, entry, others)
    return { person: id, side: side === 'left' ? 'mentor' : 'mentee', ...found }
  })
}

interface Asked {
  readonly roster: Roster
  readonly instance: Instance
  readonly room: { readonly left: Int32Array; readonly right: Int32Array }
  readonly side: 'left' | 'right'
  readonly id: string
}

type Found = Pick<UnmatchedPerson, 'reason' | 'change'>

const opposite = (side: 'left' | 'right') => (side === 'left' ? 'right' : 'left')

/** The rules that stand in the way, and one exception that would be enough. */
function withoutCandidates({ roster, instance, room, side, id }: Asked): Found {
  const others = instance[opposite(side)]
  const partner = side === 'left' ? 'mentee' : 'mentor'
  if (others.length === 0) return { reason: `nobody takes part as a ${partner}`, change: 'none' }
  const counts = new Map<Block['rule'], number>()
  const waivers: Waiver[] = []
  others.forEach((other, k) => {
    const [mentor, mentee] = side === 'left' ? [id, other] : [other, id]
    const rules = [...new Set(blockedBy(roster, mentor, mentee).map(({ rule }) => rule))]
    for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1)
    if (rules.length > 1 || !waivableRules.some((rule) => rule === rules[0])) return
    const fit = fitOf(roster, mentor, mentee)
    const needsRoom = room[opposite(side)][k]! < 1
    waivers.push({ fit, needsRoom, words: `waive ${rules[0]} for ${mentor} and ${mentee} (fit ${fit})${needsRoom ? ` and give ${other} one more place` : ''}` })
  })
  const rules = [...counts].sort((a, b) => b[1] - a[1]).map(([rule, count]) => `${rule} ${count}`)
  const [best] = waivers.sort((a, b) => Number(a.needsRoom) - Number(b.needsRoom) || b.fit - a.fit)
  return { reason: `no legal ${partner}: of ${others.length}, ${rules.join(', ')}`, change: best?.words ?? 'none' }
}

interface Waiver {
  readonly fit: number
  /** The partner has no place left. */
  readonly needsRoom: boolean
  readonly words: string
}

/** Others needed the same partners; one more place for the best of them would be enough. */
function withCandidates({ roster, instance, side, id }: Asked, { hall }: Unmatched, others: readonly number[]): Found {
  const names = instance[opposite(side)]
  const partner = side === 'left' ? 'mentee' : 'mentor'
  const fits = others.map((k) => ({ name: names[k]!, fit: fitOf(roster, ...(side === 'left' ? ([id, names[k]!] as const) : ([names[k]!, id] as const))) }))
  const best = fits.reduce((a, b) => (b.fit > a.fit ? b : a))
  const change = `one more place for ${best.name} (fit ${best.fit})`
  if (hall === null) return { reason: 'a pair would have cost the others more', change }
  const partners = hall.partners.map((k) => names[k]!)
  const named = partners.length > mostNamed ? `${partners.length} ${partner}s` : listed(partners)
  return { reason: `${hall.people.length} people share the ${hall.places} places of ${named}`, change }
}

function fitOf({ people, indexOf, rules }: Roster, mentor: string, mentee: string): number {
  return Math.floor(scorePair(people[indexOf.get(mentor)!]!, people[indexOf.get(mentee)!]!, rules).score / 100)
}

function candidatesOf({ left, right, rowPtr, col }: Instance) {
  const lists = { left: left.map((): number[] => []), right: right.map((): number[] => []) }
  for (let i = 0; i < left.length; i++)
    for (let e = rowPtr[i]!; e < rowPtr[i + 1]!; e++) {
      lists.left[i]!.push(col[e]!)
      lists.right[col[e]!]!.push(i)
    }
  return lists
}

/** Places that nobody uses. */
function roomOf({ leftMax, rightMax, rowPtr, col }: Instance, { edges }: Solution) {
  const room = { left: leftMax.slice(), right: rightMax.slice() }
  let i = 0
  for (const edge of edges) {
    while (rowPtr[i + 1]! <= edge) i++
    room.left[i]! -= 1
    room.right[col[edge]!]! -= 1
  }
  return room
}
