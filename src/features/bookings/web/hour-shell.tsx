import type { ReactNode } from 'react'
import { useLocation, useParams } from 'react-router'
import { useSay } from '#words/say.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { LinkShell } from '#ui/link-shell.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { pairNav } from '#features/pairs/pair-nav.rules.ts'
import { pairMessages } from '#features/pairs/pairs.messages.ts'
import { bookingMessages as words } from '../bookings.messages.ts'
import { problemWords, type Refused } from './refused.rules.ts'

/** Frame of the pages on which hours are chosen. An assistant's has no bar: there is nowhere else to go. */
export function HourShell({
  title,
  programme,
  refused,
  children,
}: {
  title: string
  programme: string
  refused?: Refused
  children: ReactNode
}) {
  const say = useSay()
  const { token = '' } = useParams()
  const isAssistant = useIsAssistant()
  const problems = [
    ...(refused?.sentence ? [{ href: '#main', text: refused.sentence }] : []),
    ...Object.entries(refused?.fields ?? {}).map(([field, id]) => ({
      href: `#${field}`,
      text: say(problemWords(id)),
    })),
  ]
  return (
    <LinkShell
      skip={say(pairMessages.skip)}
      brand={{ name: say(pairMessages.brand) }}
      note={programme || undefined}
      nav={isAssistant ? undefined : pairNav(token, 'pair', say)}
      help={{ href: '/help', label: say(pairMessages.help), note: say(pairMessages.helpNote) }}
    >
      <title>{`${refused ? say(pairMessages.problem, { title }) : title} · ${say(pairMessages.brand)}`}</title>
      {problems.length > 0 ? (
        <ErrorSummary title={say(words.summary, { count: problems.length })} problems={problems} />
      ) : null}
      <PageHead look="question" title={title} />
      {children}
    </LinkShell>
  )
}

export function useIsAssistant(): boolean {
  const { token = '' } = useParams()
  return useLocation().pathname.startsWith(`/l/${token}/assist`)
}
