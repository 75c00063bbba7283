/** Sentences as a reader counts them. */
export function sentencesOf(text: string): number {
  return [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text.trim())].length
}

export const mostOpenGoals = 3

export function isOpen({ state }: { state: string }): boolean {
  return state === 'not-started' || state === 'moving'
}

/** Three open goals are a focus; those reached or let go stand beside them. */
export function canOpenGoal(others: readonly { state: string }[], state: string): boolean {
  return !isOpen({ state }) || others.filter(isOpen).length < mostOpenGoals
}
