import { useActionData, useLoaderData } from 'react-router'
import { useSay } from '#words/say.tsx'
import { Banner } from '#ui/banner.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { ReachList } from '#ui/reach-list.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { outlookMessages } from '#features/mails/outlook.messages.ts'
import { sayOutlooks } from '#features/mails/outlook-words.rules.ts'
import { momentumMessages as words } from '../momentum.messages.ts'
import type { action, loader } from './help-page.server.ts'
import { ChoiceForms } from './choice-forms.tsx'
import { MailPreview } from './mail-preview.tsx'
import { inMessage, wayWords } from './reading-words.rules.ts'

export { action, loader } from './help-page.server.ts'

/** One help for one matter: the mail as it will read, then one button. */
export default function HelpPage() {
  const say = useSay()
  const view = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { programme, language, kind, which, helps, chosen, mails, pairs, choice } = view
  const home = `/programmes/${programme.programmeId}`
  const title = say(words.helpTitle, { help: inMessage(chosen) })
  const [first] = pairs
  return (
    <>
      <title>{`${programme.name}: ${refused ? say(words.problem, { title }) : title}`}</title>
      {refused ? (
        <ErrorSummary
          title={refused.sentence}
          problems={refused.field ? [{ href: `#${refused.field}`, text: refused.sentence }] : []}
        />
      ) : null}
      <PageHead
        over={<a href={home}>{say(words.back)}</a>}
        title={title}
        more={
          chosen === 'ask-assistant'
            ? say(words.helpToAssistant, { name: first?.mentee ?? '' })
            : say(words.helpTo, {
                count: pairs.length,
                mentor: first?.mentor ?? '',
                mentee: first?.mentee ?? '',
              })
        }
      />
      {choice ? (
        <Banner>
          {choice.choice === 'keep'
            ? say(words.keptNow, { note: choice.note ?? '' })
            : say(words.laterNow, { at: new Date(`${choice.untilOn}T12:00:00Z`) })}
        </Banner>
      ) : null}
      <div className="columns">
        <div>
          {chosen && mails.length > 0 ? (
            <>
              <form method="post" className="section stack">
                <SubmissionKey />
                <input type="hidden" name="help" value={chosen} />
                <p className="text quiet">
                  {say(words.helpUndo)} {say(words.helpCaps)}
                </p>
                <div className="actions">
                  <Button look="ink" name="intent" value="send">
                    {say(words.helpSend, { count: pairs.length })}
                  </Button>
                </div>
              </form>
              {view.outlook.length > 0 ? (
                <section className="section">
                  <div className="section-head">
                    <h2>{say(outlookMessages.title)}</h2>
                  </div>
                  <ReachList {...sayOutlooks(say, view.outlook)} />
                </section>
              ) : null}
              <section className="section">
                <div className="section-head">
                  <h2>{say(words.helpWhat)}</h2>
                </div>
                {pairs.length > 1 ? <p className="quiet">{say(words.helpSample)}</p> : null}
                {mails.map(({ to: { side, name }, content }) => (
                  <section key={side} className="section">
                    <p className="small quiet">
                      {say(side === 'assistant' ? words.helpAssistantHidden : words.helpFirst, { name })}
                    </p>
                    <MailPreview content={content} language={language} />
                  </section>
                ))}
              </section>
            </>
          ) : null}
        </div>
        <div>
          {helps.length > 1 ? (
            <section className="section">
              <div className="section-head">
                <h2>{say(words.otherHelp)}</h2>
              </div>
              <ul className="lines">
                {helps
                  .filter((help) => help !== chosen)
                  .map((help) => (
                    <li key={help}>
                      <a href={`${home}/help/${kind}/${which}?send=${help}`}>{say(wayWords[help])}</a>
                    </li>
                  ))}
              </ul>
            </section>
          ) : null}
          {pairs.length > 0 && kind !== 'drifting' && kind !== 'one-way' ? <CallList pairs={pairs} /> : null}
          <ChoiceForms tomorrow={view.tomorrow} refused={refused ?? null} />
        </div>
      </div>
    </>
  )
}

function CallList({ pairs }: { pairs: ReturnType<typeof useLoaderData<typeof loader>>['pairs'] }) {
  const say = useSay()
  return (
    <section className="section">
      <div className="section-head">
        <h2>{say(words.callList)}</h2>
      </div>
      <p className="quiet">{say(words.callListText)}</p>
      <ul className="lines">
        {pairs.slice(0, 30).map(({ pairId, mentor, mentee, addresses }) => (
          <li key={pairId}>
            <bdi>{mentor}</bdi>, <bdi>{mentee}</bdi>
            <div className="row">
              {addresses.map((address) => (
                <LinkButton key={address} small href={`mailto:${address}`}>
                  {address}
                </LinkButton>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
