import { useActionData, useLoaderData } from 'react-router'
import { Actions, Button, LinkButton } from '#ui/button.tsx'
import { ChoiceCards } from '#ui/choice-cards.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { useLocale, useSay } from '#words/say.tsx'
import { ownMessages as words } from '../own-enrolment.messages.ts'
import { BesideList } from './beside-list.tsx'
import { OwnShell, ownProblemWords } from './own-shell.tsx'
import type { action, loader } from './enrol-page.server.ts'

export { action, loader } from './enrol-page.server.ts'

type Own = ReturnType<typeof useLoaderData<typeof loader>>

export default function EnrolPage() {
  const say = useSay()
  const own = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const problems = ownProblemWords(say, refused?.problems)
  const state = own.enrolment?.state
  return (
    <OwnShell programmeName={own.programmeName} problems={problems} problem={refused?.problem}>
      <title>{`${own.programmeName}: ${say(words.page)}`}</title>
      {!own.isOpen ? (
        <PageHead look="question" title={say(words.closed)} />
      ) : state === 'enrolled' ? (
        <Status own={own} />
      ) : (state === 'declined' || state === 'left') && !own.again && !refused ? (
        <Gone base={own.base} />
      ) : (
        <Choice own={own} error={problems['choice']} />
      )}
    </OwnShell>
  )
}

function Choice({ own, error }: { own: Own; error: string | undefined }) {
  const say = useSay()
  if (own.mayBe.length === 0) return <PageHead look="question" title={say(words.notEligible)} />
  const choices = [
    ...(own.mayBe.includes('mentor')
      ? [
          {
            value: 'mentor',
            label: say(words.choiceMentor),
            note: say(words.choiceMentorNote),
          },
        ]
      : []),
    ...(own.mayBe.includes('mentee')
      ? [
          {
            value: 'mentee',
            label: say(words.choiceMentee),
            note: say(words.choiceMenteeNote),
          },
        ]
      : []),
    { value: 'no', label: say(words.choiceNo), note: say(words.choiceNoNote) },
  ]
  return (
    <>
      <PageHead look="question" title={say(words.askTitle, { name: own.fullName })} />
      <p>{say(words.askText, { programme: own.programmeName })}</p>
      {own.rhythm ? <p>{say(words.rhythm, own.rhythm)}</p> : null}
      <form method="post" className="stack-wide" noValidate>
        <SubmissionKey />
        <ChoiceCards name="choice" legend={say(words.page)} legendHidden error={error} choices={choices} />
        <Actions>
          <Button look="ink">{say(words.choiceGo)}</Button>
        </Actions>
      </form>
    </>
  )
}

function Status({ own }: { own: Own }) {
  const say = useSay()
  const language = useLocale()
  const { enrolment, base, launchOn } = own
  const isMentor = (enrolment?.mentorPlaces ?? 0) > 0
  const isMentee = (enrolment?.menteePlaces ?? 0) > 0
  const day = launchOn
    ? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
        new Date(`${launchOn}T00:00:00Z`),
      )
    : ''
  return (
    <>
      <PageHead look="question" title={say(words.statusTitle)} />
      <p>
        {say(words.statusAs, {
          sides: isMentor && isMentee ? 'both' : isMentor ? 'mentor' : 'mentee',
        })}
      </p>
      <p>
        {enrolment?.hasAnswered
          ? say(words.statusMore, { launchOn: launchOn ? 'known' : 'unknown', day })
          : say(words.statusDraft)}
      </p>
      {own.beside ? <BesideList base={base} {...own.beside} /> : null}
      <Actions>
        <LinkButton
          look={enrolment?.hasAnswered ? 'outline' : 'ink'}
          href={`${base}/${isMentor ? 'mentor' : 'mentee'}`}
        >
          {say(words.change)}
        </LinkButton>
        {!isMentor && own.mayBe.includes('mentor') ? (
          <LinkButton href={`${base}/mentor`}>{say(words.alsoMentor)}</LinkButton>
        ) : null}
        {!isMentee && own.mayBe.includes('mentee') ? (
          <LinkButton href={`${base}/mentee`}>{say(words.alsoMentee)}</LinkButton>
        ) : null}
      </Actions>
      <p className="aside-action">
        <a href={`${base}/leave`}>{say(words.leave)}</a>
      </p>
    </>
  )
}

function Gone({ base }: { base: string }) {
  const say = useSay()
  return (
    <>
      <PageHead look="question" title={say(words.goneTitle)} />
      <p>{say(words.goneText)}</p>
      <p className="aside-action">
        <a href={`${base}?again`}>{say(words.back)}</a>
      </p>
    </>
  )
}
