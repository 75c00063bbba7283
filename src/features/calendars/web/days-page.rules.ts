import type { Days } from '../days-off.rules.ts'

/** What the page's address says after a step: what was done, and which days were just entered, as long as they are on the list. */
export function readDone(
  address: string,
  days: readonly (Days & { readonly daysOffId: string })[],
): { done: string | null; added: string | null } {
  const { searchParams } = new URL(address)
  const id = searchParams.get('days')
  return {
    done: searchParams.get('done'),
    added: days.find(({ daysOffId }) => daysOffId === id)?.daysOffId ?? null,
  }
}
