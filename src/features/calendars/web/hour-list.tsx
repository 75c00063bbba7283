import { useLocale } from '#words/say.tsx'
import { Time } from '#ui/time.tsx'
import { hourIn } from './day-words.rules.ts'

/** Hours one below the other, as their reader's clock shows them. */
export function HourList({ hours, timeZone }: { hours: readonly string[]; timeZone: string }) {
  const locale = useLocale()
  if (hours.length === 0) return null
  return (
    <ul className="lines">
      {hours.map((at) => (
        <li key={at}>
          <Time at={at} text={hourIn(new Date(at), timeZone, locale)} />
        </li>
      ))}
    </ul>
  )
}
