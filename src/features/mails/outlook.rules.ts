import type { Verdict } from './etiquette.rules.ts'
import type { OutgoingMail } from './outgoing-mail.rules.ts'

/**
 * What becomes of a mail, in words a coordinator may read: a wish for fewer mails, a quiet month, silence and days away are nobody else's
 * business and sound alike.
 */
export const outlooks = [
  'now',
  'sent',
  'hours',
  'recent',
  'reminded',
  'quiet',
  'twice',
  'gone',
  'address',
  'held',
  'trouble',
  'withdrawn',
] as const
export type Outlook = (typeof outlooks)[number]

const ofReason: Readonly<Record<string, Outlook>> = {
  hours: 'hours',
  session: 'hours',
  leave: 'hours',
  others: 'now',
  capped: 'recent',
  nudged: 'reminded',
  month: 'quiet',
  unwanted: 'quiet',
  unanswered: 'quiet',
  'nudged-twice': 'twice',
  gone: 'gone',
  unreachable: 'address',
  bounced: 'address',
  'no-server': 'held',
  'in-digest': 'sent',
}

export function outlookOf(verdict: Verdict): Outlook {
  return verdict.kind === 'go' ? 'now' : (ofReason[verdict.reason] ?? 'trouble')
}

/** What became of one that is in the outbox. */
export function outlookOfMail({
  state,
  reason,
}: Pick<OutgoingMail, 'state'> & { readonly reason: string | null }): Outlook {
  if (state === 'sent' || state === 'withdrawn' || state === 'held') return state
  const [kind = '', code = ''] = (reason ?? '').split(':')
  if (state === 'waiting') return kind === 'waits' ? (ofReason[code] ?? 'trouble') : kind ? 'trouble' : 'now'
  return ofReason[kind] ?? 'trouble'
}

export type OutlookGroup = 'leaves' | 'later' | 'not'

export function groupOf(outlook: Outlook): OutlookGroup {
  if (outlook === 'now' || outlook === 'sent') return 'leaves'
  return ['hours', 'recent', 'reminded', 'held', 'trouble'].includes(outlook) ? 'later' : 'not'
}

export interface Addressed {
  readonly name: string
  readonly outlook: Outlook
}

/** How many in each group, for one sentence. */
export function countOutlooks(list: readonly Addressed[]): Readonly<Record<OutlookGroup, number>> {
  const count = (group: OutlookGroup) => list.filter(({ outlook }) => groupOf(outlook) === group).length
  return { leaves: count('leaves'), later: count('later'), not: count('not') }
}
