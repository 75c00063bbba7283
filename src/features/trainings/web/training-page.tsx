import { useLoaderData, useParams } from 'react-router'
import { Actions, LinkButton } from '#ui/button.tsx'
import { CheckIcon } from '#ui/icons.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { useSay } from '#words/say.tsx'
import { trainingMessages as words } from '../trainings.messages.ts'
import type { loader } from './training-page.server.ts'
import { TrainingShell } from './training-shell.tsx'

export { loader } from './training-page.server.ts'

const stateWords = { open: words.stateOpen, done: words.stateDone, waived: words.stateWaived } as const

export default function TrainingPage() {
  const say = useSay()
  const { token } = useParams()
  const { programme, modules } = useLoaderData<typeof loader>()
  const home = `/l/${token}/pair`
  const open = modules.filter(({ state }) => state === 'open')
  const title = say(words.title, { open: open.length })
  const minutes = open.reduce((sum, one) => sum + one.minutes, 0)
  return (
    <TrainingShell title={title} programme={programme}>
      <PageHead
        look="question"
        title={title}
        sub={open.length > 0 ? say(words.sub, { minutes }) : say(words.subDone)}
      />
      {modules.length === 0 ? <p>{say(words.none)}</p> : null}
      <ul className="lines">
        {modules.map(({ module, title, minutes, state }) => (
          <li key={module}>
            <a className="strong" href={`${home}/training/${module}`}>
              {title}
            </a>
            <p className="small quiet row">
              {state === 'done' ? <CheckIcon small /> : null}
              {say(words.minutes, { minutes })}
              {' · '}
              {say(stateWords[state])}
            </p>
          </li>
        ))}
      </ul>
      <Actions>
        {open[0] ? (
          <LinkButton look="ink" href={`${home}/training/${open[0].module}`}>
            {say(words.next, { title: open[0].title })}
          </LinkButton>
        ) : (
          <LinkButton look="ink" href={`${home}/guide`}>
            {say(words.toGuide)}
          </LinkButton>
        )}
      </Actions>
    </TrainingShell>
  )
}
