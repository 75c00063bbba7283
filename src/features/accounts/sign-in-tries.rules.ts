const second = 1000

/**
 * How long to wait before the next try after so many failures in a row. Delays, not locks: a stranger can slow an address down but never
 * shut its owner out, and a mailed link works at once all the while.
 */
export function waitAfter(failures: number, kind: 'address' | 'machine'): number {
  const free = kind === 'address' ? 4 : 20
  if (failures <= free) return 0
  if (failures >= 100) return 3600 * second
  return Math.min(2 ** (failures - free - 1), 300) * second
}

/** A count nobody has added to for a day starts afresh. */
export const forgetAfter = 24 * 3600 * second
