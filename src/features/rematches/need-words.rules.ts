import type { Message } from '#words/define-messages.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import { rematchMessages as words } from './rematches.messages.ts'

/** What has happened, in a sentence that blames nobody. */
export function needWords(side: Side, why: 'declined' | 'ended'): Message {
  if (side === 'mentee') return why === 'declined' ? words.noMentorDeclined : words.noMentorEnded
  return why === 'declined' ? words.noLeaderDeclined : words.noLeaderEnded
}

export const fitWordsFor = {
  weak: words.fitWeak,
  fair: words.fitFair,
  good: words.fitGood,
  strong: words.fitStrong,
} as const
