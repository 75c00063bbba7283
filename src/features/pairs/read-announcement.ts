import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { speak } from '#words/speak.ts'
import { catalogueOf, chooseLanguage } from '#words/words.ts'
import type { MailContent } from '#features/mails/mail-content.rules.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import type { Missing } from '#features/launches/gates.rules.ts'
import { readLaunch } from '#features/launches/read-launch.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import { sideWordsOf } from '#features/programmes/sides.reads.ts'
import type { SideWords } from '#words/side-words.ts'
import { findLastAnnouncement } from './announcements.store.ts'
import { namePeople, type NamedPair } from './name-people.ts'
import { focusTopics, mailedPerson } from './pair-mails.rules.ts'
import { pairFailures } from './pairs.contract.ts'
import { leaderMail, mentorMail } from './pairs.emails.ts'
import { mayRunPairs } from './pairs.policy.ts'
import { listPairsOfProgramme } from './pairs.store.ts'

export interface AnnouncementView {
  readonly programme: { readonly programmeId: string; readonly name: string }
  readonly organisation: string
  /** What of the launch checklist is open; none once the programme is launched, since announcing then launches nothing. */
  readonly toLaunch: readonly Missing[] | null
  /** Pairs nobody has heard of. */
  readonly ready: readonly { readonly pairId: string; readonly mentor: string; readonly mentee: string }[]
  readonly unreachable: readonly string[]
  readonly preview: (PairPreview & { readonly pairId: string }) | null
  readonly last: {
    readonly pairs: number
    readonly leavesAt: Date
    readonly canUndo: boolean
    readonly mentorsYes: number
  } | null
}

export interface PairPreview {
  readonly mentorName: string
  readonly menteeName: string
  readonly mentorMail: MailContent
  readonly menteeMail: MailContent
}

/** Both messages of a pair, in the language they would be written in. */
export function previewOf(
  { mentorPerson, menteePerson, why }: NamedPair,
  organisationLanguage: string,
  sides: SideWords,
): PairPreview {
  const language = chooseLanguage(undefined, undefined, organisationLanguage)
  const say = speak(language, catalogueOf(language), 'UTC', sides)
  const [mentor, mentee, topics] = [
    mailedPerson(mentorPerson),
    mailedPerson(menteePerson),
    focusTopics(why, language),
  ]
  return {
    mentorName: mentor.name,
    menteeName: mentee.name,
    mentorMail: mentorMail(mentor, mentee, topics)(say),
    menteeMail: leaderMail(mentor, mentee, topics)(say),
  }
}

/** What stands before an announcement, or what became of the last one. */
export async function readAnnouncement(
  work: Work,
  { programmeId, pairId }: { programmeId: string; pairId: string | null },
): Promise<AnnouncementView> {
  if (!mayRunPairs(work.actor)) throw new Failure(pairFailures.notYours)
  const { programme, gates } = await readLaunch(work, { programmeId })
  const isOut = programme.state === 'launched' || programme.state === 'closed'
  const organisation = await readOrganisation(work)
  const { design } = await readDesign(work, { programmeId })
  const all = await listPairsOfProgramme(work.db, work.organisationId, programmeId)
  const ready = await namePeople(
    work,
    all.filter(({ state, announced }) => state === 'proposed' && !announced),
  )
  const shown = ready.find((pair) => pair.pairId === pairId) ?? ready[0]
  const last = await findLastAnnouncement(work.db, work.organisationId, programmeId)
  const asked = all.filter(({ announcementId }) => announcementId === last?.announcementId)
  const people = ready.flatMap(({ mentorPerson, menteePerson }) => [mentorPerson, menteePerson])
  return {
    programme: { programmeId, name: programme.name },
    organisation: organisation.name,
    toLaunch: isOut ? null : gates.flatMap(({ missing }) => missing),
    ready: ready.map(({ pairId, mentorPerson, menteePerson }) => ({
      pairId,
      mentor: mailedPerson(mentorPerson).name,
      mentee: mailedPerson(menteePerson).name,
    })),
    unreachable: [
      ...new Set(people.filter((person) => person && !person.email).map((person) => person!.fullName)),
    ],
    preview: shown
      ? { pairId: shown.pairId, ...previewOf(shown, organisation.language, sideWordsOf(design.labels)) }
      : null,
    last: last
      ? {
          pairs: last.pairs,
          leavesAt: last.leavesAt,
          canUndo: work.now < last.leavesAt && !asked.some(({ mentor }) => mentor !== null),
          mentorsYes: asked.filter(({ mentor }) => mentor === 'yes').length,
        }
      : null,
  }
}
