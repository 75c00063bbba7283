/** At most `atOnce` run together, at most `waiting` stand in line; the next one is turned away at once instead of piling up. */
export function takeTurns({ atOnce, waiting }: { atOnce: number; waiting: number }) {
  let running = 0
  const line: (() => void)[] = []
  return async function run<Result>(task: () => Promise<Result>): Promise<Result> {
    if (running >= atOnce) {
      if (line.length >= waiting) throw new TooManyWaiting()
      // Whoever leaves hands the place over, so `running` stays as it is.
      await new Promise<void>((go) => line.push(go))
    } else {
      running += 1
    }
    try {
      return await task()
    } finally {
      const next = line.shift()
      if (next) next()
      else running -= 1
    }
  }
}

export class TooManyWaiting extends Error {
  override readonly name = 'TooManyWaiting'
}
