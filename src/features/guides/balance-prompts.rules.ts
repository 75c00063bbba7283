import type { Message } from '#words/define-messages.ts'
import { balancePromptWords as words } from './balance-prompts.messages.ts'

/** How the teaching was shared lately, as the answers of the two say it. */
export type BalancePattern = 'as-designed' | 'evening-out' | 'drifted' | 'one-way' | 'differently'

/** One line for one of the two, or none: what goes as designed needs no advice. */
export function balancePrompts(pattern: BalancePattern, side: 'mentor' | 'mentee'): Message | null {
  if (pattern === 'as-designed') return null
  return pattern === 'differently' ? words.differently : words[`${pattern}.${side}`]
}
