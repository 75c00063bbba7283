/** Measures one solver that runs in Node: node node-rounds.ts SOLVER FILE ROUNDS. Prints one JSON line. */
import { solveDense } from '../../src/dense/solve-dense.ts'
import { solveInstance } from '../../src/solve-instance.ts'
import type { SolveSpec } from '../../src/solve-spec.ts'
import { type DenseFile, readDense, readSparse } from '../instance-file.ts'
import { type Rounds, takeRounds } from '../rounds.ts'
import { quotaProgram, quotaTags } from './quota-program.ts'

const [solver = '', file = '', rounds = '5'] = process.argv.slice(2)

const sparse = (spec: SolveSpec) => () => {
  const instance = readSparse(file)
  return () => {
    const outcome = solveInstance(instance, spec)
    if (outcome.kind !== 'solved' || outcome.status !== 'optimal')
      throw new Error(`not solved: ${outcome.kind}`)
    return outcome.edges.reduce((sum, edge) => sum + instance.score[edge]!, 0)
  }
}

const rowsOf = ({ n, m, scores }: DenseFile, sign: number) =>
  Array.from({ length: n }, (_, i) => Array.from(scores.subarray(i * m, i * m + m), (score) => sign * score))

/** A module that has no types of its own. */
const load = async (name: string) => (await import(name)) as { readonly default: unknown }

const solvers: Record<string, () => Promise<() => number> | (() => number)> = {
  engine: sparse({ tiers: [{ kind: 'total' }], required: true }),
  'engine-total': sparse({ tiers: [{ kind: 'total' }] }),
  'engine-covering': sparse({
    tiers: [{ kind: 'coverage', side: 'right' }, { kind: 'coverage', side: 'left' }, { kind: 'total' }],
  }),
  'engine-floor': sparse({
    tiers: [
      { kind: 'coverage', side: 'right' },
      { kind: 'coverage', side: 'left' },
      { kind: 'floor' },
      { kind: 'total' },
    ],
  }),
  'engine-dense': () => {
    const { n, m, scores } = readDense(file)
    const places = (count: number) => new Int32Array(count).fill(1)
    const instance = {
      leftMax: places(n),
      rightMax: places(m),
      fillRow: (i: number, out: Int32Array) => out.set(scores.subarray(i * m, i * m + m)),
      required: true,
    }
    return () => {
      const outcome = solveDense(instance)
      if (outcome.kind !== 'solved') throw new Error('not solved')
      return outcome.left.reduce((sum, i, k) => sum + scores[i * m + outcome.right[k]!]!, 0)
    }
  },
  'engine-quota': () => {
    const instance = readSparse(file)
    const { tagged, atLeast } = quotaTags(instance)
    return () => {
      const outcome = solveInstance(instance, {
        tiers: [{ kind: 'total' }],
        required: true,
        quotas: [{ name: 'tagged', tagged, atLeast }],
      })
      if (outcome.kind !== 'solved' || outcome.quotas.length === 0)
        throw new Error(`quota not solved: ${outcome.kind}`)
      return outcome.edges.reduce((sum, edge) => sum + instance.score[edge]!, 0)
    }
  },
  munkres: async () => {
    const { default: munkres } = (await load('munkres')) as {
      default: (costs: number[][]) => [number, number][]
    }
    const dense = readDense(file)
    const costs = rowsOf(dense, -1)
    return () => munkres(costs).reduce((sum, [i, j]) => sum + dense.scores[i * dense.m + j]!, 0)
  },
  'munkres-js': async () => {
    const { default: munkres } = (await load('munkres-js')) as {
      default: (costs: number[][]) => [number, number][]
    }
    const dense = readDense(file)
    // This one wants costs that are not negative.
    const costs = rowsOf(dense, -1).map((row) => row.map((cost) => cost + 20_000))
    return () => munkres(costs).reduce((sum, [i, j]) => sum + dense.scores[i * dense.m + j]!, 0)
  },
  'highs-quota': async () => {
    const { default: highs } = (await load('highs')) as {
      default: () => Promise<{ solve: (program: string) => { Status: string; ObjectiveValue: number } }>
    }
    const solver = await highs()
    const instance = readSparse(file)
    const program = quotaProgram(instance, quotaTags(instance))
    return () => {
      const { Status, ObjectiveValue } = solver.solve(program)
      if (Status !== 'Optimal') throw new Error(`HiGHS: ${Status}`)
      return Math.round(ObjectiveValue)
    }
  },
}

const prepare = solvers[solver]
if (!prepare) throw new Error(`no solver "${solver}"; there are ${Object.keys(solvers).join(', ')}`)
const figures: Rounds = takeRounds(Number(rounds), await prepare())
console.log(JSON.stringify(figures))
