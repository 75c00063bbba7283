import { sealingKey, type Sealing } from '#platform/sealing/sealing-keys.ts'

const key = sealingKey(Buffer.alloc(32, 7))

/** The keys of a test installation: always the same one, in memory. */
export const throwAwaySealing: Sealing = { keys: () => [key] }
