import { parentPort, workerData } from 'node:worker_threads'
import { shareReached } from './match-run.rules.ts'
import { solveProblem, type SolveInput } from './solve-problem.ts'

/** The thread a match run is solved in. It knows no database and no network: people and wishes in, explained pairs out. */
const { input, flag } = workerData as { input: SolveInput; flag: SharedArrayBuffer }
const stopFlag = new Int32Array(flag)

const result = solveProblem(input, {
  stop: {
    get aborted() {
      return Atomics.load(stopFlag, 0) !== 0
    },
  },
  onProgress: throttled(({ phase, pairs, done, value, bound }) => {
    const progress = { phase, pairs, done, reached: shareReached(value, bound) }
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
    parentPort?.postMessage({ kind: 'progress', progress })
  }),
})
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
parentPort?.postMessage({ kind: 'result', result })

/** Twice a second is as fast as anybody reads. */
function throttled<Value>(send: (value: Value) => void): (value: Value) => void {
  let last = -Infinity
  return (value) => {
    const now = performance.now()
    if (now - last < 500) return
    last = now
    send(value)
  }
}
