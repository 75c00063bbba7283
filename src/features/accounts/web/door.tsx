import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { useLanguage, useSay } from '#words/say.tsx'
import { DoorShell } from '#ui/door-shell.tsx'
import { accountMessages as words } from '../accounts.messages.ts'
import { LanguageSwitch } from './language-switch.tsx'

/** Every page of somebody who is not signed in yet: the portrait, the form, help and language. */
export function Door({
  title,
  problem,
  lead,
  children,
}: {
  title: string
  problem?: boolean
  lead?: ReactNode
  children: ReactNode
}) {
  const say = useSay()
  const language = useLanguage()
  const { pathname, search } = useLocation()
  return (
    <DoorShell
      skip={say(words.skip)}
      brand={{ name: say(words.brand), href: '/' }}
      portrait={{
        seed: 'halvard-wren',
        label: say(words.portrait),
        say: (
          <>
            {say(words.portraitSay)} <span className="mentor strong">{say(words.portraitMentor)}</span>,{' '}
            <span className="mentee strong">{say(words.portraitLeader)}</span>. {say(words.portraitMissing)}
          </>
        ),
      }}
      title={title}
      lead={lead}
      help={{ href: '/help', label: say(words.help) }}
      foot={<LanguageSwitch now={language} to={`${pathname}${search}`} />}
    >
      <title>{`${problem ? say(words.problem, { title }) : title} · ${say(words.brand)}`}</title>
      {children}
    </DoorShell>
  )
}
