import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { useLanguage, useSay } from '#words/say.tsx'
import { LinkShell } from '#ui/link-shell.tsx'
import { accountMessages as words } from '../accounts.messages.ts'
import { LanguageSwitch } from './language-switch.tsx'

/** Pages that are the same for every role, and for nobody. */
export function OwnShell({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  const say = useSay()
  const language = useLanguage()
  const { pathname } = useLocation()
  return (
    <LinkShell
      skip={say(words.skipPage)}
      brand={{ name: say(words.brand), href: '/' }}
      note={note}
      help={{ href: '/help', label: say(words.help), note: say(words.helpNote) }}
      foot={<LanguageSwitch now={language} to={pathname} />}
    >
      <title>{`${title} · ${say(words.brand)}`}</title>
      {children}
    </LinkShell>
  )
}
