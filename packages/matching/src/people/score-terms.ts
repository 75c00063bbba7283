import type { Person, Personality } from './person.ts'
import type { Rules, ScoreTerm } from './rules.ts'
import { type Token, toToken, toTokens } from './token.ts'

/** Topics beyond this rank do not count. */
const rankedTopics = 16

/** How well offers cover ranked wants: topic i of k weighs k + 1 - i. */
export interface Coverage {
  /** 0..1000. */
  readonly quality: number
  /** The wanted topics that are offered, in order of rank, as the one who wants them wrote them. */
  readonly covered: readonly Token[]
}

export function coverage(wants: readonly string[], offers: readonly string[]): Coverage {
  const wanted = toTokens(wants).slice(0, rankedTopics)
  const offered = new Set(toTokens(offers).map(({ key }) => key))
  const covered = wanted.filter(({ key }) => offered.has(key))
  const weightOf = (token: Token): number => wanted.length - wanted.indexOf(token)
  const all = wanted.reduce((sum, token) => sum + weightOf(token), 0)
  const met = covered.reduce((sum, token) => sum + weightOf(token), 0)
  return { quality: all === 0 ? 0 : Math.floor((1000 * met) / all), covered }
}

/** Entries that stand in both lists, as the first list writes them. */
export function sharedTokens(a: readonly string[], b: readonly string[]): readonly Token[] {
  const others = new Set(toTokens(b).map(({ key }) => key))
  return toTokens(a).filter(({ key }) => others.has(key))
}

/** Quality 0..1000 of each term, exactly as in docs/matching/rules-and-scores.md. Pure, and slow on purpose: the reference. */
export const termQualities: Readonly<
  Record<ScoreTerm, (mentor: Person, mentee: Person, rules: Rules) => number>
> = {
  wantedTopics: (mentor, mentee) => coverage(mentee.wants, mentor.offers).quality,
  reverseBenefit: (mentor, mentee) => coverage(mentor.wants, mentee.offers).quality,
  otherDepartment: (mentor, mentee) => differing(mentor.department, mentee.department),
  otherRegion: (mentor, mentee) => differing(mentor.region, mentee.region),
  otherLocation: (mentor, mentee) => differing(mentor.location, mentee.location),
  strangers: (mentor, mentee, { acquainted }) =>
    acquainted.some(([a, b]) => (a === mentor.id && b === mentee.id) || (a === mentee.id && b === mentor.id))
      ? 0
      : 1000,
  difference: (mentor, mentee, rules) => {
    const [ofMentor, ofMentee] = [groupsOf(rules, mentor.id), groupsOf(rules, mentee.id)]
    const compared = [...ofMentor.keys()].filter((attribute) => ofMentee.has(attribute))
    const differ = compared.filter((attribute) => ofMentor.get(attribute) !== ofMentee.get(attribute))
    return compared.length === 0 ? 0 : Math.floor((1000 * differ.length) / compared.length)
  },
  interests: (mentor, mentee) => {
    const fewer = Math.min(toTokens(mentor.interests).length, toTokens(mentee.interests).length)
    const shared = sharedTokens(mentor.interests, mentee.interests).length
    return fewer === 0 ? 0 : Math.floor((1000 * shared) / fewer)
  },
  mutualWishes: (mentor, mentee, rules) =>
    500 * (Number(wishesFor(rules, mentor.id, mentee.id)) + Number(wishesFor(rules, mentee.id, mentor.id))),
  workingStyle: (mentor, mentee, { workingStyle }) => {
    if (mentor.personality === null || mentee.personality === null) return 0
    const distance = styleDistance(mentor.personality, mentee.personality)
    return workingStyle === 'different' ? 2 * distance : 1000 - 2 * distance
  },
}

function differing(a: string, b: string): number {
  const [first, second] = [toToken(a), toToken(b)]
  return first !== '' && second !== '' && first !== second ? 1000 : 0
}

function groupsOf(rules: Rules, id: string): ReadonlyMap<string, string> {
  return new Map(Object.entries(Object.hasOwn(rules.groups, id) ? rules.groups[id]! : {}))
}

export function wishesFor(rules: Rules, id: string, other: string): boolean {
  return Object.hasOwn(rules.wishes, id) && rules.wishes[id]!.includes(other)
}

/** Sum of the five absolute differences, 0..500. */
export function styleDistance(a: Personality, b: Personality): number {
  return (
    Math.abs(a.openness - b.openness) +
    Math.abs(a.conscientiousness - b.conscientiousness) +
    Math.abs(a.extraversion - b.extraversion) +
    Math.abs(a.agreeableness - b.agreeableness) +
    Math.abs(a.neuroticism - b.neuroticism)
  )
}
