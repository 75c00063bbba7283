import { Worker } from 'node:worker_threads'
import type { SolvedRun, SolveInput } from './solve-problem.ts'

export interface SolveProgress {
  readonly phase: string
  readonly pairs: number
  readonly done: number
  readonly reached: number | null
}

export interface Solving {
  readonly result: Promise<SolvedRun>
  /** Asks for the best set found so far. */
  useNow(): void
  /** Ends the thread at once, whatever it is doing. */
  cancel(): void
}

/** Enough for some ten million allowed pairs; more ends this run, not the whole process. */
const memoryMegabytes = 2048

type Message = { kind: 'progress'; progress: SolveProgress } | { kind: 'result'; result: SolvedRun }

/** Solves in a thread of its own, so that pages answer while it works and a run that goes wrong takes nobody with it. */
export function solveInWorker(input: SolveInput, onProgress: (progress: SolveProgress) => void): Solving {
  const flag = new SharedArrayBuffer(4)
  const worker = new Worker(new URL('./run-solver.ts', import.meta.url), {
    workerData: { input, flag },
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
  })
  const result = new Promise<SolvedRun>((resolve, reject) => {
    worker.on('message', (message: Message) =>
      message.kind === 'progress' ? onProgress(message.progress) : resolve(message.result),
    )
    worker.on('error', reject)
    worker.on('exit', (code) =>
      reject(new Error(`The solver ended with code ${code} before it had a result.`)),
    )
  })
  return {
    result,
    useNow: () => void Atomics.store(new Int32Array(flag), 0, 1),
    cancel: () => void worker.terminate(),
  }
}
