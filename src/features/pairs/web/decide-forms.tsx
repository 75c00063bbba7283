import { useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { ChoiceCards } from '#ui/choice-cards.tsx'
import { TextField } from '#ui/text-field.tsx'
import { pairMessages as words } from '../pairs.messages.ts'
import type { Match } from '../read-match.ts'
import { problemWords } from './step-words.rules.ts'

export interface DecideFormsProps {
  readonly match: Match
  readonly refused?: { readonly fields?: Readonly<Record<string, string>>; readonly declining: boolean }
}

/** Yes and no on one page. Neither form does anything as it arrives: one wants initials, the other a choice. */
export function DecideForms({ match: { side, mentorName, menteeName }, refused }: DecideFormsProps) {
  const say = useSay()
  const isMentor = side === 'mentor'
  const name = isMentor ? menteeName : mentorName
  const error = (field: string) =>
    refused?.fields?.[field] ? say(problemWords(refused.fields[field])) : undefined
  return (
    <>
      <form method="post" noValidate>
        <section className="chapter">
          <h2>{say(words.agreeTitle)}</h2>
          <ol className="numbered">
            <li>{say(words.agreeTime)}</li>
            <li>{say(words.agreeStays)}</li>
            <li>{say(words.agreeLimits)}</li>
            <li>{say(isMentor ? words.agreeMentorLeads : words.agreeLeaderLearns, { name })}</li>
            <li>{say(words.agreeStop)}</li>
          </ol>
        </section>
        <TextField
          name="initials"
          label={say(words.initials)}
          width="initials"
          maxLength={8}
          autoComplete="off"
          error={error('initials')}
        />
        <Button look="ink" name="intent" value="accept">
          {say(isMentor ? words.acceptMentor : words.acceptLeader, { name })}
        </Button>
      </form>
      <section className="chapter">
        <h2>{say(words.declineTitle)}</h2>
        <p className="quiet">{say(isMentor ? words.declineNote : words.declineNoteLeader, { name })}</p>
        <form method="post" noValidate>
          <ChoiceCards
            name="reason"
            legend={say(words.declineAsk)}
            chosen={[]}
            error={error('reason')}
            choices={[
              { value: 'unsaid', label: say(words.declineUnsaid) },
              { value: 'time', label: say(words.declineTime) },
              { value: 'topic', label: say(words.declineTopic) },
              { value: 'know', label: say(words.declineKnow) },
            ]}
          />
          <Button name="intent" value="decline">
            {say(words.declineButton)}
          </Button>
        </form>
      </section>
    </>
  )
}
