import { actorId } from '#contract/actor.ts'
import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { findHelpedPairs } from './find-helped-pairs.ts'
import { askAssistant } from './ask-assistant.ts'
import { findHelps } from './find-helps.ts'
import type { HelpKind } from './help.rules.ts'
import { insertHelp } from './help-actions.store.ts'
import { momentumFailures, type AlertKind } from './momentum.contract.ts'
import { writeHelpMails } from './write-help-mails.ts'

/** So long what was sent can be taken back. */
export const undoSeconds = 30

/** Sends the help that was shown. It leaves after half a minute; caps and hours of mails hold as for every other. */
export async function sendHelp(
  work: Work,
  { programmeId, kind, which, help }: { programmeId: string; kind: AlertKind; which: string; help: HelpKind },
): Promise<{ actionId: string; mails: number }> {
  const { pairs, sidesOf } = await findHelpedPairs(work, { programmeId, kind, which })
  if (pairs.length === 0 || !(await findHelps(work, { kind, pairs })).includes(help))
    throw new Failure(momentumFailures.nobody)
  const actionId = work.newId()
  const notBefore = new Date(work.now.getTime() + undoSeconds * 1000)
  let sent = 0
  for (const pair of pairs) {
    const key = `help:${actionId}:${pair.pairId}`
    const order = { pair, key, notBefore, groupId: actionId }
    const { mails } =
      help === 'ask-assistant'
        ? await askAssistant(work, order)
        : await writeHelpMails(work, { ...order, help, sides: sidesOf(pair) })
    sent += mails
  }
  await insertHelp(work.db, work.organisationId, {
    actionId,
    programmeId,
    pairId: pairs.length === 1 ? pairs[0]!.pairId : null,
    matter: `${kind}.${which}`,
    help,
    mails: sent,
    sentBy: actorId(work.actor) ?? 'system',
    sentAt: work.now,
    undoneAt: null,
  })
  work.record({
    action: 'help.sent',
    subject: ['programme', programmeId],
    detail: { kind, help, mails: sent },
  })
  return { actionId, mails: sent }
}
