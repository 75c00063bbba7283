import { LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { useSay } from '#words/say.tsx'
import type { Draft } from '../concerns.contract.ts'
import { helpMessages as words } from '../help.messages.ts'
import { StepForm } from './step-form.tsx'

/** For those who only want a break: their own pages when we know the way there, somebody who does it for them in any case. */
export function PauseStep({ draft }: { draft: Draft }) {
  const say = useSay()
  const own = draft.pairLink
  return (
    <>
      <PageHead look="question" title={say(words.pauseTitle)} />
      <p>{say(words.pauseText)}</p>
      {own ? (
        <div className="stack">
          <LinkButton look="ink" href={`/l/${own}/pair/pause`}>
            {say(words.pauseOwn)}
          </LinkButton>
          <p className="small quiet">{say(words.pauseOwnText)}</p>
        </div>
      ) : (
        <p>{say(words.pauseNoLink)}</p>
      )}
      <section className="chapter">
        <h2>{say(words.pauseOther)}</h2>
        <p>{say(words.pauseOtherText)}</p>
        <StepForm step="pause" draft={draft} asks={[]} next={say(words.pauseAsk)} quiet={own !== ''} />
      </section>
    </>
  )
}
