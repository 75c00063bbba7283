import { Worker } from 'node:worker_threads'
import type { Instance, Progress, SolveOutcome, SolveSpec } from '@upstream/matching'
import { showProgress } from './progress-line.ts'
import type { SolveMessage, SolveTask } from './solve-worker.ts'

/** Solves in a worker thread, with progress on the terminal. Ctrl-C stops at the best so far; a second one ends the program. */
export async function runSolver(instance: Instance, spec: SolveSpec): Promise<SolveOutcome> {
  const stop = new Int32Array(new SharedArrayBuffer(4))
  const task: SolveTask = { instance: shared(instance), spec, stop }
  const progress = showProgress()
  const worker = new Worker(new URL('./solve-worker.ts', import.meta.url), { workerData: task })
  const interrupt = () => {
    if (Atomics.exchange(stop, 0, 1) !== 0) process.exit(130)
    progress.say('Stopping at the best so far. Press Ctrl-C again to give up.')
  }
  process.on('SIGINT', interrupt)
  try {
    return await new Promise<SolveOutcome>((resolve, reject) => {
      worker.on('message', (message: SolveMessage) => {
        if (message.kind === 'outcome') resolve(message.outcome)
        else if (Atomics.load(stop, 0) === 0) progress.part(describe(message.progress), message.progress.done)
      })
      worker.on('error', reject)
      worker.on('exit', () => reject(new Error('The solver ended without an answer.')))
    })
  } finally {
    process.off('SIGINT', interrupt)
    progress.end()
    await worker.terminate()
  }
}

const phases: Record<Progress['phase'], string> = {
  cover: 'covering',
  floor: 'raising the worst pair',
  auction: 'bidding',
  paths: 'improving',
  quota: 'meeting quotas',
  price: 'pricing all pairs',
  certify: 'proving',
}

const describe = ({ phase, pairs, value, bound }: Progress) =>
  [
    phases[phase],
    `${pairs} pairs`,
    ...(value === null ? [] : [`best ${value}`]),
    ...(bound === null ? [] : [`at most ${bound}`]),
  ].join(', ')

/** The numbers of an instance in shared memory, so that the worker reads the same ones instead of a copy. */
function shared(instance: Instance): Instance {
  const numbers = (array: Int32Array) => (array.buffer instanceof SharedArrayBuffer ? array : copyOf(array))
  return {
    ...instance,
    leftMin: numbers(instance.leftMin),
    leftMax: numbers(instance.leftMax),
    rightMin: numbers(instance.rightMin),
    rightMax: numbers(instance.rightMax),
    rowPtr: numbers(instance.rowPtr),
    col: numbers(instance.col),
    score: numbers(instance.score),
  }
}

function copyOf(array: Int32Array): Int32Array {
  const copy = new Int32Array(new SharedArrayBuffer(array.byteLength))
  copy.set(array)
  return copy
}
