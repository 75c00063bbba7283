import { expect } from 'vitest'
import { readdirSync } from 'node:fs'
import { test } from '#testing/command-desk.ts'
import { addSolve } from './solve-command.ts'
import { addVerify } from './verify-command.ts'

const edges = 'left,right,score\nm2,e1,4\nm1,e3,3\nm1,e2,3\nm1,e1,5\n'

test('solves a list of edges, and the proof is accepted', async ({ desk }) => {
  const file = desk.put('edges.csv', edges)
  const [out, proof] = [desk.at('pairs.csv'), desk.at('proof.json')]
  const solved = await desk.run(
    addSolve,
    'solve',
    file,
    '--objective',
    'floor-then-total',
    '--out',
    out,
    '--certificate',
    proof,
    '--json',
  )
  expect(solved.code).toBe(0)
  expect(JSON.parse(solved.out.split('\n').at(-1)!)).toMatchObject({
    status: 'optimal',
    pairs: 2,
    value: 7,
    bound: 7,
    gap: 0,
    floor: 3,
  })
  expect(desk.read('pairs.csv')).toMatch(/^left,right,score\nm1,e[23],3\nm2,e1,4\n$/)
  const verified = await desk.run(addVerify, 'verify-certificate', proof, '--edges', file, '--pairs', out)
  expect(verified).toMatchObject({
    code: 0,
    out: 'Accepted: 2 pairs, proven to be the best, over the candidates.',
  })
  expect(readdirSync(desk.at('.')).sort()).toEqual(['edges.csv', 'pairs.csv', 'proof.json'])
})

test.for([
  ['total', 8, 2],
  ['cover-left-then-total', 7, 2],
  ['cover-both-then-total', 7, 2],
] as const)('the objective %s', async ([objective, value, pairs], { desk }) => {
  const file = desk.put('edges.csv', 'left,right,score\na,x,9\na,y,1\nb,x,6\nc,z,-1\n')
  const { out } = await desk.run(addSolve, 'solve', file, '--objective', objective, '--json')
  expect(JSON.parse(out)).toMatchObject(
    objective === 'total' ? { value: 9, pairs: 1 } : { value: value - 1, pairs: pairs + 1 },
  )
})

test('capacities let one person have several pairs and another none', async ({ desk }) => {
  const file = desk.put('edges.csv', edges)
  const capacities = desk.put('capacities.csv', 'id,side,min,max\r\nm1,left,0,3\r\nm2,left,0,0\r\n')
  const { out } = await desk.run(addSolve, 'solve', file, '--capacities', capacities, '--json')
  expect(JSON.parse(out)).toMatchObject({ pairs: 3, value: 11 })
})

test('where a perfect matching is impossible the proof of that is accepted', async ({ desk }) => {
  const file = desk.put('edges.csv', 'left,right,score\nm1,e1,5\nm2,e1,4\n')
  const proof = desk.at('proof.json')
  const solved = await desk.run(addSolve, 'solve', file, '--required', '--certificate', proof)
  expect(solved).toMatchObject({
    code: 1,
    out: 'It is impossible: m1 and m2 need more places than the 1 that e1 can give them.',
  })
  const verified = await desk.run(addVerify, 'verify-certificate', proof, '--edges', file)
  expect(verified.code).toBe(0)
})

test('ids are written as they are, in quotes where a spreadsheet needs them', async ({ desk }) => {
  const file = desk.put('edges.csv', 'left,right,score\n"=1+1","a ""b"", c",5\n')
  const [out, proof] = [desk.at('pairs.csv'), desk.at('proof.json')]
  await desk.run(addSolve, 'solve', file, '--out', out, '--certificate', proof)
  expect(desk.read('pairs.csv')).toBe('left,right,score\n"=1+1","a ""b"", c",5\n')
  expect((await desk.run(addVerify, 'verify-certificate', proof, '--edges', file, '--pairs', out)).code).toBe(
    0,
  )
})

