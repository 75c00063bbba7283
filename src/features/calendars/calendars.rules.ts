import { wrapPurpose } from '#platform/sealing/wrap-purposes.rules.ts'

/** What a connection's key is bound to: moved to another row it opens nothing. */
export function sealPurpose(personId: string): string {
  return wrapPurpose('calendar_connections', personId)
}

/** How far ahead busy times are kept. */
export const daysAhead = 42
