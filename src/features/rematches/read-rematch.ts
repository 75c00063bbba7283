import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { speak } from '#words/speak.ts'
import { catalogueOf, chooseLanguage } from '#words/words.ts'
import type { Proposal } from '#features/match-runs/read-partner-proposals.ts'
import type { MailContent } from '#features/mails/mail-content.rules.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import { leaderMail, mentorMail } from '#features/pairs/pairs.emails.ts'
import { focusTopics, mailedPerson } from '#features/pairs/pair-mails.rules.ts'
import { listProgrammePairs } from '#features/pairs/pairs.reads.ts'
import { findPersonById, listPersonsByIds } from '#features/people/people.reads.ts'
import { askEngine, nameOf } from './ask-engine.ts'
import { listNeeds } from './list-needs.ts'
import { mostRefusals, refusalsOf } from './need.rules.ts'
import { rematchFailures as failures } from './rematches.contract.ts'
import { listWaiting } from './rematches.store.ts'

export interface RematchView {
  readonly programme: { readonly programmeId: string; readonly name: string }
  readonly person: { readonly personId: string; readonly name: string; readonly address: string | null }
  readonly side: Side
  readonly because: { readonly why: 'declined' | 'ended'; readonly other: string } | null
  readonly proposals: readonly (Proposal & { readonly name: string })[]
  readonly chosen: {
    readonly name: string
    readonly mentor: { readonly name: string; readonly mail: MailContent }
    readonly mentee: { readonly name: string; readonly mail: MailContent }
  } | null
  /** An offer that can still be taken back. */
  readonly waiting: { readonly mentor: string; readonly mentee: string; readonly leavesAt: Date } | null
  /** This leader has said no so often that somebody calls instead. */
  readonly call: boolean
}

/** Somebody without a partner, whom the engine proposes, and what both would read. */
export async function readRematch(
  work: Work,
  {
    programmeId,
    personId,
    side: asked,
    pick,
  }: { programmeId: string; personId: string; side: Side | null; pick: string | null },
): Promise<RematchView> {
  const { programme, needs } = await listNeeds(work, { programmeId })
  const known = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(personId)
  const person = known ? await findPersonById(work, { personId }) : undefined
  const own = needs.filter((need) => need.personId === personId)
  const pairs = await listProgrammePairs(work, { programmeId })
  const takesPart = pairs.some((pair) => pair.mentorId === personId || pair.menteeId === personId)
  if (!person || !takesPart) throw new Failure(failures.notFound)
  const side =
    asked ?? own[0]?.side ?? (pairs.some(({ menteeId }) => menteeId === personId) ? 'mentee' : 'mentor')
  const need = own.find((one) => one.side === side)
  const offer = (await listWaiting(work.db, work.organisationId, programmeId)).find(
    (one) => one.personId === personId && one.side === side,
  )
  const call = side === 'mentee' && refusalsOf(pairs, personId, side) >= mostRefusals
  const proposals = offer || call ? [] : await askEngine(work, { programmeId, personId, side })
  const named = proposals.map((proposal) => ({ ...proposal, name: nameOf(proposal) }))
  const chosen = named.find(({ name }) => name === pick)
  return {
    programme,
    person: { personId, name: person.fullName, address: person.email },
    side,
    because: need ? { why: need.why, other: need.other } : null,
    proposals: named,
    chosen: chosen ? await previewOf(work, chosen) : null,
    waiting: offer ? await waitingOf(work, offer) : null,
    call,
  }
}

async function previewOf(
  work: Work,
  { pair, name }: Proposal & { name: string },
): Promise<NonNullable<RematchView['chosen']>> {
  const { language: spoken } = await readOrganisation(work)
  const language = chooseLanguage(undefined, undefined, spoken)
  const say = speak(language, catalogueOf(language))
  const people = await listPersonsByIds(work, { personIds: [pair.mentorId, pair.menteeId] })
  const personOf = (id: string) => mailedPerson(people.find(({ personId }) => personId === id) ?? null)
  const [mentor, mentee] = [personOf(pair.mentorId), personOf(pair.menteeId)]
  const topics = focusTopics(pair.why, language)
  return {
    name,
    mentor: { name: mentor.name, mail: mentorMail(mentor, mentee, topics)(say) },
    mentee: { name: mentee.name, mail: leaderMail(mentor, mentee, topics)(say) },
  }
}

async function waitingOf(
  work: Work,
  { mentorId, menteeId, leavesAt }: { mentorId: string; menteeId: string; leavesAt: Date },
): Promise<NonNullable<RematchView['waiting']>> {
  const people = await listPersonsByIds(work, { personIds: [mentorId, menteeId] })
  const nameFor = (id: string) => people.find(({ personId }) => personId === id)?.fullName ?? ''
  return { mentor: nameFor(mentorId), mentee: nameFor(menteeId), leavesAt }
}
