import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { LinkShell } from '#ui/link-shell.tsx'
import { useSay } from '#words/say.tsx'
import { pairNav } from '#features/pairs/pair-nav.rules.ts'
import { pairMessages } from '#features/pairs/pairs.messages.ts'

export function TrainingShell({
  title,
  programme,
  refused,
  children,
}: {
  title: string
  programme: string
  refused?: boolean
  children: ReactNode
}) {
  const say = useSay()
  const { token } = useParams()
  const shown = refused ? say(pairMessages.problem, { title }) : title
  return (
    <LinkShell
      skip={say(pairMessages.skip)}
      brand={{ name: say(pairMessages.brand) }}
      note={programme}
      nav={pairNav(token ?? '', 'guide', say)}
      help={{ href: '/help', label: say(pairMessages.help), note: say(pairMessages.helpNote) }}
    >
      <title>{`${shown} · ${say(pairMessages.brand)}`}</title>
      {children}
    </LinkShell>
  )
}
