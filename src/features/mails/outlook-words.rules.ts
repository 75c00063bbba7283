import type { Say } from '#words/speak.ts'
import { outlookMessages as words } from './outlook.messages.ts'
import { countOutlooks, groupOf, type Addressed } from './outlook.rules.ts'

/** A list ready for `ReachList`: before something is sent, or `became` for what came of it. */
export function sayOutlooks(say: Say, list: readonly Addressed[], became = false) {
  const lines = list.map(({ name, outlook }) => ({
    name,
    why: say(words[`is.${outlook}`]),
    leaves: groupOf(outlook) === 'leaves',
  }))
  return {
    summary: say(became ? words.became : words.counts, countOutlooks(list)),
    skipped: lines.filter(({ leaves }) => !leaves),
    reached: lines.filter(({ leaves }) => leaves),
    names: say(words.names),
  }
}
