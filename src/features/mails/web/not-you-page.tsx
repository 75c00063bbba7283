import { useLoaderData } from 'react-router'
import { useSay } from '#words/say.tsx'
import { Actions, LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { mailMessages as words } from '../mails.messages.ts'
import { LinkFrame } from './link-frame.tsx'
import type { loader } from './not-you-page.server.ts'

export { loader } from './not-you-page.server.ts'

/** What whoever a link was not mailed to reads instead of its page, and what they can do. */
export default function NotYouPage() {
  const say = useSay()
  const { name, signedIn, goOn } = useLoaderData<typeof loader>()
  const title = say(words.notYouTitle, { name })
  return (
    <LinkFrame title={title}>
      <PageHead look="question" title={title} sub={say(words.notYouText, { name })} />
      <section className="chapter">
        <h2>{say(words.notYouOther, { name })}</h2>
        <ul className="lines">
          <li>{say(words.notYouForwarded, { name })}</li>
          <li>{say(words.notYouMistake)}</li>
          <li>{say(words.notYouBooks, { name })}</li>
        </ul>
      </section>
      <section className="chapter">
        <h2>{say(words.notYouSame, { name })}</h2>
        {signedIn ? <p>{say(words.notYouSignedIn)}</p> : null}
        <Actions>
          {signedIn ? (
            <LinkButton href="/sign-out">{say(words.notYouSignOut)}</LinkButton>
          ) : goOn ? (
            <LinkButton href={goOn}>{say(words.notYouGoOn)}</LinkButton>
          ) : null}
        </Actions>
      </section>
    </LinkFrame>
  )
}
