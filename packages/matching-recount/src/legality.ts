import type { Person } from './people.ts'
import { couples, type Rules } from './rules.ts'
import { calendar, sharedQuarters, type Week } from './shared-hours.ts'

/** Names the first rule that keeps a mentor and a mentee apart, if any. */
export function legality(rules: Rules, people: ReadonlyMap<string, Person>, asOf: string | null) {
  const above = chains(rules, people)
  const [ban, conflict] = [couples(rules.bans), couples(rules.conflicts, true)]
  const past = couples(rules.pastPairs, true)
  const waived = couples(rules.waivers.map(([a, b, rule]) => [JSON.stringify([a, b]), rule]))
  const anyWaiver = rules.waivers.length > 0
  const tooFewHours = hoursRule(rules, asOf)
  return (a: Person, b: Person): string | null => {
    const blocks = (rule: string) => !(anyWaiver && waived(JSON.stringify([a.id, b.id]), rule))
    if (!(b.level - a.level >= rules.levelGap) && blocks('level-gap')) return 'level-gap'
    if (a === b) return 'same-person'
    const [aboveA, aboveB] = [above(a.id), above(b.id)]
    if (aboveA.has(b.id) || aboveB.has(a.id)) return 'reporting-chain'
    const speak = a.languages.length > 0 && b.languages.length > 0 && rules.sharedLanguage
    if (speak && !a.languages.some((language) => b.languages.includes(language)) && blocks('language'))
      return 'language'
    if (ban(a.id, b.id)) return 'ban'
    if (conflict(a.id, b.id)) return 'conflict'
    if (past(a.id, b.id) && blocks('past-pair')) return 'past-pair'
    if (tooFewHours(a, b) && blocks('shared-hours')) return 'shared-hours'
    if (rules.mode === 'reciprocal' && !(teaches(a, b) && teaches(b, a))) return 'both-teach'
    return null
  }
}

const teaches = (a: Person, b: Person) => b.wants.some((topic) => a.offers.includes(topic))

/** People with equal weeks share one answer. */
function hoursRule(rules: Rules, asOf: string | null): (a: Person, b: Person) => boolean {
  if (rules.sharedHours <= 0) return () => false
  const weeksOf = calendar(rules, asOf)
  const weeks = new Map<Person, readonly Week[] | null>()
  const answers = new Map<readonly Week[], Map<readonly Week[], boolean>>()
  const weekOf = (person: Person) => {
    if (!weeks.has(person)) weeks.set(person, weeksOf(person))
    return weeks.get(person)
  }
  return (a, b) => {
    const [mine, theirs] = [weekOf(a), weekOf(b)]
    if (!mine || !theirs) return false
    if (!answers.has(mine)) answers.set(mine, new Map())
    const known = answers.get(mine)!
    if (!known.has(theirs)) known.set(theirs, sharedQuarters(mine, theirs) / 4 < rules.sharedHours)
    return known.get(theirs)!
  }
}

/** Everybody above a person along manager and matrix lines. */
function chains(rules: Rules, people: ReadonlyMap<string, Person>) {
  const known = new Map<string, Set<string>>()
  const matrix = Map.groupBy(rules.matrixLines, ([id]) => id)
  return (id: string): Set<string> => {
    let above = known.get(id)
    if (above) return above
    known.set(id, (above = new Set()))
    const open = [id]
    for (let at; (at = open.pop()) !== undefined;) {
      const lines = [people.get(at)?.manager ?? '', ...(matrix.get(at) ?? []).map((line) => line[1])]
      for (const next of lines)
        if (people.has(next) && !above.has(next)) {
          above.add(next)
          open.push(next)
        }
    }
    return above
  }
}
