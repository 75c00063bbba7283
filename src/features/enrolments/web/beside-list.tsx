import { useSay } from '#words/say.tsx'
import { besideMessages as words } from '../own-beside.messages.ts'
import type { OwnColleagues } from '../read-own-colleagues.ts'
import { askedWord } from './asked-word.rules.ts'

/** What may be said beside topics and hours, with whether it was. */
export function BesideList({
  base,
  colleagues,
}: {
  base: string
  colleagues: Pick<OwnColleagues, 'asked' | 'answered'>
}) {
  const say = useSay()
  const state = (answered: boolean) => (
    <span className="small quiet">{say(answered ? words.stateAnswered : words.stateOpen)}</span>
  )
  const asked = askedWord(colleagues.asked)
  if (asked === 'nothing') return null
  return (
    <section className="chapter">
      <h2>{say(words.listTitle)}</h2>
      <ul className="lines">
        <li className="row row-apart">
          <a href={`${base}/colleagues`}>{say(words.colleagues, { asked })}</a>
          {state(colleagues.answered)}
        </li>
      </ul>
    </section>
  )
}
