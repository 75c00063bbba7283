const second = 1000

/** Delays, not locks: a stranger behind the same address slows a person down but never shuts them out. */
export function waitAfter(tries: number): number {
  const free = 8
  return tries < free ? 0 : Math.min(2 ** (tries - free), 300) * second
}

/** A count nobody has added to for a day starts afresh. */
export const forgetAfter = 24 * 3600 * second

/** A whole office may stand behind one address, so this stops a script and not a floor. */
export const sentADay = 40
