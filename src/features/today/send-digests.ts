import type { Work } from '#platform/database/work.ts'
import { listCoordinators } from '#features/accounts/accounts.reads.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { openingOf } from '#features/mails/working-hours.rules.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { readSides } from '#features/programmes/sides.reads.ts'
import { listProgrammes } from '#features/programmes/programmes.reads.ts'
import { readToday } from './read-today.ts'
import { digestMail } from './today.emails.ts'
import { sayDate } from './web/date-words.rules.ts'
import { whatOf } from './web/need-words.rules.ts'

/** Each Monday at half past eight where the organisation is: one mail a coordinator and launched programme, its subject the headline of Today. */
export async function sendDigests(work: Work): Promise<void> {
  work.upkeep()
  const { timeZone } = await readOrganisation(work)
  const today = new Intl.DateTimeFormat('en-CA', { timeZone }).format(work.now)
  if (new Date(`${today}T12:00:00Z`).getUTCDay() !== 1) return
  const coordinators = await listCoordinators(work)
  for (const { programmeId, name: programme, state } of await listProgrammes(work)) {
    if (state !== 'launched') continue
    const { running, dates } = await readToday(work, { programmeId })
    if (!running || running.pairs === 0) continue
    const next = dates?.all.find(({ on }) => on > running.today)
    for (const { accountId, name, address, language } of coordinators)
      await queueMail(work, {
        key: `digest:${programmeId}:${today}:${accountId}`,
        to: { accountId, name, address, language },
        sides: await readSides(work, { programmeId }),
        write: digestMail({
          name,
          programme,
          path: `/programmes/${programmeId}`,
          course: running.field.states.find(({ momentum }) => momentum === 'on-course')?.pairs ?? 0,
          pairs: running.pairs,
          needCount: running.needCount,
          needs: (say) => running.needs.map((need) => whatOf(need, say)),
          next: next ? (say) => ({ what: sayDate(next, say), at: new Date(`${next.on}T12:00:00Z`) }) : null,
        }),
        urgency: 'digest',
        notBefore: openingOf(today, timeZone),
      })
  }
}
