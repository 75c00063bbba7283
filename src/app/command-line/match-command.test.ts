import { expect } from 'vitest'
import { test } from '#testing/command-desk.ts'
import { addMatch } from './match-command.ts'
import { addVerify } from './verify-command.ts'

const people = `employee_id,full_name,manager_id,department,grade,languages,skills_offered,skills_wanted,interests,left_on,role
boss,Ada,,Board,9,en,,Python,,,mentee
m1,Bo,,Sales,2,en,Python;Video,Budgeting,chess,,mentor
m2,Cy,boss,IT,3,en,Video,,chess,,mentor
m3,Di,,IT,3,en,Video,,,2026-02-01,mentor
e1,Ed,,IT,5,en,Budgeting,Video;Python,chess,,mentee
e2,Fe,,Legal,6,fr,,Python,,,mentee
e3,=Gi,,Legal,6,en,,Python,,,mentee
`

test('matches a people file, and the proof is accepted', async ({ desk }) => {
  const file = desk.put('people.csv', people)
  const [out, proof] = [desk.at('pairs.csv'), desk.at('proof.json')]
  const matched = await desk.run(addMatch, 'match', file, '--out', out, '--certificate', proof, '--json')
  expect(matched.code).toBe(0)
  expect(JSON.parse(matched.out)).toMatchObject({
    status: 'optimal',
    people: 7,
    mentors: 2,
    mentees: 4,
    legal_candidates: 5,
    pairs: 2,
    gap: 0,
    unmatched: 2,
  })
  const verified = await desk.run(addVerify, 'verify-certificate', proof, '--people', file, '--pairs', out)
  expect(verified).toMatchObject({
    code: 0,
    out: 'Accepted: 2 pairs, proven to be the best, over all pairs.',
  })
  expect(desk.read('pairs.csv')).toMatch(
    /^mentor_id,mentee_id,fit,reasons\nm1,\w+,\d+,.*wanted topics that are offered: .*\nm2,e\d,\d+,.*\n$/,
  )
})

test('whoever leaves after the day of the run takes part', async ({ desk }) => {
  const file = desk.put('people.csv', people)
  const [out, proof] = [desk.at('pairs.csv'), desk.at('proof.json')]
  const matched = await desk.run(
    addMatch,
    'match',
    file,
    '--out',
    out,
    '--certificate',
    proof,
    '--as-of',
    '2026-01-01',
    '--json',
  )
  expect(JSON.parse(matched.out)).toMatchObject({ mentors: 3, pairs: 3, unmatched: 1 })
  expect(
    (await desk.run(addVerify, 'verify-certificate', proof, '--people', file, '--pairs', out)).code,
  ).toBe(0)
})

test('the unmatched read why, and what would certainly help', async ({ desk }) => {
  const file = desk.put('people.csv', people)
  await desk.run(
    addMatch,
    'match',
    file,
    '--out',
    desk.at('pairs.csv'),
    '--unmatched',
    desk.at('unmatched.csv'),
    '--explain',
    desk.at('why.json'),
  )
  const rows = desk.read('unmatched.csv').trimEnd().split('\n')
  expect(rows[0]).toBe('person_id,side,reason,smallest_change')
  expect(rows.find((row) => row.startsWith('e2'))).toMatch(
    /^e2,mentee,"no legal mentor: of 2, language 2",waive language for m1 and e2 \(fit \d+\) and give m1 one more place$/,
  )
  const { pairs, unmatched } = JSON.parse(desk.read('why.json')) as {
    pairs: { score: number; terms: { points: number }[] }[]
    unmatched: unknown[]
  }
  expect(unmatched.length).toBe(2)
  for (const { score, terms } of pairs) expect(terms.reduce((sum, { points }) => sum + points, 0)).toBe(score)
})

test('the change that is promised does give a pair', async ({ desk }) => {
  const file = desk.put('people.csv', people)
  const rules = desk.put(
    'rules.json',
    JSON.stringify({ waivers: [['m1', 'e2', 'language']], capacities: { m1: { mentor: { max: 2 } } } }),
  )
  const { out } = await desk.run(
    addMatch,
    'match',
    file,
    '--out',
    desk.at('pairs.csv'),
    '--rules',
    rules,
    '--json',
  )
  expect(JSON.parse(out)).toMatchObject({ pairs: 3, unmatched: 1 })
})

