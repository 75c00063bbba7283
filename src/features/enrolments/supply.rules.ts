export interface TopicBalance {
  readonly topicId: string
  readonly offered: number
  readonly wanted: number
  /** How many more are wanted than offered; never below zero. */
  readonly shortfall: number
}

interface Says {
  readonly mentorPlaces: number
  readonly menteePlaces: number
  readonly offers: readonly string[]
  readonly wants: readonly string[]
}

/** What mentors offer against what mentees want, topic by topic, greatest shortfall first. What mentors want back is not demand. */
export function balanceTopics(people: readonly Says[], topicIds: readonly string[]): TopicBalance[] {
  const offered = new Map<string, number>()
  const wanted = new Map<string, number>()
  for (const { mentorPlaces, menteePlaces, offers, wants } of people) {
    if (mentorPlaces > 0)
      for (const topicId of offers) offered.set(topicId, (offered.get(topicId) ?? 0) + mentorPlaces)
    if (menteePlaces > 0) for (const topicId of wants) wanted.set(topicId, (wanted.get(topicId) ?? 0) + 1)
  }
  const all = new Set([...topicIds, ...offered.keys(), ...wanted.keys()])
  return [...all]
    .map((topicId) => ({ topicId, offered: offered.get(topicId) ?? 0, wanted: wanted.get(topicId) ?? 0 }))
    .filter(({ offered, wanted }) => offered + wanted > 0)
    .map((topic) => ({ ...topic, shortfall: Math.max(0, topic.wanted - topic.offered) }))
    .toSorted((a, b) => b.shortfall - a.shortfall || b.wanted - a.wanted || (a.topicId < b.topicId ? -1 : 1))
}

/** A fifth more wanted than offered, unless a programme says otherwise: below that, second choices close the gap. */
export const standardShortPercent = 20

export function isShort(
  { offered, wanted }: { offered: number; wanted: number },
  morePercent: number,
): boolean {
  return wanted * 100 > offered * (100 + morePercent)
}
