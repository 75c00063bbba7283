import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { speak } from '#words/speak.ts'
import { catalogueOf, chooseLanguage } from '#words/words.ts'
import type { MailContent } from '#features/mails/mail-content.rules.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { namePeople } from '#features/pairs/name-people.ts'
import type { PairState } from '#features/pairs/pair.rules.ts'
import { betterFitMail } from '#features/pairs/pairs.emails.ts'
import { findKeptReason, findPairById } from '#features/pairs/pairs.reads.ts'
import { readSides } from '#features/programmes/sides.reads.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { dayOf, whoKnows } from './change.rules.ts'
import { pauseFailures, type ChangeKind, type LeaveReason } from './pauses.contract.ts'
import { askerOf } from './pauses.policy.ts'
import { countLeaveReasons } from './pauses.reads.ts'
import { listOpenChanges } from './pauses.store.ts'
import { daysFrom, type OwnChange } from './read-own-change.ts'

export interface PairChangeView {
  readonly programme: { readonly programmeId: string; readonly name: string }
  readonly pairId: string
  readonly mentor: { readonly personId: string; readonly name: string }
  readonly mentee: { readonly personId: string; readonly name: string }
  readonly state: PairState
  readonly brokenRule: 'chain' | 'left' | null
  readonly kept: { readonly on: string; readonly why: string } | null
  readonly untilOn: string | null
  /** What the programme itself has just asked for; of the two people's wishes nothing is said. */
  readonly asked: { readonly kind: ChangeKind; readonly takesEffectAt: Date } | null
  readonly preview: { readonly to: readonly string[]; readonly mail: MailContent }
  readonly reasons: Readonly<Record<LeaveReason, number | null>>
  readonly days: OwnChange['days']
}

/** What a coordinator may change about a pair, with the words that would be sent. */
export async function readPairChange(
  work: Work,
  { programmeId, pairId }: { programmeId: string; pairId: string },
): Promise<PairChangeView> {
  const programme = await readProgramme(work, { programmeId })
  const known = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(pairId)
  const pair = known ? await findPairById(work, { pairId }) : undefined
  if (!pair || pair.programmeId !== programmeId || askerOf(work.actor, pair) !== 'programme')
    throw new Failure(pauseFailures.notFound)
  const { timeZone, language: spoken } = await readOrganisation(work)
  const [named] = await namePeople(work, [pair])
  const open = await listOpenChanges(work.db, work.organisationId, pairId)
  const asked = open.find(({ state, askedBy }) => state === 'asked' && askedBy === 'programme')
  const kept = await findKeptReason(work, { pairId })
  const language = chooseLanguage(undefined, undefined, spoken)
  const names = { mentor: named?.mentorPerson?.fullName ?? '', mentee: named?.menteePerson?.fullName ?? '' }
  const to = whoKnows(pair).filter((side) => {
    const person = side === 'mentor' ? named?.mentorPerson : named?.menteePerson
    return person?.presence === 'named'
  })
  return {
    programme: { programmeId, name: programme.name },
    pairId,
    mentor: { personId: pair.mentorId, name: names.mentor },
    mentee: { personId: pair.menteeId, name: names.mentee },
    state: pair.state,
    brokenRule: pair.brokenRule,
    kept: kept ? { on: dayOf(kept.at, timeZone), why: kept.why } : null,
    untilOn: open.find(({ state }) => state === 'in-force')?.untilOn ?? null,
    asked: asked ? { kind: asked.kind, takesEffectAt: asked.takesEffectAt } : null,
    preview: {
      to: to.map((side) => names[side]),
      mail: betterFitMail({ name: names[to[0] ?? 'mentor'], place: '' })(
        speak(language, catalogueOf(language), 'UTC', await readSides(work, pair)),
      ),
    },
    reasons: await countLeaveReasons(work, { programmeId }),
    days: daysFrom(dayOf(work.now, timeZone)),
  }
}
