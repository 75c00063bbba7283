import type { Work } from '#platform/database/work.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { namePeople } from '#features/pairs/name-people.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import { readSides } from '#features/programmes/sides.reads.ts'
import type { Pair } from '#features/pairs/pairs.reads.ts'
import { helpPages, type OwnHelp } from './help.rules.ts'
import { helpMail } from './momentum.emails.ts'
import { findReading } from './pair-readings.store.ts'

const linkMinutes = 60 * 24 * 60

export interface HelpMails {
  readonly pair: Pair
  readonly help: OwnHelp
  readonly sides: readonly Side[]
  /** The same key is the same help: sent twice it is one mail. */
  readonly key: string
  readonly notBefore?: Date
  readonly groupId?: string
}

/** What the caps and the order of mails know about one of them. */
export function helpOrder(help: OwnHelp, pairId: string, side: Side) {
  const link = { subjectId: pairId, minutes: linkMinutes }
  return {
    link:
      help === 'remind'
        ? { ...link, purpose: 'match', page: '' }
        : { ...link, purpose: 'pair', page: helpPages[help] },
    urgency: help === 'remind' ? ('decision' as const) : ('prepare' as const),
    matter: `${help}:${pairId}`,
    nudge: true,
    side,
  }
}

/** Queues the mails of one help. Somebody without an address is left out; how many go is said. */
export async function writeHelpMails(
  work: Work,
  { pair, help, sides, key, notBefore, groupId }: HelpMails,
): Promise<{ mails: number }> {
  const [named] = await namePeople(work, [pair])
  const pairWords = await readSides(work, pair)
  const reading = await findReading(work.db, work.organisationId, pair.pairId)
  const people = { mentor: named!.mentorPerson, mentee: named!.menteePerson }
  let mails = 0
  for (const side of sides) {
    const [me, partner] = [people[side], people[side === 'mentor' ? 'mentee' : 'mentor']]
    if (!me?.email || !partner) continue
    const { queued } = await queueMail(work, {
      key: `${key}:${side}`,
      to: { personId: me.personId, name: me.fullName, address: me.email },
      write: helpMail({
        help,
        side,
        name: me.fullName,
        partner: partner.fullName,
        hasMet: (reading?.held ?? 0) > 0,
      }),
      sides: pairWords,
      ...helpOrder(help, pair.pairId, side),
      ...(notBefore ? { notBefore } : {}),
      ...(groupId ? { groupId } : {}),
    })
    if (queued) mails += 1
  }
  return { mails }
}
