import { useActionData, useLoaderData } from 'react-router'
import { Actions, Button, LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { useSay } from '#words/say.tsx'
import { ownTalkMessages as words, pitchMessages } from '../pitches.messages.ts'
import type { OwnTalk } from '../read-own-talk.ts'
import { OwnTalkShell } from './own-talk-shell.tsx'
import { PitchText } from './pitch-text.tsx'
import { SaidFacts } from './said-facts.tsx'
import { TalkFields } from './talk-fields.tsx'
import { problemWords, saidOrTyped } from './talk-problems.rules.ts'
import type { action, loader } from './own-talk-page.server.ts'

export { action, loader } from './own-talk-page.server.ts'

/** Three questions to one leader; afterwards what they said and, once it was sent, the text made of it. */
export default function OwnTalkPage() {
  const say = useSay()
  const { talk, base, change } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const problems = problemWords(say, refused?.problems)
  const asks = talk && talk.isOpen && (talk.interview.state === 'asked' || change || refused)
  return (
    <OwnTalkShell programmeName={talk?.programmeName ?? ''} problems={problems} problem={refused?.problem}>
      <title>{say(words.page)}</title>
      {!talk ? (
        <>
          <PageHead look="question" title={say(words.goneTitle)} />
          <p>{say(words.goneText)}</p>
        </>
      ) : asks ? (
        <>
          <PageHead
            look="question"
            title={say(words.askTitle)}
            sub={say(words.askSub, { programme: talk.programmeName })}
          />
          <form method="post" className="stack-wide" noValidate>
            <SubmissionKey />
            <TalkFields
              words={{
                topics: say(words.topics),
                topicsHint: say(words.topicsHint),
                ownWords: say(words.ownWords),
                viewWanted: say(words.viewWanted),
                optional: say(pitchMessages.optional),
              }}
              topics={talk.topics}
              said={saidOrTyped(refused?.typed, talk.interview)}
              problems={problems}
            />
            <Actions>
              <Button look="ink">{say(words.save)}</Button>
            </Actions>
          </form>
        </>
      ) : (
        <Said talk={talk} base={base} />
      )}
    </OwnTalkShell>
  )
}

function Said({ talk, base }: { talk: OwnTalk; base: string }) {
  const say = useSay()
  const { interview, pitch, topics } = talk
  const names = new Map(topics.map(({ topicId, name }) => [topicId, name]))
  return (
    <>
      <PageHead look="question" title={say(pitch ? words.pitchTitle : words.thanksTitle)} />
      {pitch ? (
        <>
          <p className="quiet">{say(words.pitchFrom, { programme: talk.programmeName })}</p>
          <PitchText text={pitch.text} />
        </>
      ) : null}
      <section className="chapter stack">
        <h2>{say(words.saidTitle)}</h2>
        <SaidFacts
          labels={{ topics: words.factTopics, ownWords: words.factWords, viewWanted: words.factView }}
          topics={interview.topicIds.flatMap((topicId) => names.get(topicId) ?? [])}
          ownWords={interview.ownWords}
          viewWanted={interview.viewWanted}
        />
        <p>{say(words.nextText)}</p>
        <Actions>
          {talk.isOpen ? <LinkButton href={`${base}?change`}>{say(words.change)}</LinkButton> : null}
          <LinkButton look="quiet" href={`${base}/delete`}>
            {say(words.delete)}
          </LinkButton>
        </Actions>
      </section>
    </>
  )
}
