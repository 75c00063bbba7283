import { expect, test } from 'vitest'
import { checkCertificate } from '../src/check-certificate.ts'
import { checkRaw, codes, type Draft, edges, pack, rawDraft, rawPairs, sha256 } from './fixtures.ts'

test('a proven optimum is accepted, with value, bound and no gap', () => {
  expect(checkRaw()).toMatchObject({
    ok: true,
    status: 'optimal',
    pairs: 2,
    value: ['2', '2', '3', '7'],
    bound: ['2', '2', '3', '7'],
    gap: ['0', '0', '0', '0'],
  })
})

const lies: [code: string, title: string, change: (draft: Draft) => void][] = [
  ['format', 'another format', (c) => (c['format'] = 'matchcert/2')],
  ['format', 'an unknown kind of input', (c) => (c.input['kind'] = 'guess')],
  ['hash', 'another edge file', (c) => (c.input['edges'] = sha256('other'))],
  ['file-missing', 'a capacity file nobody gave', (c) => (c.input['capacities'] = sha256('other'))],
  ['scope', 'a wider scope than the file has', (c) => (c['scope'] = 'all-pairs')],
  ['side-count', 'fewer people than there are', (c) => (c['right'] = 2)],
  ['status', 'an unknown status', (c) => (c['status'] = 'perfect')],
  ['tiers', 'an unknown tier', (c) => (c.tiers[1] = { kind: 'luck' })],
  ['tiers', 'a tier that stands twice', (c) => (c.tiers[1] = { kind: 'coverage', side: 'right' })],
  ['tiers', 'a floor behind the total', (c) => c.tiers.reverse()],
  ['pair-unknown', 'a pair with a stranger', (c) => (c.pairs[0] = ['m1', 'e9'])],
  ['pair-illegal', 'a pair that is no edge', (c) => (c.pairs[1] = ['m2', 'e2'])],
  ['pair-order', 'pairs out of order', (c) => c.pairs.reverse()],
  ['pair-order', 'a pair that stands twice', (c) => c.pairs.push(['m2', 'e1'])],
  ['capacity', 'more pairs than somebody has places', (c) => c.pairs.splice(1, 0, ['m1', 'e3'])],
  ['value', 'a higher value', (c) => (c.value[3] = '8')],
  ['bound', 'a higher bound', (c) => (c.bound[3] = '8')],
  ['value', 'a higher floor', (c) => (c.value[2] = c.bound[2] = '4')],
  ['unmatched', 'an unmatched person who is left out', (c) => c.unmatched.pop()],
  ['unmatched', 'a matched person called unmatched', (c) => c.unmatched.push({ side: 'left', id: 'm1' })],
  ['proof-missing', 'no proof of the optimum', (c) => c.proofs.pop()],
  ['proof-missing', 'no proof of the coverage', (c) => c.proofs.shift()],
  ['proof-unexpected', 'a proof that stands twice', (c) => c.proofs.push(c.proofs[0]!)],
  ['proof-malformed', 'a floor proof without its least score', (c) => (c.proofs[1]!['atLeast'] = null)],
  ['proof-malformed', 'a multiplier without a quota', (c) => (c.proofs[2]!['lambda'] = { women: '3' })],
  ['proof-malformed', 'a scale of 0', (c) => (c.proofs[2]!['scale'] = 0)],
  ['proof-tiers', 'prices for other tiers', (c) => (c.proofs[2]!['tiers'] = [0, 1])],
  ['proof-edges', 'an optimum on fewer edges', (c) => (c.proofs[2]!['atLeast'] = 4)],
  ['proof-edges', 'a coverage proof on fewer edges', (c) => (c.proofs[0]!['atLeast'] = 4)],
  ['floor-unproven', 'a floor proof on more edges', (c) => (c.proofs[1]!['atLeast'] = 3)],
  [
    'floor-unproven',
    'a count that leaves everybody a place',
    (c) =>
      (c.proofs[1] = { for: 'floor', atLeast: 4, side: 'left', people: ['m1'], partners: ['e1'], places: 1 }),
  ],
  [
    'floor-unproven',
    'a count that says how many everybody needs',
    (c) =>
      (c.proofs[1] = {
        for: 'floor',
        atLeast: 4,
        side: 'left',
        people: ['m1'],
        partners: ['e1'],
        places: 1,
        least: 2,
      }),
  ],
  ['bound', 'a floor proof that is left out', (c) => c.proofs.splice(1, 1)],
  ['bound', 'a floor proof that starts higher', (c) => (c.proofs[1]!['atLeast'] = 5)],
  ['prices-malformed', 'one price too few', (c) => (c.proofs[0]!['v'] = [pack([0, 0]), pack([0, 0, 0])])],
  ['prices-malformed', 'one price too many', (c) => (c.proofs[0]!['u'] = [pack([1, 1, 1]), pack([0, 0])])],
  [
    'prices-malformed',
    'a price that ends in the middle',
    (c) => (c.proofs[0]!['u'] = [btoa('\u0002\u0080'), pack([0, 0])]),
  ],
  [
    'prices-malformed',
    'a price beyond exact arithmetic',
    (c) => (c.proofs[0]!['u'] = [pack([1, 2 ** 51]), pack([0, 0])]),
  ],
  ['bound', 'a price that proves less', (c) => ((c.proofs[2]!['u'] as string[])[2] = pack([4, 2]))],
  [
    'not-optimal',
    'prices that prove less, honestly added up',
    (c) => {
      ;(c.proofs[2]!['u'] as string[])[2] = pack([4, 2])
      c.bound[3] = '8'
    },
  ],
  [
    'bound-unproven',
    'an optimum proven on weaker coverage',
    (c) => {
      ;(c.proofs[2]!['v'] as string[])[0] = pack([0, -1, -1])
      c['status'] = 'gap'
    },
  ],
  [
    'hall',
    'a Hall set without one of its partners',
    (c) => (c.unmatched[0]!['hall'] = { people: ['e2', 'e3'], partners: [], places: 1 }),
  ],
  [
    'hall',
    'a Hall set with enough places',
    (c) => (c.unmatched[0]!['hall'] = { people: ['e3'], partners: ['m1'], places: 1 }),
  ],
  [
    'hall',
    'a Hall set with fewer places than there are',
    (c) => (c.unmatched[0]!['hall'] = { people: ['e3'], partners: ['m1'], places: 0 }),
  ],
  [
    'hall',
    'a Hall set of strangers',
    (c) => (c.unmatched[0]!['hall'] = { people: ['e3', 'e9'], partners: ['m1'], places: 1 }),
  ],
  ['hall', 'a shared Hall set that is not there', (c) => (c.unmatched[0]!['hall'] = 7)],
  [
    'infeasible-unproven',
    'possible pairs called impossible',
    (c) => {
      c['status'] = 'infeasible'
      c.proofs = [{ for: 'infeasible', side: 'left', people: ['m2'], partners: ['e1'], places: 1 }]
    },
  ],
  [
    'unreadable',
    'an impossibility without a proof',
    (c) => {
      c['status'] = 'infeasible'
      c.proofs = []
    },
  ],
  ['unreadable', 'no list of pairs at all', (c) => delete (c as Partial<Draft>).pairs],
]

