import type { HallSet, Instance, Solution, SolveOutcome } from '@upstream/matching'
import { listProblems } from './list-problems.ts'
import { Sentence } from './sentence.ts'

/** Says why there is no result, for every outcome without one; `file` is where a wrong input came from. */
export function whyNone(file: string, instance: Instance, outcome: Exclude<SolveOutcome, Solution>): string {
  if (outcome.kind === 'bad-input') throw listProblems(file, outcome.problems)
  if (outcome.kind === 'nothing-yet')
    throw new Sentence('Stopped before anything was found that meets the lower limits. Nothing was written.')
  if (outcome.kind === 'infeasible') return shortage(instance, outcome.hall)
  const { name, possible, asked } = outcome
  return `The quota "${name}" asks for ${asked}${possible === null ? ', which cannot be met together with the rest' : `, and ${possible} is what there can be`}. Change the quota or add candidates.`
}

function shortage(instance: Instance, { side, people, partners, places }: HallSet): string {
  const [own, other] = side === 'left' ? [instance.left, instance.right] : [instance.right, instance.left]
  const [those, them] = [names(own, people), names(other, partners)]
  const verbs = people.length === 1 ? ['needs', 'has'] : ['need', 'have']
  if (partners.length === 0)
    return `It is impossible: ${those} ${verbs[0]} a pair and ${verbs[1]} no candidate at all.`
  return `It is impossible: ${those} ${verbs[0]} more places than the ${places} that ${them} can give them.`
}

const mostNamed = 5

function names(ids: readonly string[], people: readonly number[]): string {
  const named = people.slice(0, mostNamed).map((k) => ids[k]!)
  const more = people.length - named.length
  if (more > 0) return `${named.join(', ')} and ${more} others`
  return named.length > 1 ? `${named.slice(0, -1).join(', ')} and ${named.at(-1)!}` : named.join()
}
