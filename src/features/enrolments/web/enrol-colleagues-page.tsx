import { useActionData, useLoaderData } from 'react-router'
import { Actions, Button } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { useSay } from '#words/say.tsx'
import { besideMessages as words } from '../own-beside.messages.ts'
import { ownMessages } from '../own-enrolment.messages.ts'
import { askedWord } from './asked-word.rules.ts'
import { OwnShell, ownProblemWords } from './own-shell.tsx'
import { UnknownPeople } from './unknown-people.tsx'
import type { action, loader } from './enrol-colleagues-page.server.ts'

export { action, loader } from './enrol-colleagues-page.server.ts'

/** Nobody of the other side is listed here: whom the programme asked is not to be learned from it. */
export default function EnrolColleaguesPage() {
  const say = useSay()
  const { programmeName, asked, known, wished, base } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const problems = ownProblemWords(say, answer?.problems)
  const typed = (name: 'known' | 'wished') => [answer?.typed[name]].flat()[0]
  const unknown = answer?.unknownPeople ?? []
  const title = say(words.colleaguesTitle, { asked: askedWord(asked) })
  return (
    <OwnShell programmeName={programmeName} problems={problems} problem={answer?.problem}>
      <title>{`${programmeName}: ${title}`}</title>
      <PageHead look="question" title={title} sub={say(words.colleaguesSub)} />
      <UnknownPeople names={unknown} />
      <form method="post" className="stack-wide" noValidate>
        <SubmissionKey />
        {asked.known ? (
          <TextArea
            name="known"
            label={say(words.known)}
            hint={say(words.knownHint)}
            optional={say(ownMessages.optional)}
            initial={typed('known') ?? known.join('\n')}
            error={problems['known']}
            rows={4}
          />
        ) : null}
        {asked.wishes ? (
          <TextArea
            name="wished"
            label={say(words.wished)}
            hint={say(words.wishedHint)}
            optional={say(ownMessages.optional)}
            initial={typed('wished') ?? wished.join('\n')}
            error={problems['wished']}
            rows={3}
          />
        ) : null}
        <Actions>
          <Button look="ink">{say(words.save)}</Button>
        </Actions>
      </form>
      <p className="aside-action">
        <a href={base}>{say(unknown.length > 0 ? words.backSaved : words.back)}</a>
      </p>
    </OwnShell>
  )
}
