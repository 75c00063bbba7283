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

/**
 * A coordinator who changes something solves again soon. Loading the engine takes longer than most runs, and code that has run before runs
 * twice as fast, so a thread that is done waits a while for the next run.
 */
let waiting: { readonly thread: Worker; readonly end: NodeJS.Timeout } | null = null
const waitsMs = 300_000

/** Solves in a thread of its own, so that pages answer while it works and a run that goes wrong takes nobody with it. */
export function solveInWorker(input: SolveInput, onProgress: (progress: SolveProgress) => void): Solving {
  const flag = new SharedArrayBuffer(4)
  const thread = takeThread()
  let over = false
  const result = new Promise<SolvedRun>((resolve, reject) => {
    thread.on('message', (message: Message) => {
      if (message.kind === 'progress') return onProgress(message.progress)
      over = true
      keepThread(thread)
      resolve(message.result)
    })
    thread.on('error', reject)
    thread.on('exit', (code) =>
      reject(new Error(`The solver ended with code ${code} before it had a result.`)),
    )
  })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  thread.postMessage({ input, flag })
  return {
    result,
    useNow: () => void Atomics.store(new Int32Array(flag), 0, 1),
    // By then the thread may solve something else.
    cancel: () => void (over || thread.terminate()),
  }
}

function takeThread(): Worker {
  if (!waiting)
    return new Worker(new URL('./run-solver.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
    })
  const { thread, end } = waiting
  waiting = null
  clearTimeout(end)
  forget(thread)
  thread.ref()
  return thread
}

function keepThread(thread: Worker): void {
  forget(thread)
  if (waiting) return void thread.terminate()
  const letGo = () => {
    if (waiting?.thread === thread) waiting = null
    void thread.terminate()
  }
  // A thread that ended while it waited would never answer.
  thread.once('error', letGo)
  thread.once('exit', letGo)
  // Waiting keeps no process alive.
  thread.unref()
  waiting = { thread, end: setTimeout(letGo, waitsMs).unref() }
}

/** By name: a thread needs listeners of its own. */
function forget(thread: Worker): void {
  for (const event of ['message', 'error', 'exit'] as const) thread.removeAllListeners(event)
}
