/** Works on all of them, so many at once, each lane taking the next one when it is free. */
export async function inLanes<One>(
  all: readonly One[],
  lanes: number,
  work: (one: One) => Promise<void>,
): Promise<void> {
  const waiting = all.values()
  const lane = async () => {
    for (const one of waiting) await work(one)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}
