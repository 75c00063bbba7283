import type { ReactNode } from 'react'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { LinkShell } from '#ui/link-shell.tsx'
import { useSay } from '#words/say.tsx'
import { ownTalkMessages as words, pitchMessages } from '../pitches.messages.ts'

/** The frame of the pages behind a leader's link; it ships no script. */
export function OwnTalkShell({
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
      {list.length > 0 ? <ErrorSummary title={say(pitchMessages.problemTitle)} problems={list} /> : null}
      {children}
    </LinkShell>
  )
}
