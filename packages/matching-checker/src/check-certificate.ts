/**
 * Checks a matching certificate (docs/matching/certificate.md) from the files it speaks of, without trusting the program
 * that wrote it. Nothing of the engine is used here.
 */
import { createHash } from 'node:crypto'
import { compare } from './bound.ts'
import type { Certificate } from './certificate.ts'
import { type Claim, countClaims } from './counting.ts'
import { checkTiers } from './demands.ts'
import { checkPairs, checkPairsFile, type Chosen } from './pairs.ts'
import { peopleInstance } from './people-instance.ts'
import { type CheckError, type Fail, type Problem, Refusal } from './problem.ts'
import { rawInstance } from './raw-instance.ts'
import { readRules } from './rules.ts'
import { judge } from './verdict.ts'

export type { CheckError } from './problem.ts'

/** Contents of files. `people` and `rules`, or `edges` and `capacities`, have to be the ones the certificate names. */
export interface CheckInput {
  readonly certificate: Uint8Array | string
  readonly people?: Uint8Array | string
  readonly rules?: Uint8Array | string
  readonly edges?: Uint8Array | string
  readonly capacities?: Uint8Array | string
  readonly pairs?: Uint8Array | string
}

/** What is proven: one number a tier, as decimal strings. The gap is 0 everywhere when the pairs are optimal. */
export interface Proven {
  readonly ok: true
  readonly status: Certificate['status']
  readonly scope: string
  /** Day of the run and seed, where the certificate names them: they are its claim, no file confirms them. */
  readonly asOf?: string
  readonly seed?: number
  readonly pairs: number
  readonly tiers: Certificate['tiers']
  readonly value: readonly string[]
  readonly bound: readonly string[]
  readonly gap: readonly string[]
}

export type CheckResult = Proven | { readonly ok: false; readonly errors: readonly CheckError[] }

const MOST_ERRORS = 100

/** O(edges) for raw instances, O(mentors x mentees) for people. Never throws, whatever the files hold. */
export function checkCertificate(input: CheckInput): CheckResult {
  const errors: CheckError[] = []
  const fail: Fail = (code, sentence, names = {}) => {
    if (errors.length < MOST_ERRORS) errors.push({ code, sentence, ...names })
    return []
  }
  try {
    const proven = check(input, fail)
    if (errors.length === 0) return proven
  } catch (error) {
    if (error instanceof Refusal) errors.push(error.error)
    else fail('unreadable', `A file or the certificate cannot be read: ${String(error)}.`)
  }
  return { ok: false, errors }
}

function check(input: CheckInput, fail: Fail): Proven {
  const c = JSON.parse(text(input.certificate)) as Certificate
  if (c.format !== 'matchcert/1')
    throw new Refusal('format', 'This is no certificate of the format matchcert/1.')
  const problem = readProblem(c, input, fail)
  for (const name of ['left', 'right'] as const)
    if (c[name] !== problem[name].ids.length)
      fail(
        'side-count',
        `There are ${problem[name].ids.length} people on the ${name} side, not ${c[name]}.`,
        { side: name },
      )
  checkTiers(problem, c, fail)
  const proven = {
    ok: true,
    status: c.status,
    scope: c.scope,
    ...(c.input.asOf && { asOf: c.input.asOf }),
    ...(c.input.seed !== undefined && { seed: c.input.seed }),
    pairs: c.pairs.length,
    tiers: c.tiers,
  } as const
  if (c.status === 'infeasible') {
    const [proof] = c.proofs
    const wrong = countClaims(problem, [{ ...proof, least: 0, atLeast: -Infinity } as Claim])[0]
    if (wrong !== null || [c.pairs, c.value, c.bound, c.unmatched].some((list) => list.length > 0))
      fail(
        'infeasible-unproven',
        `Nothing proves that it is impossible: ${wrong ?? 'there are pairs or values'}.`,
      )
    return { ...proven, value: [], bound: [], gap: [] }
  }
  const chosen = checkPairs(problem, c.pairs, fail)
  const { value, bound, exact } = judge(problem, c, chosen, fail)
  if (c.value.join() !== value.join())
    fail('value', `The value is ${value.join(', ')}, not ${c.value.join(', ')}.`)
  if (c.bound.join() !== bound.join())
    fail('bound', `The prices prove ${bound.join(', ')}, not ${c.bound.join(', ')}.`)
  if (!['optimal', 'gap', 'stopped'].includes(c.status)) fail('status', `There is no status "${c.status}".`)
  if (c.status === 'optimal' && (compare(value, bound) !== 0 || !exact))
    fail(
      'not-optimal',
      `It is called optimal, but the bound is ${bound.join(', ')} and the value ${value.join(', ')}.`,
    )
  checkUnmatched(problem, c, chosen, fail)
  if (input.pairs !== undefined)
    checkPairsFile(problem, chosen, bytes(input.pairs), c.input.kind === 'people', fail)
  const gap = bound.map((most, t) => most - value[t]!)
  return { ...proven, value: value.map(String), bound: bound.map(String), gap: gap.map(String) }
}

