import { type Command, Option } from 'commander'
import {
  createCertificate,
  type Instance,
  type Objective,
  objectiveSpec,
  type Solution,
} from '@upstream/matching'
import { engineVersion } from './engine-version.ts'
import { peakMegabytes, secondsSince, standing } from './figures.ts'
import { rawInstance } from './raw-instance.ts'
import { readCapacities } from './read-capacities.ts'
import { readEdges } from './read-edges.ts'
import { runSolver } from './run-solver.ts'
import { whyNone } from './without-pairs.ts'
import { idCell, writeFile } from './write-file.ts'

interface Options {
  readonly capacities?: string
  readonly objective: Objective
  readonly required?: boolean
  readonly out?: string
  readonly certificate?: string
  readonly json?: boolean
}

const objectives: Objective[] = [
  'total',
  'cover-left-then-total',
  'cover-both-then-total',
  'floor-then-total',
]

export function addSolve(program: Command): void {
  program
    .command('solve <edges>')
    .description('Find the best pairs of a list of scored edges (left,right,score), with a proof')
    .option(
      '--capacities <file>',
      'how many pairs a person may have (id,side,min,max); 0 to 1 for whoever is not listed',
    )
    .addOption(new Option('--objective <name>', 'what counts first').choices(objectives).default('total'))
    .option('--required', 'everybody on the left side needs a pair; otherwise prove that it is impossible')
    .option('--out <file>', 'write the pairs (left,right,score)')
    .option('--certificate <file>', 'write the proof, for verify-certificate')
    .option('--json', 'print one JSON line last')
    .action((edges: string, options: Options) => solve(edges, options))
}

async function solve(file: string, options: Options): Promise<void> {
  const required = options.required === true
  let start = performance.now()
  const { edges, capacities, instance } = readInstance(file, options.capacities)
  const read = secondsSince(start)
  start = performance.now()
  const spec = objectiveSpec(options.objective, required)
  const outcome = await runSolver(instance, spec)
  const solve = secondsSince(start)
  start = performance.now()
  if (options.certificate && (outcome.kind === 'solved' || outcome.kind === 'infeasible')) {
    const input = { kind: 'edges', edges, capacities, required } as const
    const certificate = createCertificate(instance, spec, outcome, { engine: engineVersion, input })
    writeFile(options.certificate, JSON.stringify(certificate))
  }
  const seconds = { read, solve, certify: secondsSince(start) }
  if (outcome.kind !== 'solved') {
    const words = whyNone(file, instance, outcome)
    process.exitCode = 1
    console.log(
      options.json
        ? JSON.stringify({ status: outcome.kind, pairs: 0, why: words, seconds, peak_mb: peakMegabytes() })
        : words,
    )
    return
  }
  if (options.out) writeFile(options.out, pairsText(instance, outcome))
  const floor =
    outcome.edges.length === 0
      ? null
      : outcome.edges.reduce((least, edge) => Math.min(least, instance.score[edge]!), Infinity)
  const figures = {
    status: outcome.status,
    pairs: outcome.edges.length,
    ...standing(outcome),
    floor,
    seconds,
    peak_mb: peakMegabytes(),
  }
  console.log(options.json ? JSON.stringify(figures) : summary(figures))
}

function readInstance(file: string, capacityFile: string | undefined) {
  const edges = readEdges(file)
  const capacities = capacityFile === undefined ? null : readCapacities(capacityFile)
  return {
    edges: edges.sha256,
    capacities: capacities?.sha256 ?? null,
    instance: rawInstance(file, edges, capacities),
  }
}

function pairsText({ left, right, rowPtr, col, score }: Instance, { edges }: Solution): string {
  const lines = ['left,right,score']
  let i = 0
  for (const edge of edges) {
    while (rowPtr[i + 1]! <= edge) i++
    lines.push(`${idCell(left[i]!)},${idCell(right[col[edge]!]!)},${score[edge]}`)
  }
  return `${lines.join('\n')}\n`
}

interface Figures {
  readonly status: Solution['status']
  readonly pairs: number
  readonly value: number | string
  readonly gap: number | string
  readonly floor: number | null
}

function summary({ status, pairs, value, gap, floor }: Figures): string {
  const worst = floor === null ? '' : ` The worst pair scores ${floor}.`
  if (status === 'optimal') return `${pairs} pairs with a total of ${value}, proven to be the best.${worst}`
  return `${pairs} pairs with a total of ${value}; better ones may exist (gap ${gap}).${worst}`
}
