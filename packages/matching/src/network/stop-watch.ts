import type { SolvePorts } from '../solve-spec.ts'

/** Asks the stop ports once every few thousand steps, since asking may cost more than a step. */
export interface StopWatch {
  steps: number
  stopped: boolean
  readonly ports: SolvePorts
}

export function createStopWatch(ports: SolvePorts = {}): StopWatch {
  return { steps: 0, stopped: isAskedToStop(ports), ports }
}

function isAskedToStop(ports: SolvePorts): boolean {
  return ports.stop?.aborted === true || ports.outOfTime?.() === true
}

/** Counts steps; true once a stop was asked for, and from then on. */
export function step(watch: StopWatch, steps = 1): boolean {
  watch.steps += steps
  if (watch.steps >= (watch.ports.lookEvery ?? 4096)) {
    watch.steps = 0
    watch.stopped ||= isAskedToStop(watch.ports)
  }
  return watch.stopped
}
