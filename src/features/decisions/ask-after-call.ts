import type { Work } from '#platform/database/work.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { listPersonsByIds } from '#features/people/people.reads.ts'
import { readSides } from '#features/programmes/sides.reads.ts'
import type { Pair } from '#features/pairs/pairs.reads.ts'
import { afterCallMail } from './decisions.emails.ts'

const linkMinutes = 30 * 24 * 60

/** Ten minutes after the first call each is asked: go on, or not this match. Neither sees what the other one said. */
export async function askAfterCall(
  work: Work,
  { pair, endsAt }: { pair: Pair; endsAt: Date },
): Promise<void> {
  const people = await listPersonsByIds(work, { personIds: [pair.mentorId, pair.menteeId] })
  const sides = await readSides(work, pair)
  for (const side of ['mentor', 'mentee'] as const) {
    const person = people.find(({ personId }) => personId === pair[`${side}Id`])
    const other = people.find(
      ({ personId }) => personId === pair[side === 'mentor' ? 'menteeId' : 'mentorId'],
    )
    if (!person?.email || !other) continue
    await queueMail(work, {
      key: `after-call:${pair.pairId}:${side}`,
      to: { personId: person.personId, name: person.fullName, address: person.email },
      write: afterCallMail({ name: person.fullName, other: other.fullName }),
      sides,
      link: { purpose: 'match', subjectId: pair.pairId, minutes: linkMinutes },
      notBefore: new Date(endsAt.getTime() + 10 * 60_000),
      side,
    })
  }
}
