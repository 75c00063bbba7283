import { useActionData, useLoaderData } from 'react-router'
import { useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { mailMessages as words } from '../mails.messages.ts'
import { MailAsReceived } from './mail-as-received.tsx'
import type { action, loader } from './mail-page.server.ts'
import { reasonWords, stateWords } from './mail-words.rules.ts'

export { loader, action } from './mail-page.server.ts'

export default function MailPage() {
  const say = useSay()
  const { mail, organisation, done } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const title = say(words.mailTitle, { name: mail.name })
  const why = reasonWords(mail.reason, mail.tries)
  return (
    <>
      <title>{`${title} · ${say(words.brand)}`}</title>
      {refused ? (
        <ErrorSummary title={say(words.problem)} problems={[{ href: '#main', text: refused.sentence }]} />
      ) : null}
      <PageHead title={title} over={<a href="/outbox">{say(words.backToOutbox)}</a>} />
      {done && !refused ? (
        <p role="status" className="strong">
          {say(words.done, { state: say(stateWords[mail.state]) })}
        </p>
      ) : null}
      <div className="columns">
        <section className="section">
          <div className="section-head">
            <h2>{say(words.asReceived)}</h2>
          </div>
          <MailAsReceived mail={mail} organisation={organisation} />
        </section>
        <section className="section">
          <div className="section-head">
            <h2>{say(words.factState)}</h2>
          </div>
          <dl className="facts">
            <div>
              <dt>{say(words.factTo)}</dt>
              <dd>
                <bdi>{mail.name}</bdi>
                <br />
                <bdi className="small quiet">{mail.address}</bdi>
              </dd>
            </div>
            <div>
              <dt>{say(words.factState)}</dt>
              <dd>
                {say(stateWords[mail.state])}
                {why ? <span className="quiet"> · {say(why.message, why.values)}</span> : null}
              </dd>
            </div>
            <div>
              <dt>{say(words.columnWhen)}</dt>
              <dd>{say(words.settledAt, { at: mail.at })}</dd>
            </div>
          </dl>
          <form method="post" className="stack">
            {mail.mayFollow ? (
              <>
                <Button look="ink" name="intent" value="open">
                  {say(words.openAsReceiver)}
                </Button>
                <p className="small quiet">{say(words.openNote)}</p>
              </>
            ) : null}
            {mail.canRelease ? (
              <Button look={mail.mayFollow ? 'outline' : 'ink'} name="intent" value="release">
                {say(words.release)}
              </Button>
            ) : null}
            {mail.canWithdraw ? (
              <Button name="intent" value="withdraw">
                {say(words.withdraw)}
              </Button>
            ) : null}
          </form>
        </section>
      </div>
    </>
  )
}
