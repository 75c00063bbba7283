import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import {
  assembleInstance,
  type CandidateSlice,
  collectCandidates,
  type Instance,
  type Outcome,
  type Roster,
} from '@upstream/matching'
import { showProgress } from './progress-line.ts'
import type { ScoreMessage, ScoreTask } from './score-worker.ts'

/** Below this many pairs, a thread takes longer to start than it saves. */
const worthAThread = 4_000_000
const mostThreads = 16

/** Finds and scores the candidates of all mentees, on every core where there are enough pairs; the result is the same. */
export async function scorePeople(roster: Roster): Promise<Outcome<Instance>> {
  const mentees = roster.mentees.length
  const threads = Math.min(
    availableParallelism(),
    mostThreads,
    Math.floor((roster.mentors.length * mentees) / worthAThread),
  )
  if (threads < 2) {
    const slice = collectCandidates(roster)
    return slice.ok ? assembleInstance(roster, [slice.value]) : slice
  }
  const progress = showProgress()
  const done = Array.from({ length: threads }, () => 0)
  try {
    const slices = await Promise.all(
      done.map((_, k) => {
        const [from, to] = [Math.floor((k * mentees) / threads), Math.floor(((k + 1) * mentees) / threads)]
        return scoreSlice(
          { people: roster.people, rules: roster.rules, asOf: roster.asOf, from, to },
          (count) => {
            done[k] = count
            progress.part('scoring pairs', done.reduce((sum, each) => sum + each, 0) / mentees)
          },
        )
      }),
    )
    const failed = slices.find((slice) => !slice.ok)
    return (
      failed ??
      assembleInstance(
        roster,
        slices.flatMap((slice) => (slice.ok ? [slice.value] : [])),
      )
    )
  } finally {
    progress.end()
  }
}

async function scoreSlice(
  task: ScoreTask,
  onProgress: (done: number) => void,
): Promise<Outcome<CandidateSlice>> {
  const worker = new Worker(new URL('./score-worker.ts', import.meta.url), { workerData: task })
  try {
    return await new Promise((resolve, reject) => {
      worker.on('message', (message: ScoreMessage) => {
        if (message.kind === 'outcome') resolve(message.outcome)
        else onProgress(message.done)
      })
      worker.on('error', reject)
      worker.on('exit', () => reject(new Error('A scoring thread ended without an answer.')))
    })
  } finally {
    await worker.terminate()
  }
}
