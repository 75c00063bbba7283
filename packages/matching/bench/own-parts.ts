import { createHash } from 'node:crypto'
import { checkCertificate, judge } from '../../matching-recount/src/check-certificate.ts'
import type { Certificate } from '../../matching-recount/src/certificate.ts'
import { readInstance } from '../../matching-recount/src/read-instance.ts'
import { createCertificate } from '../src/certificate.ts'
import type { Instance } from '../src/instance.ts'
import { decline } from '../src/session/change-session.ts'
import { openSession } from '../src/session/open-session.ts'
import type { ChangeMode, Session } from '../src/session/session.ts'
import { solveInstance } from '../src/solve-instance.ts'
import type { Solution, SolveSpec } from '../src/solve-spec.ts'
import type { Row, Sizes } from './table.ts'
import { seconds } from './peer-parts.ts'
import { median, takeRounds } from './rounds.ts'
import { randomSource, sparseInstance } from './sparse-family.ts'

const spec: SolveSpec = {
  tiers: [{ kind: 'coverage', side: 'right' }, { kind: 'coverage', side: 'left' }, { kind: 'total' }],
}

function solved(instance: Instance): Solution {
  const outcome = solveInstance(instance, spec)
  if (outcome.kind !== 'solved') throw new Error(`not solved: ${outcome.kind}`)
  return outcome
}

function cpuOf<T>(work: () => T): readonly [T, number] {
  const start = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(start)
  return [result, (user + system) / 1e6]
}

const declines = 500

/** Milliseconds of so many declines of pairs drawn at random, one after the other, each with the pairs that stand at that time. */
function declineTimes(
  instance: Instance,
  session: Session,
  mode: ChangeMode,
  count: number,
  seed: number,
): number[] {
  const random = randomSource(seed)
  const { held } = session.left
  return Array.from({ length: count }, () => {
    let i = random(held.length)
    while (held[i]!.length === 0) i = random(held.length)
    const partner = instance.right[instance.col[held[i]![0]!]!]!
    const start = performance.now()
    const result = decline(session, instance.left[i]!, partner, mode)
    if (result.kind !== 'changed') throw new Error(result.kind)
    return performance.now() - start
  })
}

/** Declines from a solved instance, after a fifth as many from the same one that are thrown away. */
export function declineRows({ shrink }: Sizes): Row[] {
  const n = Math.ceil(100_000 / shrink)
  const instance = sparseInstance('S', n, 50, 1)
  const solution = solved(instance)
  return ([{ kind: 'balanced', bonus: 10 }, { kind: 'fewest-changes' }] as const).map((mode) => {
    const take = (count: number, seed: number) => {
      const session = openSession(instance, spec, solution)
      if ('reason' in session) throw new Error(session.reason)
      return declineTimes(instance, session, mode, count, seed)
    }
    take(declines / 5, 6)
    const times = take(declines, 5).sort((a, b) => a - b)
    const at = (share: number) => `${times[Math.floor(share * declines)]!.toFixed(2)} ms`
    const what = `decline, ${n} x ${n}, ${mode.kind}${mode.kind === 'balanced' ? ` (bonus ${mode.bonus})` : ''}, ${declines} in a row`
    return {
      what,
      engine: `median ${at(0.5)}, p95 ${at(0.95)}`,
      other: '-',
      ratio: '-',
      target: 'median <= 1 ms, p95 <= 10 ms',
    }
  })
}

/** The checker reads the edge file itself, byte for byte, and then judges; both are set against the solve. */
export function checkerRows({ rounds, shrink }: Sizes): Row[] {
  const n = Math.ceil(100_000 / shrink)
  const instance = sparseInstance('S', n, 50, 1)
  const [solution, solve] = cpuOf(() => solved(instance))
  const edges = edgeFile(instance)
  const sum = createHash('sha256').update(edges).digest('hex')
  const header = {
    engine: '0.0.0',
    input: { kind: 'edges', edges: sum, capacities: null, required: false },
  } as const
  const certificate = JSON.stringify(createCertificate(instance, spec, solution, header))
  let refused = 0
  const fail = () => void refused++
  const read = readInstance(JSON.parse(certificate) as Certificate, { certificate, edges }, fail)
  const cpuOfChecks = (check: () => boolean) => {
    const checked = () => {
      if (!check() || refused > 0) throw new Error('a true certificate is refused')
      return 1
    }
    return median(takeRounds(rounds, checked).cpu)
  }
  const judging = cpuOfChecks(
    () => judge(JSON.parse(certificate) as Certificate, read, { certificate }, fail).value.length > 0,
  )
  const whole = cpuOfChecks(() => checkCertificate({ certificate, edges }).ok)
  const percent = (amount: number) => `${((100 * amount) / solve).toFixed(1)} % of the solve`
  return [
    {
      what: `checker, ${n} x ${n}: judging`,
      engine: `solve ${seconds(solve)}`,
      other: `check ${seconds(judging)}`,
      ratio: percent(judging),
      target: '<= 5 %',
    },
    {
      what: `checker, ${n} x ${n}: with reading and hashing ${(edges.length / 1e6).toFixed(0)} MB`,
      engine: `solve ${seconds(solve)}`,
      other: `check ${seconds(whole)}`,
      ratio: percent(whole),
      target: '-',
    },
  ]
}

function edgeFile({ left, right, rowPtr, col, score }: Instance): Buffer {
  const rows = left.map((id, i) => {
    const lines: string[] = []
    for (let e = rowPtr[i]!; e < rowPtr[i + 1]!; e++) lines.push(`${id},${right[col[e]!]},${score[e]}\n`)
    return Buffer.from(lines.join(''))
  })
  return Buffer.concat([Buffer.from('left,right,score\n'), ...rows])
}
