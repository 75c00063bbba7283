import type { Problem } from './problem.ts'

export type Json = Readonly<Record<string, unknown>>

/**
 * Walks through a parsed JSON value and collects what is wrong. Each function gives a usable value even when the input is not,
 * so that one pass finds every problem.
 */
export interface Reading {
  readonly problems: Problem[]
}

export function refuse(reading: Reading, at: string, message: string, people: readonly string[] = []): void {
  reading.problems.push({ code: 'wrong-value', at, people, message: `${at}: ${message}` })
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The member of that name; `undefined` when it is not the object's own. */
export function member(json: Json, name: string): unknown {
  return Object.hasOwn(json, name) ? json[name] : undefined
}

export function readObject(reading: Reading, at: string, value: unknown, known: readonly string[]): Json {
  if (value === undefined) return {}
  if (!isObject(value)) {
    reading.problems.push({
      code: 'not-an-object',
      at,
      people: [],
      message: `${at || 'The rules'}: must be a JSON object.`,
    })
    return {}
  }
  for (const name of Object.keys(value)) {
    if (!known.includes(name)) {
      reading.problems.push({
        code: 'unknown-member',
        at: at === '' ? name : `${at}.${name}`,
        people: [],
        message: `There is no member "${name}" ${at === '' ? 'in the rules' : `in ${at}`}. Known: ${known.join(', ')}.`,
      })
    }
  }
  return value
}

export function readInteger(
  reading: Reading,
  at: string,
  value: unknown,
  [least, most]: readonly [number, number],
  otherwise: number,
): number {
  if (value === undefined) return otherwise
  if (Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most)
    return value as number
  refuse(reading, at, `must be a whole number from ${least} to ${most}.`)
  return otherwise
}

export function readChoice<T extends string>(
  reading: Reading,
  at: string,
  value: unknown,
  choices: readonly T[],
  otherwise: T,
): T {
  if (value === undefined) return otherwise
  const choice = choices.find((each) => each === value)
  if (choice === undefined) refuse(reading, at, `must be one of ${choices.join(', ')}.`)
  return choice ?? otherwise
}

/** Each entry of a list through `read`, which gets the place (`bans[2]`); entries for which it gives `null` fall out. */
export function readList<T>(
  reading: Reading,
  at: string,
  value: unknown,
  read: (at: string, entry: unknown) => T | null,
): readonly T[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) {
    refuse(reading, at, 'must be a list.')
    return []
  }
  return value
    .map((entry: unknown, place) => read(`${at}[${place}]`, entry))
    .filter((entry) => entry !== null)
}

/** An object from person ids (or other free names) to values. */
export function readRecord<T>(
  reading: Reading,
  at: string,
  value: unknown,
  read: (at: string, entry: unknown) => T | null,
): Readonly<Record<string, T>> {
  if (value === undefined) return {}
  if (!isObject(value)) {
    refuse(reading, at, 'must be a JSON object.')
    return {}
  }
  const entries = Object.entries(value).map(([name, entry]) => [name, read(`${at}.${name}`, entry)] as const)
  // Object.fromEntries makes own members even of an id like "__proto__".
  return Object.fromEntries(entries.filter((entry): entry is [string, T] => entry[1] !== null))
}

export function readText(reading: Reading, at: string, value: unknown): string | null {
  if (typeof value === 'string' && value !== '') return value
  refuse(reading, at, 'must be a text that is not empty.')
  return null
}

export function readTexts(reading: Reading, at: string, value: unknown): readonly string[] {
  return readList(reading, at, value, (place, entry) => readText(reading, place, entry))
}

/** A list of exactly two ids. */
export function readIdPair(reading: Reading, at: string, value: unknown): readonly [string, string] | null {
  if (Array.isArray(value) && value.length === 2) {
    const [first, second] = value as unknown[]
    if (typeof first === 'string' && typeof second === 'string' && first !== '' && second !== '')
      return [first, second]
  }
  refuse(reading, at, 'must be a list of two ids, like ["E1", "E2"].')
  return null
}
