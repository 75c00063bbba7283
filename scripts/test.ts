import { checkSteps } from './check.ts'
import { runLoudly, runSteps } from './run-steps.ts'

// Everything a change must pass: the fast gate, all tests on a real database, and the journeys in a real browser.
const gate = await runSteps(checkSteps)
const tests = await runLoudly({ name: 'tests', command: ['vitest', 'run'] })
process.exitCode = gate || tests