test.each(lies)('refused (%s): %s', (code, _, change) => {
  expect(codes(checkRaw(change))).toContain(code)
})

test('a result that stopped early is accepted with its gap', () => {
  const result = checkRaw((c) => {
    ;(c.proofs[2]!['u'] as string[])[2] = pack([4, 2])
    c.bound[3] = '8'
    c['status'] = 'stopped'
  })
  expect(result).toMatchObject({ ok: true, status: 'stopped', gap: ['0', '0', '0', '1'] })
})

test('without a floor proof the floor is bounded by the best score there is', () => {
  const result = checkRaw((c) => {
    c.proofs.splice(1, 1)
    c.bound[2] = '5'
    c['status'] = 'gap'
  })
  expect(result).toMatchObject({ ok: true, gap: ['0', '0', '2', '0'] })
})

test('two unmatched people may share one Hall set', () => {
  const more = `${edges}m1,e4,3\n`
  const draft = rawDraft()
  Object.assign(draft, { right: 4, input: { ...draft.input, edges: sha256(more) } })
  for (const [proof, tiers] of [
    [
      0,
      [
        [-1, -1, -1, -1],
        [0, 0, 0, 0],
      ],
    ],
    [
      1,
      [
        [0, -1, -1, -1],
        [0, 0, 0, 0],
      ],
    ],
    [
      2,
      [
        [-1, -1, -1, -1],
        [0, 0, 0, 0],
        [2, 0, 0, 0],
      ],
    ],
  ] as const)
    draft.proofs[proof]!['v'] = tiers.map((prices) => pack(prices))
  draft.unmatched = [
    { side: 'right', id: 'e3', hall: { people: ['e2', 'e3', 'e4'], partners: ['m1'], places: 1 } },
    { side: 'right', id: 'e4', hall: 0 },
  ]
  expect(checkCertificate({ certificate: JSON.stringify(draft), edges: more })).toMatchObject({ ok: true })
  draft.unmatched[0]!['hall'] = { people: ['e2', 'e3'], partners: ['m1'], places: 1 }
  expect(codes(checkCertificate({ certificate: JSON.stringify(draft), edges: more }))).toEqual(['hall'])
})

