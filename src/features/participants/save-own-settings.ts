import type { Work } from '#platform/database/work.ts'
import { chooseMails } from '#features/mails/choose-mails.ts'
import { preferLanguage } from '#features/people/prefer-language.ts'
import { findOwnPerson } from './find-own-person.ts'

/** Language and number of mails, chosen by the person themselves. */
export async function saveOwnSettings(
  work: Work,
  { language, wish }: { language: string; wish: 'all' | 'decisions' | 'none' },
): Promise<void> {
  const { person } = await findOwnPerson(work)
  await preferLanguage(work, { personId: person.personId, language })
  await chooseMails(work, { wish })
}
