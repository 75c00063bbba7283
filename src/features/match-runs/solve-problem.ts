import { createHash } from 'node:crypto'
import {
  buildInstance,
  createCertificate,
  openRoster,
  openSession,
  solveInstance,
  toSolveSpec,
  type Certificate,
  type Problem,
  type Progress,
  type Solution,
  type SolveOutcome,
} from '@upstream/matching'
import type { MatchPool } from '#features/enrolments/match-pool.contract.ts'
import { canonicalJson } from './canonical-json.rules.ts'
import { buildProblem, type MatchWishes } from './build-problem.ts'
import { describePairs } from './describe-pairs.ts'
import { describeUnmatched } from './describe-unmatched.ts'
import type { ResultPair, ResultUnmatched, RunRefusal, RunSummary } from './match-result.contract.ts'
import { summariseRun } from './summarise-run.ts'

export interface SolveInput {
  readonly pool: MatchPool
  readonly wishes: MatchWishes
  readonly asOf: string
}

export interface SolvePorts {
  readonly stop: { readonly aborted: boolean }
  readonly onProgress: (progress: Progress) => void
}

export type SolvedRun =
  | {
      readonly kind: 'solved'
      readonly pairs: readonly ResultPair[]
      readonly unmatched: readonly ResultUnmatched[]
      readonly summary: RunSummary
      readonly certificate: Certificate
      readonly solvedRules: unknown
    }
  | { readonly kind: 'refused'; readonly refusal: RunRefusal }

export const engineVersion = '0.1.0'

/** From people and wishes to explained pairs. Pure but for the ports: the same input gives the same result, wherever it runs. */
export function solveProblem({ pool, wishes, asOf }: SolveInput, ports: SolvePorts): SolvedRun {
  const { people, rules } = buildProblem(pool, wishes)
  const opened = openRoster(people, rules, asOf)
  if (!opened.ok) return refusedInput(opened.problems)
  const roster = opened.value
  const built = buildInstance(people, rules, { asOf, keepGoing: () => !ports.stop.aborted })
  if (!built.ok) return refusedInput(built.problems)
  const instance = built.value
  if (instance.left.length === 0 || instance.right.length === 0) return refused({ reason: 'nobody' })
  const spec = toSolveSpec(roster, instance)
  const outcome = solveInstance(instance, spec, ports)
  if (outcome.kind !== 'solved') return refusedOutcome(outcome, instance)
  const chosen = chosenPairs(instance, outcome)
  const forChanges = openSession(instance, spec, outcome)
  const session = 'kind' in forChanges ? null : forChanges
  const pairs = describePairs({ pool, roster, instance, chosen, session, cutPoints: wishes.rules.cutPoints })
  const unmatched = describeUnmatched(instance, roster, outcome, chosen)
  const input = { kind: 'people' as const, people: sha256(people), rules: sha256(rules), asOf }
  return {
    kind: 'solved',
    pairs,
    unmatched,
    summary: summariseRun(pool, instance, outcome, pairs),
    certificate: createCertificate(instance, spec, outcome, { engine: engineVersion, input }),
    solvedRules: rules,
  }
}

export function sha256(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}

function chosenPairs(
  instance: { left: readonly string[]; right: readonly string[]; rowPtr: Int32Array; col: Int32Array },
  { edges }: Solution,
) {
  let row = 0
  return Array.from(edges, (edge) => {
    while (instance.rowPtr[row + 1]! <= edge) row += 1
    return { mentorId: instance.left[row]!, menteeId: instance.right[instance.col[edge]!]! }
  })
}

function refused(refusal: Partial<RunRefusal> & Pick<RunRefusal, 'reason'>): SolvedRun {
  return { kind: 'refused', refusal: { people: [], rule: null, possible: null, asked: null, ...refusal } }
}

function refusedInput(problems: readonly Problem[]): SolvedRun {
  const [first] = problems
  if (first?.code === 'cancelled') return refused({ reason: 'stopped' })
  const locks = first?.code === 'lock-not-legal' || first?.code === 'too-many-locks'
  return refused({
    reason: locks ? 'locks' : 'input',
    people: [...(first?.people ?? [])],
    rule: first?.at ?? null,
  })
}

function refusedOutcome(
  outcome: Exclude<SolveOutcome, Solution>,
  { left, right }: { left: readonly string[]; right: readonly string[] },
): SolvedRun {
  switch (outcome.kind) {
    case 'infeasible': {
      const ids = outcome.hall.side === 'left' ? left : right
      return refused({
        reason: 'places',
        people: outcome.hall.people.map((person) => ids[person]!),
        possible: outcome.hall.places,
      })
    }
    case 'quota-impossible':
      return refused({
        reason: 'quota',
        rule: outcome.name,
        possible: outcome.possible,
        asked: outcome.asked,
      })
    case 'nothing-yet':
      return refused({ reason: 'stopped' })
    case 'bad-input':
      return refused({
        reason: 'input',
        people: [...(outcome.problems[0]?.people ?? [])],
        rule: outcome.problems[0]?.rule ?? null,
      })
  }
}
