import { useSay } from '#words/say.tsx'
import { besideMessages as words } from '../own-beside.messages.ts'
import type { OwnColleagues } from '../read-own-colleagues.ts'
import { askedWord } from './asked-word.rules.ts'

export interface BesideListProps {
  readonly base: string
  readonly colleagues: Pick<OwnColleagues, 'asked' | 'answered'>
  readonly described: { readonly asked: boolean; readonly answered: boolean }
}

/** What may be said beside topics and hours, with whether it was. */
export function BesideList({ base, colleagues, described }: BesideListProps) {
  const say = useSay()
  const asked = askedWord(colleagues.asked)
  const questions = [
    ...(asked === 'nothing'
      ? []
      : [{ at: 'colleagues', name: say(words.colleagues, { asked }), answered: colleagues.answered }]),
    ...(described.asked ? [{ at: 'style', name: say(words.style), answered: described.answered }] : []),
  ]
  if (questions.length === 0) return null
  return (
    <section className="chapter">
      <h2>{say(words.listTitle)}</h2>
      <ul className="lines">
        {questions.map(({ at, name, answered }) => (
          <li key={at} className="row row-apart">
            <a href={`${base}/${at}`}>{name}</a>
            <span className="small quiet">{say(answered ? words.stateAnswered : words.stateOpen)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
