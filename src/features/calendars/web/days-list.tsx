import { useLocale, useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { daysOffMessages as words } from '../days-off.messages.ts'
import type { Days } from '../days-off.rules.ts'
import { daysIn } from './day-words.rules.ts'

/** The stretches on the list, each with the way to take it off. */
export function DaysList({ days }: { days: readonly (Days & { readonly daysOffId: string })[] }) {
  const say = useSay()
  const locale = useLocale()
  return (
    <form method="post">
      <ul className="lines" aria-label={say(words.daysList)}>
        {days.map((one) => (
          <li key={one.daysOffId} className="row row-apart">
            <span>{daysIn(one, locale)}</span>
            <Button look="quiet" name="remove" value={one.daysOffId}>
              {say(words.daysRemove)}
              <span className="visually-hidden"> {daysIn(one, locale)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </form>
  )
}