test('a changed pairs file, edge file or certificate is refused with what is wrong', async ({ desk }) => {
  const file = desk.put('edges.csv', edges)
  const [out, proof] = [desk.at('pairs.csv'), desk.at('proof.json')]
  await desk.run(addSolve, 'solve', file, '--out', out, '--certificate', proof)
  const other = desk.put('other.csv', edges.replace('m2,e1,4', 'm2,e1,2'))
  const pairs = desk.put('other-pairs.csv', desk.read('pairs.csv').replace('m1,e', 'm2,e'))
  const lie = desk.put('lie.json', desk.read('proof.json').replace('"value":["7"', '"value":["8"'))
  for (const args of [
    [proof, '--edges', other],
    [proof, '--edges', file, '--pairs', pairs],
    [lie, '--edges', file],
  ]) {
    const refused = await desk.run(addVerify, 'verify-certificate', ...args)
    expect(refused).toMatchObject({ code: 1, out: expect.stringMatching(/^Refused:\n {2}\S/) })
  }
})

test.for([
  ['is not there', null, /missing\.csv cannot be read/],
  ['is empty', '', /is empty; its first row/],
  ['has another header', 'a,b,c\n', /line 1: the first row is "a,b,c"/],
  ['has a cell too many', 'left,right,score\na,b,1\na,c,1,2\n', /line 3: there are 4 cells/],
  ['has a score with a point', 'left,right,score\n\na,b,1.5\n', /line 3, column 3 \(score\): "1\.5"/],
  ['has a score beyond 32 bits', 'left,right,score\na,b,2147483648\n', /line 2, column 3 \(score\)/],
  ['has an open quote', 'left,right,score\n"a,b,1\na,c,2\n', /line 2, column 1: the quote/],
  [
    'has letters behind a quote',
    'left,right,score\n"a"x,b,1\n',
    /line 2, column 1: there are letters behind/,
  ],
  ['has an edge twice', 'left,right,score\na,b,1\n"a",b,2\n', /a, b stands twice/],
  ['has an empty id', 'left,right,score\n,b,1\n', /an id in column 1 is empty/],
] as const)('an edge file that %s ends with 2 and says where', async ([, text, sentence], { desk }) => {
  const file = text === null ? desk.at('missing.csv') : desk.put('edges.csv', text)
  const { code, sentence: said } = await desk.run(addSolve, 'solve', file, '--out', desk.at('pairs.csv'))
  expect(code).toBe(2)
  expect(said).toMatch(sentence)
  expect(readdirSync(desk.at('.'))).not.toContain('pairs.csv')
})

test.for([
  ['id,side,min,max\na,middle,0,1\n', /line 2, column 2 \(side\): "middle"/],
  ['id,side,min,max\na,left,2,1\n', /line 2: the fewest \(2\) are more than the most \(1\)/],
  ['id,side,min,max\na,left,0,x\n', /line 2, column 4 \(max\): "x"/],
  ['id,side,min,max\na,left,0,1\na,left,0,1\n', /line 3, column 1 \(id\): "a" stands twice/],
  ['id,side,min\n', /line 1: the first row/],
] as const)('a wrong capacity file %j ends with 2 and says where', async ([text, sentence], { desk }) => {
  const file = desk.put('edges.csv', edges)
  const { code, sentence: said } = await desk.run(
    addSolve,
    'solve',
    file,
    '--capacities',
    desk.put('c.csv', text),
  )
  expect(code).toBe(2)
  expect(said).toMatch(sentence)
})

test(
  'rows that cross the edge of the reading buffer are read whole',
  { timeout: 120_000 },
  async ({ desk }) => {
    // About 5 MB of quoted ids with line feeds in them: more than the buffer of 4 MB.
    const rows = Array.from({ length: 210_000 }, (_, k) => `"a mentor\n${k}",e${k},${k % 7}`)
    const file = desk.put('edges.csv', `left,right,score\n${rows.join('\n')}`)
    const { out } = await desk.run(addSolve, 'solve', file, '--objective', 'cover-both-then-total', '--json')
    expect(JSON.parse(out)).toMatchObject({ pairs: 210_000, value: 30_000 * 21, gap: 0 })
  },
)