const bytes = (file: Uint8Array | string) =>
  typeof file === 'string' ? new TextEncoder().encode(file) : file
const text = (file: Uint8Array | string) =>
  typeof file === 'string' ? file : new TextDecoder('utf-8', { fatal: true }).decode(file)

/** Reads the files, after their hashes were compared with those of the certificate. */
function readProblem(c: Certificate, input: CheckInput, fail: Fail): Problem {
  const people = c.input.kind === 'people'
  if (!people && c.input.kind !== 'edges')
    throw new Refusal('format', `There is no input of the kind "${c.input.kind}".`)
  for (const name of people ? (['people', 'rules'] as const) : (['edges', 'capacities'] as const)) {
    const [file, told] = [input[name], c.input[name] ?? null]
    if (file === undefined && told !== null)
      throw new Refusal('file-missing', `The certificate needs the file of ${name}.`, { file: name })
    const found = file === undefined ? null : createHash('sha256').update(file).digest('hex')
    if (found !== told) fail('hash', `The certificate was made from another file of ${name}.`, { file: name })
  }
  if (!/^\d{4}-\d\d-\d\d$/.test(c.input.asOf ?? '2026-01-01'))
    throw new Refusal('format', `"${c.input.asOf}" is no day like 2026-01-31.`)
  const given = readRules(text(input.rules ?? '{}'))
  const rules = { ...given, seed: c.input.seed ?? given.seed }
  const top = rules.candidates === 'all-pairs' ? undefined : rules.candidates.topPerMentee
  const scope = people && top === undefined ? 'all-pairs' : 'candidates'
  if (c.scope !== scope || c.topPerMentee !== (people ? top : undefined))
    fail('scope', `The proof has to cover ${scope}${top ? `, ${top} for each mentee` : ''}.`)
  if (people) return peopleInstance(bytes(input.people ?? ''), rules, c.input.asOf ?? null)
  return rawInstance(
    bytes(input.edges ?? ''),
    input.capacities === undefined ? undefined : bytes(input.capacities),
    c.input.required === true,
  )
}

/** Whether everybody with room and no pair is named, and each Hall set holds the person and counts up. */
function checkUnmatched(problem: Problem, c: Certificate, chosen: readonly Chosen[], fail: Fail): void {
  const paired = { left: new Set(chosen.map(({ i }) => i)), right: new Set(chosen.map(({ j }) => j)) }
  const expected = new Set(
    (['left', 'right'] as const).flatMap((side) =>
      problem[side].ids.flatMap((id, k) =>
        problem[side].max[k]! > 0 && !paired[side].has(k) ? [`${side} ${id}`] : [],
      ),
    ),
  )
  for (const { side, id } of c.unmatched)
    if (!expected.delete(`${side} ${id}`))
      fail('unmatched', `${id} is called unmatched, twice or wrongly.`, { side, id })
  for (const person of expected)
    fail('unmatched', `${person} has room and no pair, and is not called unmatched.`, { person })
  const own = c.unmatched.flatMap((entry) =>
    typeof entry.hall === 'object' && entry.hall ? [{ ...entry, hall: entry.hall }] : [],
  )
  const verdicts = countClaims(
    problem,
    own.map(({ side, hall }) => ({ ...hall, side, least: 1, atLeast: -Infinity })),
  )
  verdicts.forEach((wrong, k) => {
    if (wrong !== null)
      fail('hall', `The Hall set of ${own[k]!.id} proves nothing: ${wrong}.`, { id: own[k]!.id })
  })
  for (const { side, id, hall } of c.unmatched) {
    const source = typeof hall === 'number' ? c.unmatched[hall] : { side, hall }
    const set = source?.side === side && typeof source.hall === 'object' ? source.hall : undefined
    if (hall !== undefined && hall !== null && !set?.people.includes(id))
      fail('hall', `The Hall set of ${id} leaves ${id} out.`, { id })
  }
}
