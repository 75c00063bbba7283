import { checkInMessages as words } from '#features/guides/guides.messages.ts'
import { useSay } from '#words/say.tsx'

/** In a week of check-ins: the next hour could be one. */
export function CheckInLine({ home }: { home: string }) {
  const say = useSay()
  return (
    <section className="chapter">
      <h2>{say(words.roomTitle)}</h2>
      <p className="quiet">
        {say(words.roomText)}{' '}
        <a className="tall-link" href={`${home}/check-in`}>
          {say(words.roomOpen)}
        </a>
      </p>
    </section>
  )
}
