import type { Command } from 'commander'
import {
  createCertificate,
  describeReason,
  type Instance,
  openRoster,
  type PairReasons,
  reasonsFor,
  type Roster,
  type ScoreTerm,
  type Solution,
  toSolveSpec,
} from '@upstream/matching'
import { engineVersion } from './engine-version.ts'
import { peakMegabytes, secondsSince, standing } from './figures.ts'
import { listProblems } from './list-problems.ts'
import { readPeopleFile } from './read-people-file.ts'
import { readRulesFile } from './read-rules-file.ts'
import { runSolver } from './run-solver.ts'
import { scorePeople } from './score-people.ts'
import { Sentence } from './sentence.ts'
import { reportUnmatched, type UnmatchedPerson } from './unmatched-report.ts'
import { whyNone } from './without-pairs.ts'
import { idCell, textCell, writeFile } from './write-file.ts'

interface Options {
  readonly out: string
  readonly unmatched?: string
  readonly certificate?: string
  readonly explain?: string
  readonly rules?: string
  readonly asOf?: string
  readonly seed?: string
  readonly json?: boolean
}

export function addMatch(program: Command): void {
  program
    .command('match <people>')
    .description('Match the mentors and mentees of a people file, without a database')
    .requiredOption('--out <file>', 'write the pairs (mentor_id,mentee_id,fit,reasons)')
    .option('--unmatched <file>', 'write who got no pair, why, and the smallest change that helps')
    .option('--certificate <file>', 'write the proof, for verify-certificate')
    .option('--explain <file>', 'write how every pair scores, term by term')
    .option('--rules <file>', 'rules, weights, limits and tiers (JSON)')
    .option('--as-of <date>', 'day of the run, like 2026-01-31: who leaves later still takes part')
    .option('--seed <number>', 'decides between equally good results, instead of the seed in the rules')
    .option('--json', 'print one JSON line last')
    .action((people: string, options: Options) => match(people, options))
}

async function match(file: string, options: Options): Promise<void> {
  let start = performance.now()
  const people = readPeopleFile(file)
  const read = readRulesFile(options.rules)
  const seed = readSeed(options.seed)
  const rules = seed === undefined ? read.rules : { ...read.rules, seed }
  const seconds = { read: secondsSince(start), score: 0, solve: 0, certify: 0 }

  start = performance.now()
  const roster = openRoster(people.people, rules, options.asOf ?? null)
  if (!roster.ok) throw listProblems('The day of the run (--as-of)', roster.problems)
  const built = await scorePeople(roster.value)
  if (!built.ok) throw listProblems(options.rules ?? file, built.problems)
  const instance = built.value
  const spec = toSolveSpec(roster.value, instance)
  seconds.score = secondsSince(start)

  start = performance.now()
  const outcome = await runSolver(instance, spec)
  seconds.solve = secondsSince(start)

  start = performance.now()
  if (options.certificate && (outcome.kind === 'solved' || outcome.kind === 'infeasible')) {
    const input = {
      kind: 'people',
      people: people.sha256,
      rules: read.sha256,
      asOf: options.asOf ?? null,
      ...(seed !== undefined && { seed }),
    } as const
    const header = {
      engine: engineVersion,
      input,
      ...(rules.candidates !== 'all-pairs' && { topPerMentee: rules.candidates.topPerMentee }),
    }
    writeFile(options.certificate, JSON.stringify(createCertificate(instance, spec, outcome, header)))
  }
  seconds.certify = secondsSince(start)
  const counts = {
    people: people.people.length,
    mentors: instance.left.length,
    mentees: instance.right.length,
    legal_candidates: instance.col.length,
  }
  if (outcome.kind !== 'solved') {
    const words = whyNone(options.rules ?? file, instance, outcome)
    process.exitCode = 1
    console.log(
      options.json
        ? JSON.stringify({
            status: outcome.kind,
            ...counts,
            pairs: 0,
            why: words,
            seconds,
            peak_mb: peakMegabytes(),
          })
        : words,
    )
    return
  }
  const pairs = explainPairs(roster.value, instance, outcome)
  const unmatched =
    options.unmatched || options.explain ? reportUnmatched(roster.value, instance, outcome) : []
  writeFile(options.out, pairsText(pairs))
  if (options.unmatched) writeFile(options.unmatched, unmatchedText(unmatched))
  if (options.explain)
    writeFile(
      options.explain,
      `${JSON.stringify({ pairs, unmatched, unknown: roster.value.unknownIds }, null, 2)}\n`,
    )
  const { value: total, ...proof } = standing(outcome)
  const floor =
    pairs.length === 0 ? null : pairs.reduce((least, { score }) => Math.min(least, score), Infinity)
  const figures = {
    status: outcome.status,
    ...counts,
    pairs: pairs.length,
    total,
    ...proof,
    floor,
    unmatched: outcome.unmatched.length,
    seconds,
    peak_mb: peakMegabytes(),
  }
  const state =
    outcome.status === 'optimal' ? 'proven to be the best' : `better ones may exist (gap ${proof.gap})`
  console.log(
    options.json
      ? JSON.stringify(figures)
      : `${pairs.length} pairs with a total of ${total}, ${state}. ${outcome.unmatched.length} people got none.`,
  )
}

function readSeed(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (/^\d{1,10}$/.test(text) && Number(text) < 2 ** 31) return Number(text)
  throw new Sentence(`The seed "${text}" is not an integer from 0 to 2147483647. Nothing was matched.`)
}

function explainPairs(
  roster: Roster,
  { left, right, rowPtr, col }: Instance,
  { edges }: Solution,
): PairReasons[] {
  let i = 0
  return Array.from(edges, (edge) => {
    while (rowPtr[i + 1]! <= edge) i++
    return reasonsFor(roster, left[i]!, right[col[edge]!]!)!
  })
}

/** Terms that rest on what people told in confidence: a file that is passed around does not mention them. */
const inConfidence: readonly ScoreTerm[] = ['difference', 'mutualWishes', 'workingStyle']

/** What speaks for a pair, the weightiest first. */
function reasonsText({ terms }: PairReasons): string {
  const told = terms.filter(({ term, points }) => points > 0 && !inConfidence.includes(term))
  return told
    .toSorted((a, b) => b.points - a.points)
    .map(describeReason)
    .join('; ')
}

const lines = (rows: readonly (readonly string[])[]) => `${rows.map((row) => row.join()).join('\n')}\n`

const pairsText = (pairs: readonly PairReasons[]) =>
  lines([
    ['mentor_id', 'mentee_id', 'fit', 'reasons'],
    ...pairs.map((pair) => [
      idCell(pair.mentor),
      idCell(pair.mentee),
      String(pair.fit),
      textCell(reasonsText(pair)),
    ]),
  ])

const unmatchedText = (people: readonly UnmatchedPerson[]) =>
  lines([
    ['person_id', 'side', 'reason', 'smallest_change'],
    ...people.map(({ person, side, reason, change }) => [
      idCell(person),
      side,
      textCell(reason),
      textCell(change),
    ]),
  ])
