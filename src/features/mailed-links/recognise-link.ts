import type { Actor } from '#contract/actor.ts'
import type { Work } from '#platform/database/work.ts'
import { digest } from '#platform/tokens/tokens.ts'
import { findAddressee } from '#features/people/people.reads.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { linkState, type LinkState, type Receiver } from './mailed-links.rules.ts'
import { findLinkByDigest } from './mailed-links.store.ts'

export interface RecognisedLink {
  readonly actor: Actor & { kind: 'link' }
  readonly state: LinkState
  /** Absent for whoever is no person of this organisation, such as somebody's assistant. */
  readonly receiver: Receiver | null
  readonly organisationName: string
  readonly language: string
  /** Chosen by the person the link was made for. */
  readonly chosenLanguage: string | null
  readonly timeZone: string
}

/** Who follows a link. Changes nothing, so mail scanners may open it. A link made for another purpose is as unknown as a made-up one. */
export async function recogniseLink(
  work: Work,
  { token, purpose }: { token: string; purpose: string | null },
): Promise<RecognisedLink | null> {
  const link = await findLinkByDigest(work.db, work.organisationId, digest(token))
  if (!link || (purpose !== null && link.purpose !== purpose)) return null
  const organisation = await readOrganisation(work)
  const known = link.personId ? await findAddressee(work, { personId: link.personId }) : undefined
  const person = known?.person
  return {
    actor: {
      kind: 'link',
      organisationId: work.organisationId,
      linkId: link.linkId,
      purpose: link.purpose,
      personId: link.personId,
      accountId: link.accountId,
      subjectId: link.subjectId,
      ...(link.standIn ? { standIn: true } : {}),
    },
    state: linkState(link, work.now),
    receiver: person ? { personId: person.personId, name: person.fullName, address: person.email } : null,
    organisationName: organisation.name,
    language: organisation.language,
    chosenLanguage: known?.chosenLanguage ?? null,
    timeZone: organisation.timeZone,
  }
}
