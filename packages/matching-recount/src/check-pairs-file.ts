import { eachRecord } from './csv.ts'
import type { Instance } from './instance.ts'
import type { Fail } from './refusal.ts'

type Pairs = Readonly<Record<'left' | 'right' | 'scores', readonly number[]>>

/** Whether the file of pairs names the pairs of the certificate, with the right fit or score. */
export function checkPairsFile(
  { left, right }: Instance,
  pairs: Pairs,
  file: Uint8Array,
  people: boolean,
  fail: Fail,
): void {
  const [mentor, mentee, points] = people ? ['mentor_id', 'mentee_id', 'fit'] : ['left', 'right', 'score']
  const columns = right.ids.length
  const expected = new Map(
    pairs.scores.map((score, c) => [
      pairs.left[c]! * columns + pairs.right[c]!,
      people ? Math.floor(score / 100) : score,
    ]),
  )
  eachRecord(file, (cell, line) => {
    const [a, b] = [cell(mentor!), cell(mentee!)]
    const key = left.at.get(a)! * columns + right.at.get(b)!
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
    const [a, b] = [left.ids[Math.floor(key / columns)]!, right.ids[key % columns]!]
    fail('pairs-file', `The pairs file leaves out ${a} and ${b}.`, { left: a, right: b })
  }
}
