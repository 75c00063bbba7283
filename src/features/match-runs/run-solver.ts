import { parentPort } from 'node:worker_threads'
import { shareReached } from './match-run.rules.ts'
import { solveProblem, type SolveInput } from './solve-problem.ts'

/** The thread match runs are solved in, one after the other. It knows no database and no network: people and wishes in, explained pairs out. */
parentPort!.on('message', ({ input, flag }: { input: SolveInput; flag: SharedArrayBuffer }) => {
  const stopFlag = new Int32Array(flag)
  const result = solveProblem(input, {
    stop: {
      get aborted() {
        return Atomics.load(stopFlag, 0) !== 0
      },
    },
    onProgress: throttled(({ phase, pairs, done, value, bound }) =>
      tell({ kind: 'progress', progress: { phase, pairs, done, reached: shareReached(value, bound) } }),
    ),
  })
  tell({ kind: 'result', result })
})

function tell(message: unknown): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
  parentPort!.postMessage(message)
}

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
