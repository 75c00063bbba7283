import { sharedQuartersOf } from './availability.ts'
import { coverage } from './score-terms.ts'
import { findChainUp } from './reporting-chain.ts'
import { type Roster, hasLeft, takesSide } from './roster.ts'
import type { HardRule, WaivableRule } from './rules.ts'
import { toTokens } from './token.ts'

/** One hard rule that forbids a pair, with the facts it rests on. */
export type Block =
  | { readonly rule: 'same-person' }
  | { readonly rule: 'not-taking-part' | 'left' | 'hold'; readonly person: string }
  /** Ids from the one who reports up to the other, both included. */
  | { readonly rule: 'reporting-chain'; readonly path: readonly string[] }
  /** `difference`: levels the mentee stands above the mentor; `null` when a level is not known. */
  | { readonly rule: 'level-gap'; readonly difference: number | null; readonly needed: number }
  | { readonly rule: 'ban'; readonly why?: string }
  | { readonly rule: 'conflict' | 'past-pair' }
  | { readonly rule: 'language'; readonly mentor: readonly string[]; readonly mentee: readonly string[] }
  /** Hours a week. */
  | { readonly rule: 'shared-hours'; readonly hours: number; readonly needed: number }
  | { readonly rule: 'both-teach'; readonly mentorTeaches: boolean; readonly menteeTeaches: boolean }

type Check = (roster: Roster, mentor: number, mentee: number) => readonly Block[]

/** Each rule alone, waivers not looked at; person numbers. */
export const ruleChecks: Readonly<Record<HardRule, Check>> = {
  'same-person': (_, mentor, mentee) => (mentor === mentee ? [{ rule: 'same-person' }] : []),
  'not-taking-part': ({ people }, mentor, mentee) => [
    ...(takesSide(people[mentor]!, 'mentor') ? [] : [personBlock('not-taking-part', people[mentor]!.id)]),
    ...(takesSide(people[mentee]!, 'mentee') ? [] : [personBlock('not-taking-part', people[mentee]!.id)]),
  ],
  left: ({ people, asOf }, mentor, mentee) =>
    [people[mentor]!, people[mentee]!]
      .filter((each) => hasLeft(each, asOf))
      .map(({ id }) => personBlock('left', id)),
  hold: ({ people, held }, mentor, mentee) =>
    [people[mentor]!, people[mentee]!]
      .filter(({ id }) => held.has(id))
      .map(({ id }) => personBlock('hold', id)),
  'reporting-chain': ({ chart, people }, mentor, mentee) => {
    if (mentor === mentee) return []
    const path = findChainUp(chart, mentor, mentee) ?? findChainUp(chart, mentee, mentor)
    return path === null ? [] : [{ rule: 'reporting-chain', path: path.map((person) => people[person]!.id) }]
  },
  'level-gap': ({ people, rules }, mentor, mentee) => {
    const [low, high] = [people[mentor]!.level, people[mentee]!.level]
    const difference = low === null || high === null ? null : high - low
    if (difference !== null && difference >= rules.levelGap) return []
    return [{ rule: 'level-gap', difference, needed: rules.levelGap }]
  },
  ban: ({ listed }, mentor, mentee) => {
    const ban = listed.bans.get(mentor * listed.people + mentee)
    if (ban === undefined) return []
    return [{ rule: 'ban', ...(ban[2] !== undefined && { why: ban[2] }) }]
  },
  conflict: ({ listed }, mentor, mentee) =>
    listed.conflicts.has(mentor * listed.people + mentee) ? [{ rule: 'conflict' }] : [],
  'past-pair': ({ listed }, mentor, mentee) =>
    listed.past.has(mentor * listed.people + mentee) ? [{ rule: 'past-pair' }] : [],
  language: ({ people, rules }, mentor, mentee) => {
    if (!rules.sharedLanguage) return []
    const spokenByMentor = toTokens(people[mentor]!.languages)
    const spokenByMentee = toTokens(people[mentee]!.languages)
    if (spokenByMentor.length === 0 || spokenByMentee.length === 0) return []
    if (spokenByMentor.some(({ key }) => spokenByMentee.some((other) => other.key === key))) return []
    return [
      {
        rule: 'language',
        mentor: spokenByMentor.map(({ text }) => text),
        mentee: spokenByMentee.map(({ text }) => text),
      },
    ]
  },
  'shared-hours': (roster, mentor, mentee) => {
    const hours = sharedHoursOf(roster, mentor, mentee)
    const needed = roster.rules.sharedHours
    return hours === null || hours >= needed ? [] : [{ rule: 'shared-hours', hours, needed }]
  },
  'both-teach': ({ people, rules }, mentor, mentee) => {
    if (rules.mode !== 'reciprocal') return []
    const mentorTeaches = coverage(people[mentee]!.wants, people[mentor]!.offers).quality > 0
    const menteeTeaches = coverage(people[mentor]!.wants, people[mentee]!.offers).quality > 0
    return mentorTeaches && menteeTeaches ? [] : [{ rule: 'both-teach', mentorTeaches, menteeTeaches }]
  },
}

function personBlock(rule: 'not-taking-part' | 'left' | 'hold', person: string): Block {
  return { rule, person }
}

/** Hours a week two people share, on the worse of the two dates; `null` when a zone is not known. */
export function sharedHoursOf(roster: Roster, mentor: number, mentee: number): number | null {
  const [a, b] = [roster.availability.classOf[mentor]!, roster.availability.classOf[mentee]!]
  return a < 0 || b < 0 ? null : sharedQuartersOf(roster.availability, a, b) / 4
}

/** Whether a waiver lifts this rule for this pair. */
export function isWaived({ listed }: Roster, rule: HardRule, mentor: number, mentee: number): boolean {
  return listed.waivers.get(mentor * listed.people + mentee)?.has(rule as WaivableRule) ?? false
}

const checksInOrder = Object.entries(ruleChecks) as readonly (readonly [HardRule, Check])[]

/** Whether no hard rule blocks the pair (person numbers). Stops at the first that does. */
export function isLegal(roster: Roster, mentor: number, mentee: number): boolean {
  return checksInOrder.every(
    ([rule, check]) => isWaived(roster, rule, mentor, mentee) || check(roster, mentor, mentee).length === 0,
  )
}

/**
 * Every hard rule that blocks a pair, with the facts; empty when the pair is legal. Waived rules are left out. An id that
 * nobody has blocks as `not-taking-part`. O(people above the two + their lists).
 */
export function blockedBy(roster: Roster, mentorId: string, menteeId: string): readonly Block[] {
  const mentor = roster.indexOf.get(mentorId)
  const mentee = roster.indexOf.get(menteeId)
  if (mentor === undefined || mentee === undefined) {
    const nobody = [mentor === undefined ? mentorId : null, mentee === undefined ? menteeId : null]
    return nobody.filter((id) => id !== null).map((id) => personBlock('not-taking-part', id))
  }
  return checksInOrder.flatMap(([rule, check]) =>
    isWaived(roster, rule, mentor, mentee) ? [] : check(roster, mentor, mentee),
  )
}
