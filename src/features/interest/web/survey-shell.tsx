import type { ReactNode } from 'react'
import { LinkShell } from '#ui/link-shell.tsx'
import { useSay } from '#words/say.tsx'
import { surveyMessages as words } from '../interest.messages.ts'

export function SurveyShell({ programmeName, children }: { programmeName: string; children: ReactNode }) {
  const say = useSay()
  return (
    <LinkShell
      skip={say(words.skip)}
      brand={{ name: say(words.brand) }}
      note={<bdi>{programmeName}</bdi>}
      help={{ href: '/help', label: say(words.help), note: say(words.helpNote) }}
    >
      {children}
    </LinkShell>
  )
}
