import { createHash, randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** A key that wraps data keys. Its id stands in every wrap, so keys can follow one another. */
export interface SealingKey {
  /** 16 hexadecimal digits; tells keys apart without showing them. */
  readonly id: string
  readonly bytes: Buffer
}

/** Where the keys come from. They live outside the database, so a copy of the database alone opens nothing that is sealed. */
export interface Sealing {
  /** The first wraps what is new, the others only open what is older. Empty when the key is missing. */
  keys(): readonly SealingKey[]
}

export function sealingKey(bytes: Buffer): SealingKey {
  return { id: createHash('sha256').update(bytes).digest('hex').slice(0, 16), bytes }
}

/** One key a line, 64 hexadecimal digits; to change keys, put a new line above the others. */
export function readSealingKeys(file: string): readonly SealingKey[] {
  const text = contentOf(file)
  if (text === null) return []
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      if (!/^[0-9a-f]{64}$/i.test(line))
        throw new Error(`The key file ${file} has a line that is not 64 hexadecimal digits.`)
      return sealingKey(Buffer.from(line, 'hex'))
    })
}

/**
 * Keys of an installation, read when first needed and when the file has changed. A file that is not there is made then, unless something was sealed before: a new key
 * would only hide that the old one is missing.
 */
export function keepSealingKeys(file: string, { mayMake }: { mayMake: boolean }): Sealing {
  let known: readonly SealingKey[] = []
  let readAt = 0
  return {
    keys: () => {
      const changedAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
      if (known.length === 0 || changedAt !== readAt) {
        known = readAgain(file, known)
        readAt = changedAt
      }
      if (known.length === 0 && mayMake) {
        makeKeyFile(file)
        known = readSealingKeys(file)
      }
      return known
    },
  }
}

/** A new line counts at once. A file that is gone, or half written, changes nothing for a process that has its keys. */
function readAgain(file: string, known: readonly SealingKey[]): readonly SealingKey[] {
  if (known.length === 0) return readSealingKeys(file)
  try {
    const read = readSealingKeys(file)
    return read.length === 0 ? known : read
  } catch {
    return known
  }
}

/** Whole or not at all, and never over a file that is there: of two processes that start at once both read the same key. */
function makeKeyFile(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const written = `${file}.${randomBytes(6).toString('hex')}`
  writeFileSync(written, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flush: true })
  try {
    linkSync(written, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(written)
  }
}

function contentOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
