import { parentPort, workerData } from 'node:worker_threads'
import {
  type CandidateSlice,
  collectCandidates,
  openRoster,
  type Outcome,
  type Person,
  type Rules,
} from '@upstream/matching'

export interface ScoreTask {
  readonly people: readonly Person[]
  readonly rules: Rules
  readonly asOf: string | null
  /** The slice of mentees: from .. to - 1 in canonical order. */
  readonly from: number
  readonly to: number
}

export type ScoreMessage =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'outcome'; readonly outcome: Outcome<CandidateSlice> }

const betweenMessages = 100

// This file only ever runs as a worker thread.
if (parentPort) {
  const { people, rules, asOf, from, to } = workerData as ScoreTask
  const port = parentPort
  const roster = openRoster(people, rules, asOf)
  let last = 0
  const keepGoing = (done: number) => {
    const now = performance.now()
    if (now - last >= betweenMessages) {
      last = now
      port.postMessage({ kind: 'progress', done } satisfies ScoreMessage)
    }
    return true
  }
  const outcome = roster.ok ? collectCandidates(roster.value, { from, to, keepGoing }) : roster
  port.postMessage({ kind: 'outcome', outcome } satisfies ScoreMessage)
}
