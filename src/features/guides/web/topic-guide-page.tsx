import { useActionData, useLoaderData } from 'react-router'
import { Actions, Button } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { ArrowLeftIcon } from '#ui/icons.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { useSay } from '#words/say.tsx'
import { guideMessages } from '../guides.messages.ts'
import { officeMessages as words } from '../office.messages.ts'
import { guideParts } from '../topic-guides.rules.ts'
import { problemSentence, summaryOf, type Refused } from './problem-words.rules.ts'
import type { action, loader } from './topic-guide-page.server.ts'

export { action, loader } from './topic-guide-page.server.ts'

const hints = {
  open: words.openHint,
  deeper: words.deeperHint,
  together: words.togetherHint,
  homework: words.homeworkHint,
  care: words.careHint,
} as const

export default function TopicGuidePage() {
  const say = useSay()
  const { name, guide, mark, topicId, changed } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as Refused | undefined
  const problems = summaryOf(say, refused)
  const title = say(words.guidePage, { name })
  return (
    <div className="text stack-wide">
      <title>{title}</title>
      {problems.length > 0 ? <ErrorSummary title={say(words.problemTitle)} problems={problems} /> : null}
      <PageHead
        over={
          <a className="calm-link row" href="/guides">
            <ArrowLeftIcon small />
            {say(words.back)}
          </a>
        }
        title={title}
        sub={say(words.languageNote)}
      />
      <form method="post" className="stack-wide" noValidate>
        <SubmissionKey />
        <input type="hidden" name="seen" value={mark} />
        {guideParts.map((part) => {
          const typed = refused?.typed[part]
          const problem = refused?.problems[part]
          return (
            <TextArea
              key={part}
              name={part}
              label={say(guideMessages[part])}
              hint={say(hints[part])}
              optional={say(words.optional)}
              initial={typeof typed === 'string' ? typed : guide[part]}
              error={problem ? problemSentence(say, problem) : undefined}
              maxLength={600}
              rows={3}
            />
          )
        })}
        <Actions>
          <Button look="ink" name="intent" value="save">
            {say(words.save)}
          </Button>
          {changed ? (
            <Button look="quiet" name="intent" value="original">
              {say(words.original)}
            </Button>
          ) : null}
        </Actions>
      </form>
      <p>
        <a href={`/topics/${topicId}`}>{say(words.toTopic)}</a>
      </p>
    </div>
  )
}
