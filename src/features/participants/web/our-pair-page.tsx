import { useLoaderData } from 'react-router'
import { useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { LinkShell } from '#ui/link-shell.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { pairMessages } from '#features/pairs/pairs.messages.ts'
import { participantMessages as words } from '../participants.messages.ts'
import type { loader } from './our-pair-page.server.ts'

export { loader, action } from './our-pair-page.server.ts'

/** For those who sign in: the way into the pages everybody else opens from a mail. */
export default function OurPairPage() {
  const say = useSay()
  const { pairs } = useLoaderData<typeof loader>()
  const title = say(words.ourTitle, { count: pairs.length })
  return (
    <LinkShell
      skip={say(pairMessages.skip)}
      brand={{ name: say(pairMessages.brand), href: '/' }}
      help={{ href: '/help', label: say(pairMessages.help), note: say(pairMessages.helpNote) }}
      foot={<a href="/account">{say(words.account)}</a>}
    >
      <title>{`${title} · ${say(pairMessages.brand)}`}</title>
      <PageHead look="question" title={title} />
      {pairs.length === 0 ? <p>{say(words.ourNone)}</p> : null}
      {pairs.map(({ pairId, mentor, mentee, programme, sides, state }) => (
        <section className="chapter" key={pairId}>
          <h2>{say(words.ourPair, { ...sides, mentor, mentee })}</h2>
          <p className="quiet">
            {programme} · {say(words.ourState, { state })}
          </p>
          <form method="post">
            <input type="hidden" name="pair" value={pairId} />
            <Button look={pairs.length === 1 ? 'ink' : 'outline'}>{say(words.ourOpen)}</Button>
          </form>
        </section>
      ))}
    </LinkShell>
  )
}
