import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { pairNav } from '#features/pairs/pair-nav.rules.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { LinkShell } from '#ui/link-shell.tsx'
import { useSay } from '#words/say.tsx'
import { roomMessages as words } from '../room.messages.ts'

export interface RoomShellProps {
  readonly programme: string
  readonly title: string
  /** By field; `main` for what is wrong with the whole. */
  readonly problems?: Readonly<Record<string, string>>
  readonly children: ReactNode
}

/** The frame of every page of a pair; it ships no script. */
export function RoomShell({ programme, title, problems = {}, children }: RoomShellProps) {
  const say = useSay()
  const token = useParams()['token']!
  const list = Object.entries(problems).map(([field, text]) => ({ href: `#${field}`, text }))
  const wrong = list.length > 0
  return (
    <LinkShell
      skip={say(words.skip)}
      brand={{ name: say(words.brand) }}
      note={<bdi>{programme}</bdi>}
      nav={pairNav(token, 'pair', say)}
      help={{ href: '/help', label: say(words.help), note: say(words.helpNote) }}
    >
      <title>{`${wrong ? say(words.problem, { title }) : title} · ${say(words.brand)}`}</title>
      {wrong ? <ErrorSummary title={say(words.summary, { count: list.length })} problems={list} /> : null}
      {children}
    </LinkShell>
  )
}
