import { join } from 'node:path'

// `npm run fuzz -- matching [count] [seed]`: the long random run; the short one is part of the tests.
const targets = {
  matching: 'packages/matching/fuzz/solve.fuzz.ts',
  checker: 'packages/matching-recount/fuzz/check.fuzz.ts',
} as const
const [name = '', count = '1000000', seed = '1'] = process.argv.slice(2)
const target = Object.entries(targets).find(([known]) => known === name)?.[1]
if (!target) {
  console.log(`Say what to try: ${Object.keys(targets).join(', ')}.`)
  process.exit(2)
}
const { run } = (await import(join(import.meta.dirname, '..', target))) as {
  run: (count: number, seed: number) => Promise<void> | void
}
await run(Number(count), Number(seed))
