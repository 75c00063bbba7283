import type { Command } from 'commander'
import { checkCertificate } from '#matching-recount'
import { secondsSince } from './figures.ts'
import { readInput } from './read-input.ts'
import { Sentence } from './sentence.ts'

interface Options {
  readonly edges?: string
  readonly capacities?: string
  readonly people?: string
  readonly rules?: string
  readonly pairs?: string
  readonly json?: boolean
}

export function addVerify(program: Command): void {
  program
    .command('verify-certificate <certificate>')
    .description(
      'Check a proof from the files it speaks of, without trusting the solver: ends with 0, or 1 and what is wrong',
    )
    .option('--edges <file>', 'the edges that were solved')
    .option('--capacities <file>', 'the capacities, if there were any')
    .option('--people <file>', 'the people that were matched')
    .option('--rules <file>', 'the rules, if there were any')
    .option('--pairs <file>', 'the pairs that were written: they have to be the proven ones')
    .option('--json', 'print one JSON line last')
    .action((certificate: string, options: Options) => verify(certificate, options))
}

function verify(certificate: string, { json, ...files }: Options): void {
  if ((files.edges === undefined) === (files.people === undefined))
    throw new Sentence(
      'Name either the edges (--edges) or the people (--people) that the certificate speaks of.',
    )
  const start = performance.now()
  const given = Object.entries(files).map(([name, file]) => [name, readInput(file as string)] as const)
  const result = checkCertificate({ certificate: readInput(certificate), ...Object.fromEntries(given) })
  if (!result.ok) process.exitCode = 1
  if (json) console.log(JSON.stringify({ ...result, seconds: secondsSince(start) }))
  else if (!result.ok)
    console.log(['Refused:', ...result.errors.map(({ sentence }) => `  ${sentence}`)].join('\n'))
  else if (result.status === 'infeasible')
    console.log('Accepted: it is proven that nothing meets the lower limits and locks.')
  else
    console.log(
      `Accepted: ${result.pairs} pairs, ${result.gap.every((gap) => gap === '0') ? 'proven to be the best' : `gap ${result.gap.join(', ')}`}, over ${result.scope === 'all-pairs' ? 'all pairs' : 'the candidates'}${result.asOf === undefined ? '' : `, as of ${result.asOf}`}.`,
    )
}
