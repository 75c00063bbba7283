import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { listCaseHandlers } from '#features/accounts/accounts.reads.ts'
import { concernFailures as failures } from './concerns.contract.ts'
import { maySetHelp } from './concerns.policy.ts'
import { findHelpSettings, type HelpSettings } from './help-settings.store.ts'

/** What the help pages say now, and how many people can answer. */
export async function readHelpSettings(work: Work): Promise<HelpSettings & { handlers: readonly string[] }> {
  if (!maySetHelp(work.actor)) throw new Failure(failures.settingsNotYours)
  const handlers = (await listCaseHandlers(work)).map(({ name }) => name)
  return { ...(await findHelpSettings(work.db, work.organisationId)), handlers }
}
