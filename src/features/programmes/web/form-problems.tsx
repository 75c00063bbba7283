import { ErrorSummary } from '#ui/error-summary.tsx'
import { useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import { programmeMessages, programmeProblems } from '../programmes.messages.ts'

/** Field to sentence. A problem of a list's third entry belongs to the list's field. */
export function problemWords(
  say: Say,
  problems: Readonly<Record<string, string>> | undefined,
): Readonly<Record<string, string>> {
  const words: Record<string, string> = {}
  for (const [path, key] of Object.entries(problems ?? {})) {
    const message =
      programmeProblems[key as keyof typeof programmeProblems] ?? programmeProblems.problemNeeded
    words[path.split('.')[0]!] ??= say(message)
  }
  return words
}

/** What stands in the way, above the page head, each with a link to its field. */
export function FormProblems({
  problems,
  problem,
  problemField,
}: {
  problems: Readonly<Record<string, string>>
  problem?: string | null
  problemField: string
}) {
  const say = useSay()
  const list = Object.entries(problems).map(([field, text]) => ({ href: `#${field}`, text }))
  if (problem) list.push({ href: `#${problemField}`, text: problem })
  return list.length > 0 ? <ErrorSummary title={say(programmeMessages.problemTitle)} problems={list} /> : null
}
