import { Button, LinkButton } from '#ui/button.tsx'
import { useSay } from '#words/say.tsx'
import type { AskSide } from '../place-ask.contract.ts'
import { askMessages } from '../place-ask.messages.ts'
import type { UnmatchedPerson } from '../read-unmatched.ts'
import { unmatchedMessages as words } from '../unmatched.messages.ts'
import { EditForm } from './edit-form.tsx'

const askSides: readonly AskSide[] = ['mentee', 'mentor']

interface WaitingBarProps {
  readonly home: string
  readonly back: string
  readonly seen: number
  readonly people: readonly UnmatchedPerson[]
}

/** Everybody left out can wait in line; whoever is approved away later waits there anyway. */
export function WaitingBar({ people, home, ...door }: WaitingBarProps) {
  const say = useSay()
  const outside = people.filter(({ held, waitingSince }) => !held && waitingSince === null).length
  const inside = people.filter(({ waitingSince }) => waitingSince !== null).length
  return (
    <div className="row row-apart match-waiting">
      <span className="small">
        {say(words.waitNote)}{' '}
        {inside > 0 ? (
          <a href={home.replace(/match$/, 'rematch')}>{say(words.waitList, { count: inside })}</a>
        ) : null}
      </span>
      {outside > 0 ? (
        <EditForm home={home} {...door} fields={{ kind: 'wait' }}>
          <Button small>{say(words.waitAll, { count: outside })}</Button>
        </EditForm>
      ) : null}
    </div>
  )
}

/** Where one more place somewhere would help, the words for asking are a step away. */
export function AskLinks({ home, people }: Pick<WaitingBarProps, 'home' | 'people'>) {
  const say = useSay()
  const helped = askSides.filter((side) =>
    people.some(
      (person) =>
        person.side === side && !person.held && person.suggestions.some(({ kind }) => kind === 'extra-place'),
    ),
  )
  return helped.map((side) => (
    <div key={side} className="row row-apart match-waiting">
      <span className="small">{say(askMessages.askLink, { side })}</span>
      <LinkButton small href={`${home}/ask?side=${side}`}>
        {say(askMessages.askDraftIt)}
      </LinkButton>
    </div>
  ))
}
