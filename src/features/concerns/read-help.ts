import type { Work } from '#platform/database/work.ts'
import { findHelpSettings, type HelpSettings } from './help-settings.store.ts'

/** What the help pages of an organisation say. No secret: everybody may read it. */
export function readHelp(work: Work): Promise<HelpSettings> {
  return findHelpSettings(work.db, work.organisationId)
}