test('a seed decides between equal results and stays part of the proof', async ({ desk }) => {
  const file = desk.put(
    'people.csv',
    people.replaceAll(/(skills.*|Python|Video|Budgeting|chess)/g, (cell) =>
      cell.startsWith('skills') ? cell : '',
    ),
  )
  const results = new Set<string>()
  for (const seed of ['1', '2', '3', '4', '5', '6']) {
    const [out, proof] = [desk.at('pairs.csv'), desk.at('proof.json')]
    await desk.run(addMatch, 'match', file, '--out', out, '--certificate', proof, '--seed', seed)
    results.add(desk.read('pairs.csv'))
    expect(
      (await desk.run(addVerify, 'verify-certificate', proof, '--people', file, '--pairs', out)).code,
    ).toBe(0)
  }
  expect(results.size).toBeGreaterThan(1)
})

test('a rule that was waived behind the back of the proof is found', async ({ desk }) => {
  const file = desk.put('people.csv', people)
  const rules = desk.put('rules.json', JSON.stringify({ levelGap: 1 }))
  const stricter = desk.put('stricter.json', JSON.stringify({ levelGap: 4 }))
  const proof = desk.at('proof.json')
  await desk.run(
    addMatch,
    'match',
    file,
    '--out',
    desk.at('pairs.csv'),
    '--rules',
    rules,
    '--certificate',
    proof,
  )
  const refused = await desk.run(
    addVerify,
    'verify-certificate',
    proof,
    '--people',
    file,
    '--rules',
    stricter,
  )
  expect(refused).toMatchObject({ code: 1, out: expect.stringContaining('level-gap') })
})

test('an id that looks like a formula is not changed, only quoted', async ({ desk }) => {
  const file = desk.put('people.csv', people.replaceAll('m1', '=m1'))
  await desk.run(addMatch, 'match', file, '--out', desk.at('pairs.csv'))
  expect(desk.read('pairs.csv')).toContain('\n"=m1",')
})

test.for([
  ['has no role column', 'employee_id\n1\n', /line 1: there is no column "role"/],
  [
    'names a column twice',
    'employee_id,role,role\n1,mentor,mentor\n',
    /line 1: the column "role" stands twice/,
  ],
  [
    'names a person twice',
    `${people}m1,Bo,,,2,,,,,,mentor\n`,
    /line 9, column employee_id: "m1" already stands in line 3/,
  ],
  ['has a wrong date', people.replace('2026-02-01', '1.2.2026'), /line 5, column left_on: .*"1\.2\.2026"/],
  ['has an open quote', `${people}"m9,Bo\n`, /not a correct CSV file: .*quote/i],
  ['has a cell too many', `${people}m9,,,,,,,,,,mentor,x\n`, /line 9/],
] as const)('a people file that %s ends with 2 and says where', async ([, text, sentence], { desk }) => {
  const { code, sentence: said } = await desk.run(
    addMatch,
    'match',
    desk.put('people.csv', text),
    '--out',
    desk.at('pairs.csv'),
  )
  expect(code).toBe(2)
  expect(said).toMatch(sentence)
})

test.for([
  ['{', /rules\.json is not JSON/],
  ['{"levelGapp":1}', /levelGapp/],
  ['{"locks":[["m2","boss"]]}', /reporting-chain/],
] as const)('rules like %s end with 2 and say why', async ([text, sentence], { desk }) => {
  const file = desk.put('people.csv', people)
  const { code, sentence: said } = await desk.run(
    addMatch,
    'match',
    file,
    '--out',
    desk.at('pairs.csv'),
    '--rules',
    desk.put('rules.json', text),
  )
  expect(code).toBe(2)
  expect(said).toMatch(sentence)
})

test.for(['--seed=x', '--as-of=2026-13-01'])('%s ends with 2', async (option, { desk }) => {
  const { code, sentence } = await desk.run(
    addMatch,
    'match',
    desk.put('people.csv', people),
    '--out',
    desk.at('pairs.csv'),
    option,
  )
  expect(code).toBe(2)
  expect(sentence).toContain(option.split('=')[1])
})

test('limits that cannot be met are proven impossible', async ({ desk }) => {
  const file = desk.put('people.csv', people)
  const rules = desk.put('rules.json', JSON.stringify({ capacity: { mentee: { min: 1, max: 1 } } }))
  const proof = desk.at('proof.json')
  const matched = await desk.run(
    addMatch,
    'match',
    file,
    '--out',
    desk.at('pairs.csv'),
    '--rules',
    rules,
    '--certificate',
    proof,
  )
  expect(matched).toMatchObject({ code: 1, out: expect.stringMatching(/^It is impossible: /) })
  expect(
    (await desk.run(addVerify, 'verify-certificate', proof, '--people', file, '--rules', rules)).code,
  ).toBe(0)
})
