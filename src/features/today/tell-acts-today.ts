import type { Work } from '#platform/database/work.ts'
import { listCoordinators } from '#features/accounts/accounts.reads.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { listLivingPairsOfProgramme } from '#features/pairs/pairs.reads.ts'
import { readSides } from '#features/programmes/sides.reads.ts'
import { listProgrammes } from '#features/programmes/programmes.reads.ts'
import { actsTodayMail } from './today.emails.ts'

/** After an import of people, in its transaction: pairs that have just come to break a rule are told to the coordinators at once. */
export async function tellActsToday(work: Work): Promise<void> {
  for (const { programmeId, state } of await listProgrammes(work)) {
    if (state !== 'launched') continue
    const living = await listLivingPairsOfProgramme(work, { programmeId })
    const fresh = living.filter(
      ({ brokenRule, flaggedAt }) => brokenRule !== null && flaggedAt?.getTime() === work.now.getTime(),
    )
    if (fresh.length === 0) continue
    for (const { accountId, name, address, language } of await listCoordinators(work))
      await queueMail(work, {
        key: `acts-today:${programmeId}:${work.now.toISOString()}:${accountId}`,
        to: { accountId, name, address, language },
        sides: await readSides(work, { programmeId }),
        write: actsTodayMail({ name, count: fresh.length, path: `/programmes/${programmeId}` }),
        urgency: 'safety',
      })
  }
}
