import type { Message } from '#words/define-messages.ts'
import type { Say } from '#words/speak.ts'
import { guideProblems } from '../guides.messages.ts'

const known: Readonly<Record<string, Message>> = guideProblems

/** What a form's schema names, in words. */
export function problemSentence(say: Say, key: string): string {
  return say(known[key] ?? guideProblems.partLong)
}

export interface Refused {
  readonly problems: Readonly<Record<string, string>>
  readonly problem: string | null
  readonly typed: Readonly<Record<string, string | string[]>>
}

/** A refused form as the summary above the page lists it. */
export function summaryOf(say: Say, refused: Refused | undefined): { href: string; text: string }[] {
  if (!refused) return []
  const fields = Object.entries(refused.problems).map(([field, key]) => ({
    href: `#${field}`,
    text: problemSentence(say, key),
  }))
  return refused.problem === null ? fields : [{ href: '#main', text: refused.problem }, ...fields]
}
