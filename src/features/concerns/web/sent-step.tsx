import { LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { useSay } from '#words/say.tsx'
import { helpMessages as words } from '../help.messages.ts'
import { UrgentNumbers } from './urgent-numbers.tsx'

export interface Sent {
  readonly code: string
  readonly who: string
  /** Where a mail goes, when one does. */
  readonly address: string | null
}

export function SentStep({ sent, urgent }: { sent: Sent; urgent: readonly string[] }) {
  const say = useSay()
  return (
    <>
      <PageHead look="question" title={say(words.sentTitle)} />
      <p className="code-to-keep">
        <span className="visually-hidden">{say(words.sentCode)} </span>
        {sent.code.split('-').map((group, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- two groups may be equal, and none ever moves
          <bdi key={at}>{group}</bdi>
        ))}
      </p>
      <p>{say(words.sentCodeNote)}</p>
      <section className="chapter">
        <h2>{say(words.whoReads)}</h2>
        <p>{sent.who}</p>
        <p>{sent.address ? say(words.sentMail, { address: sent.address }) : say(words.sentWhere)}</p>
        <LinkButton href="/help/return">{say(words.sentReturn)}</LinkButton>
      </section>
      <UrgentNumbers urgent={urgent} />
    </>
  )
}
