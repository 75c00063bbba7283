import { forgetSubmissions } from '#platform/database/submissions.ts'
import type { Work } from '#platform/database/work.ts'
import { forgetSessions } from '#features/accounts/forget-sessions.ts'
import { remindInvited } from '#features/enrolments/remind-invited.ts'
import { forgetFloods } from '#features/interest/claim-answer.ts'
import { forgetLinks } from '#features/mailed-links/forget-links.ts'
import { rescueMails } from '#features/mails/rescue-mails.ts'
import { giveUpImports } from '#features/people/give-up-imports.ts'
import { keptFor } from './upkeep.rules.ts'

/** Gives up what one organisation no longer needs. */
export async function tidyOrganisation(work: Work): Promise<void> {
  const before = (age: number) => ({ before: new Date(work.now.getTime() - age) })
  await remindInvited(work)
  await rescueMails(work)
  await giveUpImports(work, before(keptFor.imports))
  await forgetSessions(work, before(keptFor.sessions))
  await forgetLinks(work, before(keptFor.links))
  await forgetFloods(work)
  await forgetSubmissions(work.db, work.organisationId, before(keptFor.submissions).before)
}
