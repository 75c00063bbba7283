import type { Work } from '#platform/database/work.ts'
import { ownWords, usualWords, type SideWords } from '#words/side-words.ts'
import { speak } from '#words/speak.ts'
import { catalogueOf, languages } from '#words/words.ts'
import { designSchemas, type Design } from './design.contract.ts'
import { findAnswer } from './programmes.store.ts'
import { suggestionWords } from './suggestion-words.messages.ts'

const voices = languages.map((language) => speak(language, catalogueOf(language)))

/** What every programme is offered for a side, in any language: confirmed as it stands, it is said in the reader's own. */
const usual = (field: 'mentorLabel' | 'menteeLabel') =>
  voices.map((say) => say(suggestionWords[`every.${field}`]!).toLowerCase())
const usualMentor = new Set(['mentor', ...usual('mentorLabel')])
const usualMentee = new Set(['mentee', 'leader', ...usual('menteeLabel')])

/** How a design calls the two sides. Who renamed one of them means both as they are written there. */
export function sideWordsOf(labels: Design['labels']): SideWords {
  const [mentor, mentee] = [labels?.mentorLabel.trim() ?? '', labels?.menteeLabel.trim() ?? '']
  const isUsual =
    mentor === '' ||
    mentee === '' ||
    (usualMentor.has(mentor.toLowerCase()) && usualMentee.has(mentee.toLowerCase()))
  return isUsual ? usualWords : ownWords(mentor, mentee)
}

/** How a programme calls its two sides; one that does not exist calls them as all do. */
export async function readSides(work: Work, { programmeId }: { programmeId: string }): Promise<SideWords> {
  const row = await findAnswer(work.db, work.organisationId, programmeId, 'labels')
  const labels = designSchemas.labels.safeParse(row?.answer)
  return labels.success ? sideWordsOf(labels.data) : usualWords
}
