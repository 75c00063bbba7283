import { parentPort, workerData } from 'node:worker_threads'
import {
  type Instance,
  type Progress,
  solveInstance,
  type SolveOutcome,
  type SolveSpec,
} from '@upstream/matching'

export interface SolveTask {
  readonly instance: Instance
  readonly spec: SolveSpec
  /** One number of shared memory; not 0 means: stop with the best so far. */
  readonly stop: Int32Array
}

export type SolveMessage =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'outcome'; readonly outcome: SolveOutcome }

const betweenMessages = 100

// This file only ever runs as a worker thread.
if (parentPort) {
  const { instance, spec, stop } = workerData as SolveTask
  const port = parentPort
  let last = 0
  const outcome = solveInstance(instance, spec, {
    stop: {
      get aborted() {
        return Atomics.load(stop, 0) !== 0
      },
    },
    onProgress: (progress) => {
      const now = performance.now()
      if (now - last < betweenMessages) return
      last = now
      port.postMessage({ kind: 'progress', progress } satisfies SolveMessage)
    },
  })
  port.postMessage({ kind: 'outcome', outcome } satisfies SolveMessage)
}
