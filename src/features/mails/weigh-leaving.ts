import type { Work } from '#platform/database/work.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import {
  caps,
  judgeLeaving,
  judgeSecondTry,
  type LeavingMail,
  type MailHistory,
  type Verdict,
} from './etiquette.rules.ts'
import { countMails } from './mail-history.store.ts'
import type { OutgoingMail } from './outgoing-mail.rules.ts'
import type { WorkingWeek } from './working-hours.rules.ts'

export type WeighedMail = Pick<
  OutgoingMail,
  | 'mailId'
  | 'personId'
  | 'matter'
  | 'urgency'
  | 'nudge'
  | 'side'
  | 'link'
  | 'countedAt'
  | 'goodUntil'
  | 'createdAt'
>

/** Gathers what somebody has had and answered, and weighs whether one more programme mail leaves now. */
export async function weighLeaving(
  work: Work,
  {
    mail,
    receiver,
    waiting,
    quietUntil,
    also = [],
  }: {
    mail: WeighedMail
    receiver: Omit<WorkingWeek, 'timeZone'> & { readonly timeZone?: string | null }
    waiting: readonly OutgoingMail[]
    quietUntil: Date | null
    /** Others about to leave that have not been counted yet. */
    also?: readonly Date[]
  },
): Promise<Verdict> {
  const week = { ...receiver, timeZone: receiver.timeZone ?? (await readOrganisation(work)).timeZone }
  const leaving: LeavingMail = { ...mail, lastWord: mail.link?.purpose === 'still-here' }
  if (mail.countedAt) return judgeSecondTry(leaving, work.now, week)
  const history = mail.personId
    ? await readHistory(work, { personId: mail.personId, matter: mail.matter, quietUntil })
    : { counted: [], lastNudgeAsLeader: null, nudgesOnMatter: 0, unanswered: 0, quietUntil }
  return judgeLeaving(leaving, {
    now: work.now,
    week,
    history: { ...history, counted: [...history.counted, ...also] },
    waiting,
  })
}

async function readHistory(
  work: Work,
  { personId, matter, quietUntil }: { personId: string; matter: string | null; quietUntil: Date | null },
): Promise<MailHistory> {
  const since = new Date(work.now.getTime() - caps.mailsWithin)
  const history = await countMails(work.db, work.organisationId, { personId, matter, since })
  return { ...history, quietUntil }
}
