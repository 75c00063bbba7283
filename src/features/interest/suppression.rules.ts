/** Counts below this stay hidden; nought, one and four look the same. */
export const suppressionThreshold = 5

/** A count that may be shown, or nothing. The hidden value goes no further than here. */
export type ShownCount = number | null

export function showCount(count: number, threshold = suppressionThreshold): ShownCount {
  return count >= threshold ? count : null
}

/**
 * Parts of a shown total. One hidden part could be worked out from the total, so the next smallest is hidden with it; parts that
 * are hidden together must hide at least the threshold, or their sum would still say too much. `last` is hidden only when it must be.
 */
export function showParts<Key extends string>(
  parts: Readonly<Record<Key, number>>,
  last?: NoInfer<Key>,
  threshold = suppressionThreshold,
): Record<Key, ShownCount> {
  const keys = (Object.keys(parts) as Key[]).toSorted(
    (a, b) => Number(a === last) - Number(b === last) || parts[a] - parts[b],
  )
  const total = keys.reduce((sum, key) => sum + parts[key], 0)
  const hidden = new Set<Key>(total < threshold ? keys : keys.filter((key) => parts[key] < threshold))
  for (const key of keys) {
    const hiddenSum = [...hidden].reduce((sum, one) => sum + parts[one], 0)
    if (hidden.size === 0 || (hidden.size > 1 && hiddenSum >= threshold)) break
    hidden.add(key)
  }
  return Object.fromEntries(keys.map((key) => [key, hidden.has(key) ? null : parts[key]])) as Record<
    Key,
    ShownCount
  >
}

interface Dated {
  readonly answeredOn: string
  /** How many gave just this answer that day; one, when nothing is said. */
  readonly people?: number
}

export function countPeople(answers: readonly Pick<Dated, 'people'>[]): number {
  return answers.reduce((sum, { people }) => sum + (people ?? 1), 0)
}

/**
 * The answers that may be counted now. Whole days only, and only together with at least a threshold of new ones, so that two looks
 * never differ by one person. What is left over at the end stays uncounted.
 */
export function releaseAnswers<Answer extends Dated>(
  answers: readonly Answer[],
  { today, closed }: { today: string; closed: boolean },
  threshold = suppressionThreshold,
): Answer[] {
  const days = [...new Set(answers.map(({ answeredOn }) => answeredOn))]
    .filter((day) => closed || day < today)
    .toSorted()
  const released: Answer[] = []
  let waiting: Answer[] = []
  for (const day of days) {
    waiting.push(...answers.filter(({ answeredOn }) => answeredOn === day))
    if (countPeople(waiting) >= threshold) {
      released.push(...waiting)
      waiting = []
    }
  }
  return released
}
