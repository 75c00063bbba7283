import { useLoaderData } from 'react-router'
import { useSay } from '#words/say.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { accountMessages as words } from '../accounts.messages.ts'
import type { loader } from './help-page.server.ts'
import { OwnShell } from './own-shell.tsx'

export { loader } from './help-page.server.ts'

export default function HelpPage() {
  const say = useSay()
  const { handlers } = useLoaderData<typeof loader>()
  return (
    <OwnShell title={say(words.helpTitle)}>
      <PageHead look="question" title={say(words.helpTitle)} />
      <p>{say(words.helpLead)}</p>
      <section className="chapter">
        <h2>{say(words.helpWho)}</h2>
        {handlers.length === 0 ? (
          <p>{say(words.helpNobody)}</p>
        ) : (
          <ul className="lines">
            {handlers.map(({ name, address }) => (
              <li key={address}>
                <a href={`mailto:${address}`}>{say(words.helpWrite, { name })}</a>
              </li>
            ))}
          </ul>
        )}
      </section>
      <p className="quiet">{say(words.helpStop)}</p>
    </OwnShell>
  )
}
