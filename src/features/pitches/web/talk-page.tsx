import { useActionData, useLoaderData } from 'react-router'
import { Actions, Button, LinkButton } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { ArrowLeftIcon } from '#ui/icons.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { useLocale, useSay } from '#words/say.tsx'
import { draftPitch } from '../pitch.rules.ts'
import type { Pitch } from '../pitches.contract.ts'
import { pitchMessages as words } from '../pitches.messages.ts'
import { PitchText } from './pitch-text.tsx'
import { SaidFacts } from './said-facts.tsx'
import { problemWords } from './talk-problems.rules.ts'
import type { action, loader } from './talk-page.server.ts'

export { action, loader } from './talk-page.server.ts'

/** What one leader said, a text drafted from it, and the text as they will read it. */
export default function TalkPage() {
  const say = useSay()
  const language = useLocale()
  const talk = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { fullName: name, interview, pitch, facts } = talk
  const problems = problemWords(say, refused?.problems)
  const list = Object.entries(problems).map(([field, text]) => ({ href: `#${field}`, text }))
  if (refused?.problem) list.push({ href: '#text', text: refused.problem })
  const said = interview.state === 'said'
  const typed = refused && 'text' in refused.typed ? String(refused.typed['text']) : undefined
  return (
    <div className="stack-wide">
      <title>{say(words.talkPage, { name })}</title>
      {list.length > 0 ? <ErrorSummary title={say(words.problemTitle)} problems={list} /> : null}
      <PageHead
        over={
          <a className="calm-link row" href={`/programmes/${talk.programmeId}/talks`}>
            <ArrowLeftIcon small />
            {say(words.page)}
          </a>
        }
        title={say(said ? words.talkTitle : words.talkAsked, { name })}
        sub={said ? say(words.talkSub) : undefined}
      />
      {said ? (
        <div className="columns">
          <form method="post" className="section stack" noValidate>
            <SubmissionKey />
            <TextArea
              name="text"
              label={say(words.text)}
              hint={say(words.textHint)}
              initial={typed ?? pitch?.text ?? draftPitch(facts, say, language)}
              error={problems['text']}
              rows={18}
            />
            <Actions>
              <Button name="do" value="save" look={pitch ? 'outline' : 'ink'}>
                {say(words.saveText)}
              </Button>
            </Actions>
          </form>
          <div>
            {pitch ? <AsRead name={name} pitch={pitch} hasAddress={talk.hasAddress} /> : null}
            <section className="section">
              <div className="section-head">
                <h2>{say(words.saidTitle)}</h2>
                {interview.source === 'conversation' ? (
                  <a href={`/programmes/${talk.programmeId}/talks/${talk.personId}/note`}>
                    {say(words.change)}
                  </a>
                ) : null}
              </div>
              <SaidFacts
                labels={{ topics: words.factTopics, ownWords: words.factWords, viewWanted: words.factView }}
                topics={facts.topics.map((topic) => topic.name)}
                ownWords={facts.ownWords}
                viewWanted={facts.viewWanted}
              />
            </section>
          </div>
        </div>
      ) : (
        <LinkButton href={`/programmes/${talk.programmeId}/talks/${talk.personId}/note`}>
          {say(words.note)}
        </LinkButton>
      )}
      <form method="post" className="section stack">
        <SubmissionKey />
        <p className="quiet">{say(words.deleteNote)}</p>
        <Actions>
          <Button name="do" value="delete" look="quiet">
            {say(words.delete)}
          </Button>
        </Actions>
      </form>
    </div>
  )
}

function AsRead({ name, pitch, hasAddress }: { name: string; pitch: Pitch; hasAddress: boolean }) {
  const say = useSay()
  return (
    <section className="section stack" id="as-read">
      <div className="section-head">
        <h2>{say(words.asReadTitle, { name })}</h2>
      </div>
      <PitchText text={pitch.text} />
      <p className="small quiet">
        {hasAddress ? `${say(words.asReadNote)} ${say(words.copyNote)}` : say(words.noAddress)}
      </p>
      {pitch.sentAt ? (
        <p className="small quiet" role="status">
          {say(words.sentOn, { at: pitch.sentAt })}
        </p>
      ) : null}
      {hasAddress && pitch.text !== pitch.sentText ? (
        <form method="post">
          <SubmissionKey />
          <Actions>
            <Button name="do" value="send" look="ink">
              {say(pitch.sentAt ? words.sendAgain : words.send, { name })}
            </Button>
          </Actions>
        </form>
      ) : null}
    </section>
  )
}
