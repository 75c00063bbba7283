import { createHash } from 'node:crypto'
import { checkCertificate, type CheckInput } from '../src/check-certificate.ts'

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Prices as the certificate packs them: zigzag LEB128 varints in base64. */
export function pack(prices: readonly number[]): string {
  const bytes = prices.flatMap((price) => {
    const out: number[] = []
    let rest = price >= 0 ? price * 2 : -price * 2 - 1
    for (; rest > 127; rest = Math.floor(rest / 128)) out.push((rest % 128) + 128)
    return [...out, rest]
  })
  return Buffer.from(bytes).toString('base64')
}

type Loose = { [member: string]: unknown }

/** The members of a certificate that the tests change. */
export interface Draft extends Loose {
  input: Loose
  tiers: Loose[]
  value: string[]
  bound: string[]
  proofs: Loose[]
  quotas?: Loose[]
  pairs: string[][]
  unmatched: Loose[]
}

/** m1 and m2 both want e1; e2 only knows m1; e3 knows nobody but m1 either, so one of e2 and e3 stays alone. */
export const edges = 'left,right,score\nm1,e1,5\nm1,e2,3\nm2,e1,4\nm1,e3,3\n'

export const rawDraft = (): Draft => ({
  format: 'matchcert/1',
  engine: '0.1.0',
  input: { kind: 'edges', edges: sha256(edges), capacities: null, required: false },
  scope: 'candidates',
  left: 2,
  right: 3,
  status: 'optimal',
  tiers: [
    { kind: 'coverage', side: 'right' },
    { kind: 'coverage', side: 'left' },
    { kind: 'floor' },
    { kind: 'total' },
  ],
  value: ['2', '2', '3', '7'],
  bound: ['2', '2', '3', '7'],
  proofs: [
    // Each of the two mentors has one place, and that is all there is.
    {
      for: 'coverage',
      atLeast: null,
      tiers: [0, 1],
      u: [pack([1, 1]), pack([0, 0])],
      v: [pack([-1, -1, -1]), pack([0, 0, 0])],
    },
    // On scores of 4 and more e2 and e3 know nobody.
    {
      for: 'floor',
      atLeast: 4,
      tiers: [0, 1],
      u: [pack([0, 0]), pack([0, 0])],
      v: [pack([0, -1, -1]), pack([0, 0, 0])],
    },
    {
      for: 'optimum',
      atLeast: 3,
      tiers: [0, 1, 3],
      u: [pack([1, 1]), pack([0, 0]), pack([3, 2])],
      v: [pack([-1, -1, -1]), pack([0, 0, 0]), pack([2, 0, 0])],
      scale: 1,
    },
  ],
  pairs: [
    ['m1', 'e2'],
    ['m2', 'e1'],
  ],
  unmatched: [{ side: 'right', id: 'e3', hall: { people: ['e2', 'e3'], partners: ['m1'], places: 1 } }],
})

export const rawPairs = 'left,right,score\nm1,e2,3\nm2,e1,4\n'

/** Checks a draft of the raw instance after one change. */
export function checkRaw(change: (draft: Draft) => void = () => undefined, input: Partial<CheckInput> = {}) {
  const draft = rawDraft()
  change(draft)
  return checkCertificate({ certificate: JSON.stringify(draft), edges, pairs: rawPairs, ...input })
}

/** The codes of all errors, each once. */
export const codes = (result: ReturnType<typeof checkCertificate>) =>
  result.ok ? [] : [...new Set(result.errors.map((error) => error.code))]
