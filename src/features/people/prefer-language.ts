import type { Work } from '#platform/database/work.ts'
import { savePreferredLanguage } from './person-preferences.store.ts'

/** From now on mails to this person, and pages behind their links, speak this language. Whether the asker is that person is the caller's to know. */
export async function preferLanguage(
  work: Work,
  { personId, language }: { personId: string; language: string },
): Promise<void> {
  await savePreferredLanguage(work.db, work.organisationId, personId, language, work.now)
  work.record({ action: 'person.language-chosen', subject: ['person', personId], detail: { language } })
}
