import type { Person } from './people.ts'
import { couples, type Rules } from './rules.ts'

const weights = {
  wantedTopics: 50,
  reverseBenefit: 10,
  otherDepartment: 15,
  otherRegion: 5,
  otherLocation: 5,
  strangers: 0,
  difference: 0,
  interests: 10,
  mutualWishes: 5,
  workingStyle: 0,
}
type Term = keyof typeof weights

/** Of the topics wanted, the share offered; the first of k topics weighs k, the last 1. */
function wanted(topics: readonly number[], offers: readonly number[]): number {
  const k = topics.length
  let got = 0
  for (let place = 0; place < k; place++) if (offers.includes(topics[place]!)) got += k - place
  return k === 0 ? 0 : Math.floor((1000 * got) / ((k * (k + 1)) / 2))
}

const differ = (a: string, b: string) => (a !== '' && b !== '' && a !== b ? 1000 : 0)

export function scoring(rules: Rules): (mentor: Person, mentee: Person) => number {
  const weight = { ...weights, ...rules.weights }
  const all = Object.values(weight).reduce((sum, value) => sum + value, 0)
  const acquainted = couples(rules.acquainted, true)
  const wishes = couples(
    Object.entries(rules.wishes).flatMap(([id, list]) => list.map((other) => [id, other])),
  )
  const quality: Record<Term, (a: Person, b: Person) => number> = {
    wantedTopics: (a, b) => wanted(b.wants, a.offers),
    reverseBenefit: (a, b) => wanted(a.wants, b.offers),
    otherDepartment: (a, b) => differ(a.department, b.department),
    otherRegion: (a, b) => differ(a.region, b.region),
    otherLocation: (a, b) => differ(a.location, b.location),
    strangers: (a, b) => (acquainted(a.id, b.id) ? 0 : 1000),
    difference: (a, b) => {
      const [mine, theirs] = [rules.groups[a.id] ?? {}, rules.groups[b.id] ?? {}]
      const both = Object.keys(mine).filter((name) => Object.hasOwn(theirs, name))
      return share(both.filter((name) => mine[name] !== theirs[name]).length, both.length)
    },
    interests: (a, b) =>
      share(
        a.interests.filter((interest) => b.interests.includes(interest)).length,
        Math.min(a.interests.length, b.interests.length),
      ),
    mutualWishes: (a, b) => 500 * (Number(wishes(a.id, b.id)) + Number(wishes(b.id, a.id))),
    workingStyle: (a, b) => {
      if (!a.traits || !b.traits) return 0
      const distance = a.traits.reduce((sum, value, k) => sum + Math.abs(value - b.traits![k]!), 0)
      return rules.workingStyle === 'different' ? 2 * distance : 1000 - 2 * distance
    },
  }
  const terms = (Object.keys(weights) as Term[]).filter((term) => weight[term] > 0)
  const points = (a: Person, b: Person) =>
    terms.reduce((sum, term) => sum + Math.floor((weight[term] * quality[term](a, b) * 10) / all), 0)
  if (rules.mode !== 'reciprocal') return points
  return (a, b) => Math.floor((points(a, b) + points(b, a)) / 2)
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : Math.floor((1000 * part) / whole))
