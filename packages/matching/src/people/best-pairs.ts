/**
 * The best K mentors of one mentee while a scan runs: a heap whose root is the worst kept. One key holds score and canonical
 * order, `score * mentors + (mentors - 1 - mentor)`, so a single comparison decides ties as the contract says.
 */
export interface BestPairs {
  readonly room: number
  /** Empties the heap for the next mentee. */
  clear(): void
  /** Keeps the pair if it is among the best so far. */
  offer(score: number, mentor: number): void
  /** A pair with a score below this cannot be kept. 0 while there is room. */
  leastScore(): number
  /** Kept pairs, in no order. */
  forEach(visit: (score: number, mentor: number) => void): void
}

/** `most` >= 1 pairs are kept; canonical mentor numbers are below `mentors`. Each offer is O(log most). */
export function createBestPairs(most: number, mentors: number): BestPairs {
  const room = Math.min(most, mentors)
  const keys = new Float64Array(room)
  let size = 0
  let least = 0

  const rise = (key: number): void => {
    let at = size++
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (keys[parent]! <= key) break
      keys[at] = keys[parent]!
      at = parent
    }
    keys[at] = key
  }
  const replaceWorst = (key: number): void => {
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= size) break
      if (child + 1 < size && keys[child + 1]! < keys[child]!) child += 1
      if (keys[child]! >= key) break
      keys[at] = keys[child]!
      at = child
    }
    keys[at] = key
  }
  return {
    room,
    clear() {
      size = 0
      least = 0
    },
    offer(score, mentor) {
      const key = score * mentors + (mentors - 1 - mentor)
      if (size < room) rise(key)
      else if (key > keys[0]!) replaceWorst(key)
      else return
      if (size === room) least = Math.floor(keys[0]! / mentors)
    },
    leastScore: () => least,
    forEach(visit) {
      for (let at = 0; at < size; at++) {
        const score = Math.floor(keys[at]! / mentors)
        visit(score, mentors - 1 - (keys[at]! - score * mentors))
      }
    },
  }
}