test.each([
  ['a pair the certificate does not have', 'left,right,score\nm1,e2,3\nm2,e1,4\nm1,e3,3\n'],
  ['a pair twice', `${rawPairs}m2,e1,4\n`],
  ['a pair too few', 'left,right,score\nm1,e2,3\n'],
  ['another score', 'left,right,score\nm1,e2,3\nm2,e1,5\n'],
])('a pairs file with %s is refused', (_, pairs) => {
  expect(codes(checkRaw(undefined, { pairs }))).toEqual(['pairs-file'])
})

test.each([
  ['no header', 'm1,e1,5\n'],
  ['a cell too many', 'left,right,score\nm1,e1,5,6\n'],
  ['a score that is no number', 'left,right,score\nm1,e1,five\n'],
  ['a score of 2^31', 'left,right,score\nm1,e1,2147483648\n'],
  ['an empty score', 'left,right,score\nm1,e1,\n'],
  ['an edge twice', 'left,right,score\nm1,e1,5\n"m1",e1,5\n'],
  ['a quote that does not end', 'left,right,score\n"m1,e1,5\n'],
  ['letters behind a quote', 'left,right,score\n"m1"x,e1,5\n'],
])('an edge file with %s is refused', (_, bad) => {
  expect(codes(checkRaw((c) => (c.input['edges'] = sha256(bad)), { edges: bad }))).toEqual(['bad-file'])
})

test('quotes, carriage returns, a byte order mark and blank lines do not change the edges', () => {
  const same = '\uFEFFleft,right,score\r\n"m1",e1,5\r\n\r\nm1, e2 ,3\r\nm2,e1,"4"\r\nm1,"e3",3'
  expect(checkRaw((c) => (c.input['edges'] = sha256(same)), { edges: same })).toMatchObject({ ok: true })
})

test.each([
  ['a person twice', 'id,side,min,max\nm1,left,0,1\nm1,left,0,1\n'],
  ['another side', 'id,side,min,max\nm1,middle,0,1\n'],
  ['fewest above most', 'id,side,min,max\nm1,left,2,1\n'],
  ['no limit', 'id,side,min,max\nm1,left,,1\n'],
])('a capacity file with %s is refused', (_, capacities) => {
  expect(codes(checkRaw((c) => (c.input['capacities'] = sha256(capacities)), { capacities }))).toEqual([
    'bad-file',
  ])
})

