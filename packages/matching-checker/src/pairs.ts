import { eachRecord } from './csv.ts'
import type { Certificate } from './certificate.ts'
import type { Fail, Problem } from './problem.ts'

export interface Chosen {
  readonly i: number
  readonly j: number
  readonly score: number
  readonly locked: boolean
}

/** Whether the pairs are legal, in order, within everybody's limits, and keep every lock. */
export function checkPairs(problem: Problem, pairs: Certificate['pairs'], fail: Fail): Chosen[] {
  const { left, right, locked } = problem
  const columns = right.ids.length
  const used = { left: new Int32Array(left.ids.length), right: new Int32Array(columns) }
  let last = -1
  const chosen = pairs.flatMap(([a, b]) => {
    const [i, j] = [left.at.get(a), right.at.get(b)]
    if (i === undefined || j === undefined)
      return fail('pair-unknown', `${a} and ${b} cannot be a pair: one takes no part.`, { left: a, right: b })
    const score = problem.edge(i, j)
    const key = i * columns + j
    if (key <= last)
      fail('pair-order', `The pair of ${a} and ${b} stands twice or out of order.`, { left: a, right: b })
    last = key
    if (typeof score === 'string')
      return fail('pair-illegal', `${a} and ${b} must not be a pair: ${score}.`, {
        left: a,
        right: b,
        rule: score,
      })
    used.left[i]!++
    used.right[j]!++
    return [{ i, j, score, locked: locked.has(key) }]
  })
  const kept = new Set(chosen.map(({ i, j }) => i * columns + j))
  for (const key of locked) {
    const [a, b] = [left.ids[Math.floor(key / columns)]!, right.ids[key % columns]!]
    if (!kept.has(key))
      fail('lock-missing', `The locked pair of ${a} and ${b} is not there.`, { left: a, right: b })
  }
  for (const name of ['left', 'right'] as const)
    problem[name].ids.forEach((id, k) => {
      const [count, min, max] = [used[name][k]!, problem[name].min[k]!, problem[name].max[k]!]
      if (count < min || count > max)
        fail('capacity', `${id} has ${count} pairs instead of ${min} to ${max}.`, { side: name, id })
    })
  return chosen
}

/** Whether the file of pairs names the pairs of the certificate, with the right fit or score. */
export function checkPairsFile(
  problem: Problem,
  chosen: readonly Chosen[],
  file: Uint8Array,
  people: boolean,
  fail: Fail,
): void {
  const [mentor, mentee, points] = people ? ['mentor_id', 'mentee_id', 'fit'] : ['left', 'right', 'score']
  const columns = problem.right.ids.length
  const expected = new Map(
    chosen.map(({ i, j, score }) => [i * columns + j, people ? Math.floor(score / 100) : score]),
  )
  eachRecord(file, (cell, line) => {
    const [a, b] = [cell(mentor!), cell(mentee!)]
    const key = problem.left.at.get(a)! * columns + problem.right.at.get(b)!
    const fit = expected.get(key)
    if (fit === undefined)
      fail('pairs-file', `Pairs, line ${line}: ${a} and ${b} are not (or twice) a pair of the certificate.`, {
        line,
      })
    else if (cell(points!) !== String(fit))
      fail('pairs-file', `Pairs, line ${line}: ${points} is ${cell(points!)} instead of ${fit}.`, { line })
    expected.delete(key)
  })
  for (const key of expected.keys()) {
    const [a, b] = [problem.left.ids[Math.floor(key / columns)]!, problem.right.ids[key % columns]!]
    fail('pairs-file', `The pairs file leaves out ${a} and ${b}.`, { left: a, right: b })
  }
}
