import type { Work } from '#platform/database/work.ts'
import { digest, makeToken } from '#platform/tokens/tokens.ts'
import { insertLinks } from './mailed-links.store.ts'

export interface LinkOrder {
  /** First part of the page's path after the token: the purpose `match` opens `/l/:token/match` and what lies below it. */
  readonly purpose: string
  readonly personId?: string | null
  readonly accountId?: string | null
  readonly subjectId?: string | null
  readonly endsAt: Date
  /** Somebody follows it from the outbox in the receiver's place: private pages stay closed behind it. */
  readonly standIn?: boolean
}

/** Makes a link for one purpose and one person. The token is returned once and kept only as a digest. */
export async function issueMailedLink(work: Work, order: LinkOrder): Promise<string> {
  const [token] = await issueMailedLinks(work, [order])
  return token!
}

/** The same for several, such as all those of one mail: a token each, in their order. */
export async function issueMailedLinks(work: Work, orders: readonly LinkOrder[]): Promise<string[]> {
  const made = orders.map(({ purpose, personId, accountId, subjectId, endsAt, standIn }) => {
    const token = makeToken(work.organisationId, work.chance.bytes(24))
    const link = {
      linkId: work.newId(),
      purpose,
      personId: personId ?? null,
      accountId: accountId ?? null,
      subjectId: subjectId ?? null,
      createdAt: work.now,
      endsAt,
      usedAt: null,
      // Whoever stands in for somebody does not become them by going on.
      standIn: standIn ?? (work.actor.kind === 'link' && work.actor.standIn === true),
      tokenDigest: digest(token),
    }
    return { token, link }
  })
  await insertLinks(
    work.db,
    work.organisationId,
    made.map(({ link }) => link),
  )
  for (const { link } of made)
    work.record({ action: 'link.issued', subject: ['link', link.linkId], detail: { purpose: link.purpose } })
  return made.map(({ token }) => token)
}
