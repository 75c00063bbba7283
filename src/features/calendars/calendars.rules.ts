/** What a connection's key is bound to: moved to another row it opens nothing. */
export function sealPurpose(personId: string): string {
  return `calendar ${personId}`
}

/** How far ahead busy times are kept. */
export const daysAhead = 42
