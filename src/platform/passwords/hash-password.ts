import { hash, verify } from '@node-rs/argon2'
import { takeTurns } from './take-turns.ts'

/** Argon2id, by its number in the library: its enumeration exists only for the compiler. */
const argon2id = 2

const cost = { algorithm: argon2id, memoryCost: 47_104, timeCost: 2, parallelism: 1 } as const

// Each hash takes 46 MB and a core: without a limit, signing in would be a lever to bring the server down.
const inTurn = takeTurns({ atOnce: 2, waiting: 60 })

/** The same letters can be typed as different code points; people mean the letters. */
function sameLetters(password: string): string {
  return password.normalize('NFC')
}

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(sameLetters(password), cost))
}

let decoy: Promise<string> | undefined

/** Verifies against a decoy when there is no hash, so that an unknown address costs and takes as much as a known one. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password, it only takes time')
  const against = stored ?? (await decoy)
  const right = await inTurn(() => verify(against, sameLetters(password)))
  return right && stored !== null
}
