import { useActionData, useLoaderData } from 'react-router'
import { Banner } from '#ui/banner.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import { enrolmentMessages as words } from '../enrolments.messages.ts'
import { EnrolmentFunnel } from './enrolment-funnel.tsx'
import { OutByRule } from './out-by-rule.tsx'
import { PeopleList } from './people-list.tsx'
import { TopicBalanceFigure } from './topic-balance-figure.tsx'
import type { action, loader, PeopleDone } from './programme-people-page.server.ts'

export { action, loader } from './programme-people-page.server.ts'

export default function ProgrammePeoplePage() {
  const say = useSay()
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { counts, programme } = page
  if (counts.people === 0) {
    return (
      <>
        <title>{say(words.peoplePage)}</title>
        <h1 className="visually-hidden">{say(words.peoplePage)}</h1>
        <EmptyState
          title={say(words.noPeopleTitle)}
          actions={
            <LinkButton look="ink" href="/people/import">
              {say(words.importPeople)}
            </LinkButton>
          }
        >
          <p>{say(words.noPeopleText)}</p>
        </EmptyState>
      </>
    )
  }
  const problem = answer?.problem ?? (answer?.nobody ? say(words.chooseSomebody) : null)
  return (
    <>
      <title>{`${programme.name}: ${say(words.peoplePage)}`}</title>
      {problem ? (
        <ErrorSummary title={say(words.problemTitle)} problems={[{ href: '#people-list', text: problem }]} />
      ) : null}
      <PageHead
        title={counts.enrolled > 0 ? say(words.titleReady, counts) : say(words.titleNobody)}
        more={say(words.titleMore, counts)}
        actions={
          <HeadActions fileAnswers={page.fileAnswers} notAsked={counts.notAsked} enrolled={counts.enrolled} />
        }
      />
      {answer?.done ? (
        <Banner look="ok" announce>
          {doneWords(say, answer.done)}
        </Banner>
      ) : null}
      <div className="columns">
        <TopicBalanceFigure topics={page.topics} shortPercent={page.shortPercent} />
        <div>
          <EnrolmentFunnel counts={counts} />
          <OutByRule outBy={page.outBy} programmeId={programme.programmeId} />
        </div>
      </div>
      <PeopleList {...page} />
      <p>
        <a href={`/programmes/${programme.programmeId}/talks`}>{say(words.toTalks)}</a>
      </p>
    </>
  )
}

function HeadActions({
  fileAnswers,
  notAsked,
  enrolled,
}: {
  fileAnswers: number
  notAsked: number
  enrolled: number
}) {
  const say = useSay()
  return (
    <form method="post" className="actions">
      <SubmissionKey />
      {fileAnswers > 0 ? (
        <Button name="do" value="from-file" look={enrolled === 0 ? 'ink' : 'outline'}>
          {say(words.fromFile)}
        </Button>
      ) : null}
      {notAsked > 0 ? (
        <Button name="do" value="invite-all" look={enrolled === 0 && fileAnswers === 0 ? 'ink' : 'outline'}>
          {say(words.inviteAll, { count: notAsked })}
        </Button>
      ) : null}
    </form>
  )
}

function doneWords(say: Say, done: PeopleDone): string {
  if (done.kind === 'enrolled') return say(words.doneEnrolled, { count: done.count, skipped: done.skipped })
  if (done.kind === 'invited') return say(words.doneInvited, { count: done.count, skipped: done.skipped })
  const { mentors, mentees, kept, notEligible, unknownWords } = done
  const taken = say(words.doneFromFile, { mentors, mentees, kept, notEligible })
  return unknownWords.length > 0
    ? `${taken} ${say(words.unknownWords, { words: unknownWords.join(', ') })}`
    : taken
}
