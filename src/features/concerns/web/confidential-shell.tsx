import type { ReactNode } from 'react'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { LinkShell } from '#ui/link-shell.tsx'
import { useSay } from '#words/say.tsx'
import { helpMessages as words } from '../help.messages.ts'

/** The frame of every page that must not give anybody away: one neutral title, a way out, and nothing else to press. */
export function ConfidentialShell({
  leaveUrl,
  note,
  problems = [],
  problemTitle,
  foot,
  children,
}: {
  leaveUrl: string
  note?: string | null
  problems?: readonly { href: string; text: string }[]
  problemTitle?: string
  foot?: ReactNode
  children: ReactNode
}) {
  const say = useSay()
  const title = say(words.pageTitle)
  return (
    <LinkShell
      skip={say(words.skip)}
      brand={{ name: say(words.brand) }}
      note={note ? <bdi>{note}</bdi> : undefined}
      confidential={{
        title: say(words.confidential),
        leave: { href: leaveUrl === '' ? '/time' : leaveUrl, label: say(words.leave) },
      }}
      foot={foot}
    >
      <title>{problems.length > 0 ? say(words.problemPrefix, { title }) : title}</title>
      {problems.length > 0 ? (
        <ErrorSummary title={problemTitle ?? say(words.problemTitle)} problems={problems} />
      ) : null}
      {children}
    </LinkShell>
  )
}
