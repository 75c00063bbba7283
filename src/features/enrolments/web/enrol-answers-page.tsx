import { useActionData, useLoaderData } from 'react-router'
import { Actions, Button } from '#ui/button.tsx'
import { CheckField } from '#ui/check-field.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useSay } from '#words/say.tsx'
import { ownMessages as words } from '../own-enrolment.messages.ts'
import { AboutFields } from './about-fields.tsx'
import { HoursFields } from './hours-fields.tsx'
import { MenteeTopics, MentorTopics, NamedBefore } from './own-topics.tsx'
import { OwnShell, ownProblemWords } from './own-shell.tsx'
import { UnknownPeople } from './unknown-people.tsx'
import type { action, loader } from './enrol-answers-page.server.ts'

export { action, loader } from './enrol-answers-page.server.ts'

/** The questions of one side on one page, in the order people think of them: what, why, when, and what is private. */
export default function EnrolAnswersPage() {
  const say = useSay()
  const { side, own, take } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const problems = ownProblemWords(say, answer?.problems)
  const typed = (name: string) => [answer?.typed[name]].flat()[0]
  const mentor = side === 'mentor'
  const title = say(mentor ? words.mentorTitle : words.menteeTitle)
  return (
    <OwnShell programmeName={own.programmeName} problems={problems} problem={answer?.problem}>
      <title>{`${own.programmeName}: ${title}`}</title>
      <PageHead look="question" title={title} sub={say(mentor ? words.mentorSub : words.menteeSub)} />
      <UnknownPeople names={answer?.unknownPeople ?? []} />
      {!mentor && !take && !answer ? <NamedBefore own={own} /> : null}
      <form method="post" className="stack-wide" noValidate>
        <SubmissionKey />
        {mentor ? (
          <MentorTopics own={own} typed={answer?.typed} problems={problems} />
        ) : (
          <MenteeTopics own={own} take={take} typed={answer?.typed} problems={problems} />
        )}
        <TextArea
          name="purpose"
          label={say(mentor ? words.purposeMentor : words.purposeMentee)}
          hint={say(words.purposeHint)}
          optional={say(words.optional)}
          initial={typed('purpose') ?? own.enrolment?.purpose}
          error={problems['purpose']}
          rows={3}
        />
        <HoursFields
          hours={own.enrolment?.weeklyHours ?? []}
          typed={answer?.typed}
          timeZone={own.timeZone}
          problems={problems}
        />
        <TextField
          name="languages"
          label={say(words.languages)}
          hint={say(words.languagesHint)}
          initial={typed('languages') ?? own.languages.join(', ')}
          error={problems['languages']}
          autoComplete="off"
        />
        <TextArea
          name="notWith"
          label={say(words.notWith)}
          hint={say(words.notWithHint)}
          optional={say(words.optional)}
          initial={typed('notWith') ?? own.notWith.join('\n')}
          error={problems['notWith']}
          rows={2}
        />
        <AboutFields fields={own.consentedFields} given={own.consents} typed={answer?.typed} />
        <CheckField
          name="statement"
          label={say(mentor ? words.statementMentor : words.statementMentee)}
          error={problems['statement']}
          checked={typed('statement') === 'yes'}
        />
        <Actions>
          <Button look="ink">{say(words.save)}</Button>
        </Actions>
      </form>
    </OwnShell>
  )
}
