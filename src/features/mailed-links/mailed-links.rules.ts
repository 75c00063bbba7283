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
