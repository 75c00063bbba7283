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
} as Record<string, string>)

function wordsOf(
  key: string,
  { format, criteria, agreement, comparison }: Suggestions,
): Record<string, string> {
  const texts = {
    project: format?.project,
    measure: criteria?.measure,
    offLimits: agreement?.offLimits,
    notMeasured: comparison?.notMeasured,
  }
  return Object.fromEntries(
    Object.entries(texts).flatMap(([field, text]) => (text ? [[`${key}.${field}`, text]] : [])),
  )
}
