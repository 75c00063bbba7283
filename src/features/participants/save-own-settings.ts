import type { Work } from '#platform/database/work.ts'
import { chooseMails } from '#features/mails/choose-mails.ts'
import { readWish } from '#features/mails/read-wish.ts'
import { findChosenLanguage } from '#features/people/people.reads.ts'
import { preferLanguage } from '#features/people/prefer-language.ts'
import { findOwnPerson } from './find-own-person.ts'

/** Language and number of mails, chosen by the person themselves. */
export async function saveOwnSettings(
  work: Work,
  { language, wish }: { language: string; wish: 'all' | 'decisions' | 'none' },
): Promise<void> {
  const { person } = await findOwnPerson(work)
  // A form that arrives as it left changes nothing: a mail scanner may have sent it.
  if (language !== '' && language !== (await findChosenLanguage(work, person)))
    await preferLanguage(work, { personId: person.personId, language })
  if (wish !== (await readWish(work))) await chooseMails(work, { wish })
}
