import type { Work } from '#platform/database/work.ts'
import { speak } from '#words/speak.ts'
import { catalogueOf, chooseLanguage } from '#words/words.ts'
import type { Proposal } from '#features/match-runs/read-partner-proposals.ts'
import type { MailContent } from '#features/mails/mail-content.rules.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { betterFitMail, leaderMail, mentorMail } from '#features/pairs/pairs.emails.ts'
import { focusTopics, mailedPerson } from '#features/pairs/pair-mails.rules.ts'
import { readSides } from '#features/programmes/sides.reads.ts'
import { listPersonsByIds } from '#features/people/people.reads.ts'
import type { EndingPair } from './find-ending-pair.ts'

export interface OfferPreview {
  readonly mentor: { readonly name: string; readonly mail: MailContent }
  readonly mentee: { readonly name: string; readonly mail: MailContent }
  /** What the two of the pair that ends read, the same for both. */
  readonly ending: { readonly to: readonly string[]; readonly mail: MailContent } | null
}

/** Every message that would leave, in the language of the organisation. */
export async function previewOffer(
  work: Work,
  {
    programmeId,
    pair,
    ending,
  }: {
    programmeId: string
    pair: Proposal['pair']
    ending: EndingPair | undefined
  },
): Promise<OfferPreview> {
  const { language: spoken } = await readOrganisation(work)
  const language = chooseLanguage(undefined, undefined, spoken)
  const say = speak(language, catalogueOf(language), 'UTC', await readSides(work, { programmeId }))
  const ids = [pair.mentorId, pair.menteeId, ...(ending ? [ending.mentorId, ending.menteeId] : [])]
  const people = new Map(
    (await listPersonsByIds(work, { personIds: [...new Set(ids)] })).map((one) => [one.personId, one]),
  )
  const personOf = (id: string) => mailedPerson(people.get(id) ?? null)
  const [mentor, mentee] = [personOf(pair.mentorId), personOf(pair.menteeId)]
  const topics = focusTopics(pair.why, language)
  // Whoever has left reads nothing any more.
  const to = ending
    ? [ending.mentorId, ending.menteeId].flatMap((id) => {
        const person = people.get(id)
        return person?.presence === 'named' && person.email ? [person.fullName] : []
      })
    : []
  return {
    mentor: { name: mentor.name, mail: mentorMail(mentor, mentee, topics)(say) },
    mentee: { name: mentee.name, mail: leaderMail(mentor, mentee, topics)(say) },
    ending: ending ? { to, mail: betterFitMail({ name: to[0] ?? '', place: '' })(say) } : null,
  }
}
