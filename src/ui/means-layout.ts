/** Where something stands that has words: a place in hundredths of the width, and how many letters. */
export interface Worded {
  readonly at: number
  readonly letters: number
}

/** Hundredths of the width a letter takes where there is least room, and what lies between two words. */
const letter = 1.9
const gap = 2

/**
 * Where the words of the two brackets end and begin: mentors' to the left of theirs, leaders' to the right. Moved inwards as far as they
 * must to stay inside and clear of each other, whatever the means are and however long a language says it.
 */
export function placeWords(mentors?: Worded, leaders?: Worded): { end: number; start: number } {
  const width = { mentors: (mentors?.letters ?? 0) * letter, leaders: (leaders?.letters ?? 0) * letter }
  const start = Math.min((leaders?.at ?? 100) + 1, 100 - width.leaders)
  const end = Math.max((mentors?.at ?? 0) - 1, width.mentors)
  if (!mentors || !leaders || end + gap <= start) return { end, start }
  const moved = Math.max(start - gap, width.mentors)
  return { end: moved, start: Math.max(start, moved + gap) }
}
