import { checkSteps } from './check.ts'
import { runLoudly, runSteps } from './run-steps.ts'

// Everything a change must pass: the fast gate, all tests on a real database, and the journeys in a real browser.
const gate = await runSteps(checkSteps)
const tests = await runLoudly({
  name: 'tests',
  command: ['vitest', 'run', '--project', 'packages', '--project', 'product'],
})
const journeys = await runLoudly({ name: 'journeys', command: ['vitest', 'run', '--project', 'journeys'] })
process.exitCode = gate || tests || journeys
