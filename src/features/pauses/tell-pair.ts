import type { Work } from '#platform/database/work.ts'
import type { Say } from '#words/speak.ts'
import type { MailContent } from '#features/mails/mail-content.rules.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { linkMinutes } from '#features/pairs/announce-pairs.ts'
import { readSides } from '#features/programmes/sides.reads.ts'
import { namePeople } from '#features/pairs/name-people.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import { betterFitMail } from '#features/pairs/pairs.emails.ts'
import { findPairById } from '#features/pairs/pairs.reads.ts'
import { pausedMail, restartedMail } from './pauses.emails.ts'

export type PairNews =
  | { readonly kind: 'paused'; readonly untilOn: string | null }
  | { readonly kind: 'restarted' }
  | { readonly kind: 'ended' }

const pages = { paused: 'pause', restarted: 'times', ended: null } as const

/** Tells the two in the same words, whoever asked, in their working hours. Somebody without an address is passed over. */
export async function tellPair(
  work: Work,
  {
    pairId,
    sides,
    news,
    changeId,
  }: { pairId: string; sides: readonly Side[]; news: PairNews; changeId: string },
): Promise<void> {
  const pair = await findPairById(work, { pairId })
  if (!pair) return
  const [named] = await namePeople(work, [pair])
  const pairWords = await readSides(work, pair)
  for (const side of sides) {
    const person = side === 'mentor' ? named?.mentorPerson : named?.menteePerson
    const other = side === 'mentor' ? named?.menteePerson : named?.mentorPerson
    if (!person?.email) continue
    const page = pages[news.kind]
    await queueMail(work, {
      key: `${news.kind}:${changeId}:${side}`,
      to: { personId: person.personId, name: person.fullName, address: person.email },
      write: wordsOf(news, person.fullName, other?.fullName ?? ''),
      sides: pairWords,
      ...(page ? { link: { purpose: 'pair', subjectId: pairId, minutes: linkMinutes, page } } : {}),
      urgency: news.kind === 'paused' ? 'moved' : 'decision',
    })
  }
}

function wordsOf(news: PairNews, name: string, other: string): (say: Say) => MailContent {
  if (news.kind === 'paused') return pausedMail(name, other, news.untilOn)
  return news.kind === 'restarted' ? restartedMail(name, other) : betterFitMail({ name, place: '' })
}