test('people whom only one mentor knows cannot both be required', () => {
  const narrow = 'left,right,score\na,x,1\nb,x,2\nc,y,3\n'
  const certificate = (places: number) =>
    JSON.stringify({
      ...rawDraft(),
      input: { kind: 'edges', edges: sha256(narrow), capacities: null, required: true },
      left: 3,
      right: 2,
      status: 'infeasible',
      value: [],
      bound: [],
      pairs: [],
      unmatched: [],
      proofs: [{ for: 'infeasible', side: 'left', people: ['a', 'b'], partners: ['x'], places }],
    })
  expect(checkCertificate({ certificate: certificate(1), edges: narrow })).toMatchObject({
    ok: true,
    status: 'infeasible',
  })
  expect(codes(checkCertificate({ certificate: certificate(0), edges: narrow }))).toEqual([
    'infeasible-unproven',
  ])
})

test('places of a partner with room for three count only as far as there are edges', () => {
  const narrow = 'left,right,score\na,x,1\nb,x,2\n'
  const capacities = 'id,side,min,max\na,left,2,3\nx,right,0,3\n'
  const certificate = JSON.stringify({
    ...rawDraft(),
    input: { kind: 'edges', edges: sha256(narrow), capacities: sha256(capacities), required: false },
    left: 2,
    right: 1,
    status: 'infeasible',
    value: [],
    bound: [],
    pairs: [],
    unmatched: [],
    proofs: [{ for: 'infeasible', side: 'left', people: ['a'], partners: ['x'], places: 1 }],
  })
  expect(checkCertificate({ certificate, edges: narrow, capacities })).toMatchObject({
    ok: true,
    status: 'infeasible',
  })
})

test.each(['', '{}', '[]', 'null', '{"format":"matchcert/1"}', 'not JSON'])(
  '%j is no certificate',
  (certificate) => {
    expect(checkCertificate({ certificate, edges }).ok).toBe(false)
  },
)

/** Both mentors get somebody, with as few scores of 3 as possible: one cannot be avoided. */
const fewLowest = (level: number) => (c: Draft) => {
  c.tiers = [{ kind: 'coverage', side: 'left' }, { kind: 'leximin', level }, { kind: 'total' }]
  c.value = c.bound = ['2', '-1', '7']
  const u = [pack([0, 0]), pack([-1, -1]), pack([3, 2])]
  const v = [pack([0, 0, 0]), pack([1, 0, 0]), pack([2, 0, 0])]
  c.proofs = [{ for: 'optimum', atLeast: null, tiers: [0, 1, 2], u, v }]
}

test('the fewest pairs at the lowest score are proven by prices', () => {
  expect(checkRaw(fewLowest(3))).toMatchObject({ ok: true, value: ['2', '-1', '7'] })
})

test('a level that is not the lowest score is refused', () => {
  expect(codes(checkRaw(fewLowest(4)))).toContain('leximin-levels')
})

/** After a change to a result whose floor was 4: one pair has to be below it, and only one. */
const changedFloor = (c: Draft) => {
  fewLowest(3)(c)
  c.tiers[1] = { kind: 'below', score: 4 }
}

test('the fewest pairs below the floor of a changed result are proven by prices', () => {
  expect(checkRaw(changedFloor)).toMatchObject({ ok: true, value: ['2', '-1', '7'] })
})

test.each<[code: string, title: string, lie: (draft: Draft) => void]>([
  ['value', 'a floor that was lower', (c) => (c.tiers[1]!['score'] = 3)],
  ['value', 'a floor that was higher', (c) => (c.tiers[1]!['score'] = 5)],
  ['tiers', 'no floor at all', (c) => delete c.tiers[1]!['score']],
  ['tiers', 'a floor that is no whole number', (c) => (c.tiers[1]!['score'] = 3.5)],
  ['tiers', 'a floor and one below it', (c) => (c.tiers[0] = { kind: 'floor' })],
  ['proof-edges', 'a proof without the edges below the floor', (c) => (c.proofs[0]!['atLeast'] = 4)],
])('refused after a change (%s): %s', (code, _, lie) => {
  const result = checkRaw((c) => {
    changedFloor(c)
    lie(c)
  })
  expect(codes(result)).toContain(code)
})
