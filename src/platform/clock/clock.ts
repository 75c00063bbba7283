import { randomFillSync } from 'node:crypto'
import { newId } from '#contract/ids.ts'

/** Everything uncertain comes through ports, so tests can move time and repeat chance. */
export interface Clock {
  now(): Date
}

export interface Chance {
  newId(now: Date): string
  bytes(count: number): Uint8Array
}

export const systemClock: Clock = { now: () => new Date() }

export const systemChance: Chance = {
  newId: (now) => newId(now, (bytes) => randomFillSync(bytes)),
  bytes: (count) => randomFillSync(new Uint8Array(count)),
}
