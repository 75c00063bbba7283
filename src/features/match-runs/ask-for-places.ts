import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { findActiveAccount } from '#features/accounts/accounts.reads.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import { sideWordsOf } from '#features/programmes/sides.reads.ts'
import { matchRunFailures as failures } from './match-runs.contract.ts'
import type { PlaceAsk } from './place-ask.contract.ts'
import { readPlaceAsk } from './read-place-ask.ts'
import { readTable } from './read-table.ts'

/**
 * Asks willing people for one more place, in the coordinator's own words. Nobody who waits is named unless those words do, the answer
 * comes as a mail, and nobody is asked twice about one run.
 */
export async function askForPlaces(
  work: Work,
  { programmeId, side, personIds, subject, text }: PlaceAsk,
): Promise<{ asked: number; already: number }> {
  const { run } = await readTable(work, { programmeId })
  if (!run) throw new Failure(failures.noProposal)
  const { willing } = await readPlaceAsk(work, { programmeId, side })
  const chosen = willing.filter(({ personId }) => personIds.includes(personId))
  if (chosen.length < new Set(personIds).size) throw new Failure(failures.notWilling)
  const { design } = await readDesign(work, { programmeId })
  const account = work.actor.kind === 'account' ? await findActiveAccount(work, work.actor.accountId) : null
  const sender = design.sender ?? (account && { name: account.name, address: account.address })
  const paragraphs = text.split(/\n+/).filter((line) => line.trim() !== '')
  let asked = 0
  for (const { personId, name, address } of chosen) {
    if (!address) continue
    const { queued } = await queueMail(work, {
      key: `place-ask:${run.runId}:${side}:${personId}`,
      to: { personId, name, address },
      sides: sideWordsOf(design.labels),
      write: () => ({ subject, paragraphs }),
      side: side === 'mentee' ? 'mentor' : 'mentee',
      ...(sender ? { sender } : {}),
    })
    if (queued) asked += 1
  }
  work.record({
    action: 'places.asked-for',
    subject: ['match-run', run.runId],
    detail: { side, people: asked },
  })
  return { asked, already: chosen.length - asked }
}
