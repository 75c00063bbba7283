import type { ReactNode } from 'react'
import type { Refused } from '#platform/pages/refused.rules.ts'
import { useSay } from '#words/say.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { LinkShell } from '#ui/link-shell.tsx'
import { pairNav } from '#features/pairs/pair-nav.rules.ts'
import { closingMessages as words } from '../closings.messages.ts'
import { problemWord } from './closing-words.rules.ts'

/** The frame of every page of looking back, with what was missing on top. Ships no script. */
export function ClosingShell({
  token,
  programme,
  title,
  refused,
  children,
}: {
  token: string
  programme: string
  title: string
  refused?: Refused | undefined
  children: ReactNode
}) {
  const say = useSay()
  const problems = [
    ...(refused?.sentence ? [{ href: '#main', text: refused.sentence }] : []),
    ...Object.entries(refused?.problems ?? {}).map(([field, id]) => ({
      href: `#${field}`,
      text: say(problemWord(id)),
    })),
  ]
  return (
    <LinkShell
      skip={say(words.skip)}
      brand={{ name: say(words.brand) }}
      note={<bdi>{programme}</bdi>}
      nav={pairNav(token, 'pair', say)}
      help={{ href: '/help', label: say(words.help), note: say(words.helpNote) }}
    >
      <title>{`${problems.length > 0 ? say(words.problem, { title }) : title} · ${say(words.brand)}`}</title>
      {problems.length > 0 ? (
        <ErrorSummary title={say(words.summary, { count: problems.length })} problems={problems} />
      ) : null}
      {children}
    </LinkShell>
  )
}
