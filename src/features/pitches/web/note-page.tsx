import { useActionData, useLoaderData } from 'react-router'
import { Actions, Button } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { ArrowLeftIcon } from '#ui/icons.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { useSay } from '#words/say.tsx'
import { pitchMessages as words } from '../pitches.messages.ts'
import { TalkFields } from './talk-fields.tsx'
import { problemWords, saidOrTyped } from './talk-problems.rules.ts'
import type { action, loader } from './note-page.server.ts'

export { action, loader } from './note-page.server.ts'

/** A talk in person, noted while it is fresh. */
export default function NotePage() {
  const say = useSay()
  const talk = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const problems = problemWords(say, refused?.problems)
  const list = Object.entries(problems).map(([field, text]) => ({ href: `#${field}`, text }))
  if (refused?.problem) list.push({ href: '#topics', text: refused.problem })
  return (
    <div className="text stack-wide">
      <title>{say(words.talkPage, { name: talk.fullName })}</title>
      {list.length > 0 ? <ErrorSummary title={say(words.problemTitle)} problems={list} /> : null}
      <PageHead
        over={
          <a className="calm-link row" href={`/programmes/${talk.programmeId}/talks`}>
            <ArrowLeftIcon small />
            {say(words.page)}
          </a>
        }
        title={say(words.noteTitle, { name: talk.fullName })}
        sub={say(words.noteSub)}
      />
      <form method="post" className="stack-wide" noValidate>
        <SubmissionKey />
        <TalkFields
          words={{
            topics: say(words.topics),
            topicsHint: say(words.topicsHint),
            ownWords: say(words.ownWords),
            viewWanted: say(words.viewWanted),
            optional: say(words.optional),
          }}
          topics={talk.topics}
          said={saidOrTyped(refused?.typed, talk.interview)}
          problems={problems}
        />
        <Actions>
          <Button look="ink">{say(words.save)}</Button>
        </Actions>
      </form>
    </div>
  )
}
