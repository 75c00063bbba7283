import { linesAbove, onOneChain, type Line } from '#features/pairs/reporting-chain.rules.ts'

export interface Handler {
  readonly accountId: string
  readonly name: string
  /** The person of the HR data behind the account, when one is known. */
  readonly personId: string | null
}

export interface Route {
  /** Who reads it, and who steps in. */
  readonly first: Handler | null
  readonly second: Handler | null
  /** Who must not open it: named, or on one reporting chain with the person who asks. */
  readonly keptOut: readonly string[]
}

/**
 * Two handlers outside every known conflict. `draw` gives each a place that nobody chose: it spreads cases evenly and stays the same for one
 * draft, so whoever is shown before sending is who reads it after.
 */
export function chooseHandlers(
  handlers: readonly Handler[],
  named: readonly string[],
  person: { readonly personId: string | null; readonly lines: readonly Line[] },
  draw: (accountId: string) => string,
): Route {
  const above = linesAbove(person.lines)
  const conflicts = ({ accountId, personId }: Handler) =>
    named.includes(accountId) ||
    (personId !== null &&
      person.personId !== null &&
      (personId === person.personId || onOneChain(personId, person.personId, above)))
  const free = handlers
    .filter((handler) => !conflicts(handler))
    .toSorted((a, b) => (draw(a.accountId) < draw(b.accountId) ? -1 : 1))
  return {
    first: free[0] ?? null,
    second: free[1] ?? null,
    keptOut: handlers.filter(conflicts).map(({ accountId }) => accountId),
  }
}
