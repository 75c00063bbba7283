import { useActionData, useLoaderData, useParams } from 'react-router'
import { isOpen, mostOpenGoals } from '#features/goals/goal.rules.ts'
import { Actions, LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { useSay } from '#words/say.tsx'
import { goalMessages as words } from '../goal-pages.messages.ts'
import { roomMessages } from '../room.messages.ts'
import { GoalLine } from './goal-line.tsx'
import type { action, loader } from './goals-page.server.ts'
import { LedgerChapter } from './ledger-chapter.tsx'
import { problemWords } from './problem-words.rules.ts'
import { RoomShell } from './room-shell.tsx'

export { action, loader } from './goals-page.server.ts'

export default function GoalsPage() {
  const say = useSay()
  const { book, now } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const errors = problemWords(say, words, refused?.problems)
  const home = `/l/${useParams()['token']!}/pair`
  const { goals, mayWrite } = book
  const full = goals.filter(isOpen).length >= mostOpenGoals
  return (
    <RoomShell
      programme={book.programme}
      title={say(words.title)}
      problems={refused?.problem ? { main: refused.problem } : errors}
    >
      <PageHead title={say(words.title)} sub={say(words.tier)} />
      {goals.length === 0 ? (
        <p>{say(words.none)}</p>
      ) : (
        <ul className="lines">
          {goals.map((goal) => (
            <GoalLine key={goal.goalId} goal={goal} book={book} now={now} page={`${home}/goals`} />
          ))}
        </ul>
      )}
      {mayWrite && !full ? (
        <Actions>
          <LinkButton look="ink" href={`${home}/goals/new`}>
            {say(words.add)}
          </LinkButton>
        </Actions>
      ) : null}
      {mayWrite && full ? <p className="small quiet">{say(words.enough)}</p> : null}
      <LedgerChapter book={book} errors={errors} typed={refused?.typed ?? {}} />
      <p>
        <a className="tall-link" href={home}>
          {say(roomMessages.back)}
        </a>
      </p>
    </RoomShell>
  )
}
