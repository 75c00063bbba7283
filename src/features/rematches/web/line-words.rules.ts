import type { Say } from '#words/speak.ts'
import type { InLine } from '#features/match-runs/read-waiting-line.ts'
import { rematchMessages as words } from '../rematches.messages.ts'

/** A name inside a sentence, kept from turning the words around it. */
export function isolate(name: string): string {
  return `\u2068${name}\u2069`
}

const ruleWords = {
  'shared-hours': words.helpHours,
  'level-gap': words.helpLevel,
  language: words.helpLanguage,
  'past-pair': words.helpPast,
}

/** Why somebody had no partner when the pairs were made, and the smallest change that would have brought one. */
export function lineWords(say: Say, { detail, side }: Pick<InLine, 'detail' | 'side'>): string {
  if (!detail) return say(words.lineTaken)
  const why = detail.allowed === 0 ? say(words.lineNone) : say(words.lineFull, { count: detail.allowed })
  const [smallest] = detail.suggestions
  if (!smallest) return why
  const help = smallest.kind === 'waive' ? say(ruleWords[smallest.rule]) : say(words.helpPlace, { side })
  return `${why} ${help}`
}
