import { useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { ChoiceCards } from '#ui/choice-cards.tsx'
import { DayField } from '#ui/date-field.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { pairMessages as words } from '../pairs.messages.ts'

export function AnnounceForm({ count, today, typed }: { count: number; today: string; typed?: object }) {
  const say = useSay()
  const { when, day } = { when: 'now', day: '', ...typed } as { when: string; day: string }
  return (
    <section className="section">
      <div className="section-head">
        <h2>{say(words.announceWhen)}</h2>
      </div>
      <form method="post" noValidate className="stack">
        <SubmissionKey />
        <ChoiceCards
          name="when"
          legend={say(words.announceWhen)}
          legendHidden
          chosen={[when]}
          choices={[
            { value: 'now', label: say(words.announceNow), note: say(words.announceNowNote) },
            {
              value: 'later',
              label: say(words.announceLater),
              note: say(words.announceLaterNote),
              more: <DayField name="day" label={say(words.announceDay)} initial={day} min={today} />,
            },
          ]}
        />
        <p className="small quiet">{say(words.announceHours)}</p>
        <Button look="ink" name="intent" value="announce">
          {say(words.announceButton, { count })}
        </Button>
      </form>
    </section>
  )
}
