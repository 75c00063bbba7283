import { defineMessages } from '#words/define-messages.ts'
import { everyProgramme, startingPoints } from './starting-points.data.ts'
import type { Suggestions } from './starting-points.rules.ts'

/** What starting points suggest in words, by `<starting point>.<field>`; everything else they suggest is a choice or a number. */
export const suggestionWords = defineMessages('programmes.suggestion', {
  ...wordsOf('every', everyProgramme),
  ...Object.assign(
    {},
    ...Object.entries(startingPoints).map(([key, { suggests }]) => wordsOf(key, suggests)),
  ),
  ...consentWords(),
} as Record<string, string>)

/** Where suggestions are words. The same text elsewhere, such as `mentor`, is the name of a choice and stays as it is. */
export const wordFields: ReadonlySet<string> = new Set([
  'project',
  'measure',
  'offLimits',
  'notMeasured',
  'mentorLabel',
  'menteeLabel',
  'consentedFields',
])

function wordsOf(
  key: string,
  { format, criteria, agreement, comparison, labels }: Suggestions,
): Record<string, string> {
  const texts = {
    project: format?.project,
    measure: criteria?.measure,
    offLimits: agreement?.offLimits,
    notMeasured: comparison?.notMeasured,
    mentorLabel: labels?.mentorLabel,
    menteeLabel: labels?.menteeLabel,
  }
  return Object.fromEntries(
    Object.entries(texts).flatMap(([field, text]) => (text ? [[`${key}.${field}`, text]] : [])),
  )
}

/** Several starting points ask for the same; its words are said once. */
function consentWords(): Record<string, string> {
  const fields = Object.values(startingPoints).flatMap(
    ({ suggests }) => suggests.protection?.consentedFields ?? [],
  )
  return Object.fromEntries(
    [...new Set(fields)].map((field) => [`consent.${field.replaceAll(' ', '-')}`, field]),
  )
}
