import type { Work } from '#platform/database/work.ts'
import { findMailReceiver } from './mail-receivers.store.ts'
import { findWish } from './mail-wishes.store.ts'
import { isUnwanted } from './mails.rules.ts'
import { listGroup } from './mails.store.ts'
import type { OutgoingMail } from './outgoing-mail.rules.ts'
import { outlookOf, outlookOfMail, type Addressed, type Outlook } from './outlook.rules.ts'
import type { FindReceiver } from './take-up-mail.ts'
import { weighLeaving } from './weigh-leaving.ts'

/** A mail that would be queued; each asks for something behind a link. */
export type PlannedMail = Pick<
  OutgoingMail,
  'personId' | 'name' | 'address' | 'matter' | 'urgency' | 'nudge' | 'side' | 'link'
>

/** What would become of mails sent now, by the same rules by which they leave; nothing is written. Somebody named twice gets the first. */
export async function foreseeMails(
  work: Work,
  { mails, findReceiver }: { mails: readonly PlannedMail[]; findReceiver: FindReceiver },
): Promise<Addressed[]> {
  const leaving = new Set<string>()
  const foreseen: Addressed[] = []
  for (const mail of mails) {
    const outlook = await foresee(work, mail, findReceiver, leaving.has(mail.personId ?? ''))
    if (outlook === 'now' && mail.personId) leaving.add(mail.personId)
    foreseen.push({ name: mail.name, outlook })
  }
  return foreseen
}

/** What has become of mails sent together; of those nobody has taken up yet, what will. */
export async function followMails(
  work: Work,
  { groupId, findReceiver }: { groupId: string; findReceiver: FindReceiver },
): Promise<Addressed[]> {
  const mails = await listGroup(work.db, work.organisationId, groupId)
  const untouched = mails.filter(
    ({ state, reason, leavingAt }) => state === 'waiting' && !reason && !leavingAt,
  )
  const foreseen = await foreseeMails(work, { mails: untouched, findReceiver })
  return mails.map(
    (mail) => foreseen[untouched.indexOf(mail)] ?? { name: mail.name, outlook: outlookOfMail(mail) },
  )
}

async function foresee(
  work: Work,
  planned: PlannedMail,
  findReceiver: FindReceiver,
  again: boolean,
): Promise<Outlook> {
  const { db, organisationId, now } = work
  const { personId } = planned
  const receiver = await findReceiver(work, {
    ...planned,
    accountId: null,
    kind: 'programme',
    calendar: null,
    requested: false,
  })
  if (!receiver || !personId) return 'gone'
  // Somebody may have wished for fewer mails before any left.
  const wish = await findWish(db, organisationId, personId)
  if (isUnwanted({ kind: 'programme', asks: true }, wish)) return 'quiet'
  const known = await findMailReceiver(db, organisationId, personId)
  if (known?.unreachable?.address === receiver.address) return 'address'
  const mail = { ...planned, mailId: '', countedAt: null, goodUntil: null, createdAt: now }
  const quietUntil = known?.quietUntil ?? null
  return outlookOf(
    await weighLeaving(work, { mail, receiver, waiting: [], quietUntil, also: again ? [now] : [] }),
  )
}
