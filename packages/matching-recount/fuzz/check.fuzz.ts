import { runPeople } from './check-people.ts'
import { runRaw } from './check-raw.ts'

/** The long run: `count` raw instances and a fifth as many of people with rules. Throws at the first that is not accepted. */
export function run(count: number, seed: number): void {
  process.stdout.write(`raw instances: ${JSON.stringify(runRaw(count, seed))}\n`)
  process.stdout.write(`people and rules: ${JSON.stringify(runPeople(Math.ceil(count / 5), seed))}\n`)
}
