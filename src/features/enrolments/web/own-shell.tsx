import type { ReactNode } from 'react'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { LinkShell } from '#ui/link-shell.tsx'
import { useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import { ownMessages as words, ownProblems } from '../own-enrolment.messages.ts'

/** The frame of every page behind the enrolment link; it ships no script. */
export function OwnShell({
  programmeName,
  problems = {},
  problem,
  children,
}: {
  programmeName: string
  problems?: Readonly<Record<string, string>>
  problem?: string | null
  children: ReactNode
}) {
  const say = useSay()
  const list = Object.entries(problems).map(([field, text]) => ({ href: `#${field}`, text }))
  if (problem) list.push({ href: '#main', text: problem })
  return (
    <LinkShell
      skip={say(words.skip)}
      brand={{ name: say(words.brand) }}
      note={<bdi>{programmeName}</bdi>}
      help={{ href: '/help', label: say(words.help), note: say(words.helpNote) }}
    >
      {list.length > 0 ? <ErrorSummary title={say(words.problemTitle)} problems={list} /> : null}
      {children}
    </LinkShell>
  )
}

export function ownProblemWords(
  say: Say,
  problems: Readonly<Record<string, string>> | undefined,
): Readonly<Record<string, string>> {
  const words: Record<string, string> = {}
  for (const [path, key] of Object.entries(problems ?? {})) {
    words[path.split('.')[0]!] ??= say(
      ownProblems[key as keyof typeof ownProblems] ?? ownProblems.problemTopic,
    )
  }
  return words
}
