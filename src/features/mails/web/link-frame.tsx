import type { ReactNode } from 'react'
import { useSay } from '#words/say.tsx'
import { LinkShell } from '#ui/link-shell.tsx'
import { mailMessages as words } from '../mails.messages.ts'

export function LinkFrame({ title, children }: { title: string; children: ReactNode }) {
  const say = useSay()
  return (
    <LinkShell
      skip={say(words.skip)}
      brand={{ name: say(words.brand) }}
      help={{ href: '/help', label: say(words.footHelp), note: say(words.helpNote) }}
    >
      <title>{`${title} · ${say(words.brand)}`}</title>
      {children}
    </LinkShell>
  )
}
