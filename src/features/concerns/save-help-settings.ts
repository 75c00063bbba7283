import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { concernFailures as failures } from './concerns.contract.ts'
import { maySetHelp } from './concerns.policy.ts'
import { putHelpSettings, type HelpSettings } from './help-settings.store.ts'

/** Sets what everybody who asks for help reads. */
export async function saveHelpSettings(work: Work, settings: HelpSettings): Promise<void> {
  if (!maySetHelp(work.actor)) throw new Failure(failures.settingsNotYours)
  await putHelpSettings(work.db, work.organisationId, settings, work.now)
  work.record({ action: 'help.settings-changed', subject: ['organisation', work.organisationId] })
}
