import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { LinkShell } from '#ui/link-shell.tsx'
import { useSay } from '#words/say.tsx'
import { pairNav } from '#features/pairs/pair-nav.rules.ts'
import { pairMessages } from '#features/pairs/pairs.messages.ts'
import { guideMessages as words } from '../guides.messages.ts'

/** Frame of the guide's pages behind a pair's link. */
export function PairShell({
  title,
  programme,
  problems = [],
  children,
}: {
  title: string
  programme: string
  problems?: readonly { href: string; text: string }[]
  children: ReactNode
}) {
  const say = useSay()
  const { token } = useParams()
  const shown = problems.length > 0 ? say(pairMessages.problem, { title }) : title
  return (
    <LinkShell
      skip={say(pairMessages.skip)}
      brand={{ name: say(pairMessages.brand) }}
      note={programme}
      nav={pairNav(token ?? '', 'guide', say)}
      help={{ href: '/help', label: say(pairMessages.help), note: say(pairMessages.helpNote) }}
    >
      <title>{`${shown} · ${say(pairMessages.brand)}`}</title>
      {problems.length > 0 ? (
        <ErrorSummary title={say(words.summary, { count: problems.length })} problems={problems} />
      ) : null}
      {children}
    </LinkShell>
  )
}
