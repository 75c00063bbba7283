import { createHash } from 'node:crypto'
import type { Certificate } from './certificate.ts'
import type { Instance } from './instance.ts'
import { peopleInstance } from './people-instance.ts'
import { rawInstance } from './raw-instance.ts'
import { type Fail, Refusal } from './refusal.ts'
import { readRules } from './rules.ts'

/** Contents of files. `people` and `rules`, or `edges` and `capacities`, have to be the ones the certificate names. */
export interface CheckInput {
  readonly certificate: Uint8Array | string
  readonly people?: Uint8Array | string
  readonly rules?: Uint8Array | string
  readonly edges?: Uint8Array | string
  readonly capacities?: Uint8Array | string
  readonly pairs?: Uint8Array | string
}

export const bytesOf = (file: Uint8Array | string): Uint8Array =>
  typeof file === 'string' ? new TextEncoder().encode(file) : file
export const textOf = (file: Uint8Array | string): string =>
  typeof file === 'string' ? file : new TextDecoder('utf-8', { fatal: true }).decode(file)

/** Reads the files, after their hashes were compared with those of the certificate. */
export function readInstance(c: Certificate, input: CheckInput, fail: Fail): Instance {
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
  const given = readRules(textOf(input.rules ?? '{}'))
  const rules = { ...given, seed: c.input.seed ?? given.seed }
  const top = rules.candidates === 'all-pairs' ? undefined : rules.candidates.topPerMentee
  const scope = people && top === undefined ? 'all-pairs' : 'candidates'
  if (c.scope !== scope || c.topPerMentee !== (people ? top : undefined))
    fail('scope', `The proof has to cover ${scope}${top ? `, ${top} for each mentee` : ''}.`)
  const instance = people
    ? peopleInstance(bytesOf(input.people ?? ''), rules, c.input.asOf ?? null)
    : rawInstance(
        bytesOf(input.edges ?? ''),
        input.capacities === undefined ? undefined : bytesOf(input.capacities),
        c.input.required === true,
      )
  for (const side of ['left', 'right'] as const) {
    const count = instance[side].ids.length
    if (c[side] !== count)
      fail('side-count', `There are ${count} people on the ${side} side, not ${c[side]}.`, { side })
  }
  return instance
}
