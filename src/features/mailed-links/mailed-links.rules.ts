/** The page a mailed link opens. By convention the purpose is the first part of its path after the token; `page` goes deeper. */
export function linkPath(token: string, purpose: string, page?: string | null): string {
  return page ? `/l/${token}/${purpose}/${page}` : `/l/${token}/${purpose}`
}

/** Which purpose a link must have been made for to open a page with this path pattern. */
export function purposeOfPage(pathPattern: string): string | null {
  return /^l\/:token\/([a-z][a-z-]*)(?:\/|$)/.exec(pathPattern)?.[1] ?? null
}

export type LinkState = 'open' | 'used' | 'ended'

export function linkState(link: { endsAt: Date; usedAt: Date | null }, now: Date): LinkState {
  if (link.usedAt) return 'used'
  return now >= link.endsAt ? 'ended' : 'open'
}

/** Whom a link was mailed to. */
export interface Receiver {
  readonly personId: string
  readonly name: string
  readonly address: string | null
}

/** How a link says whom it is for to whoever holds it: J. Berg. Of somebody with one name only its first letter. */
export function shortName(name: string): string {
  const words = name.trim().split(/\s+/)
  const [first] = new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(words[0] ?? '')
  const letter = first?.segment ?? ''
  return words.length > 1 ? `${letter}. ${words.at(-1)}` : `${letter}…`
}

/** Doors end the session there is and begin their own, so it does not matter whose it was. */
const doors: readonly string[] = ['sign-in', 'join']

/**
 * Whether a link is followed by somebody it was not mailed to: another person is signed in here. It is the one sign of it that needs no
 * watching. Whoever follows a link openly in the receiver's place is known to.
 */
export function isSomebodyElse(
  link: { readonly purpose: string; readonly standIn?: boolean; readonly receiver: Receiver | null },
  signedIn: { readonly personId: string | null; readonly address: string } | null,
): boolean {
  if (!signedIn || !link.receiver || link.standIn || doors.includes(link.purpose)) return false
  if (signedIn.personId !== null) return signedIn.personId !== link.receiver.personId
  return signedIn.address.toLowerCase() !== link.receiver.address?.toLowerCase()
}
