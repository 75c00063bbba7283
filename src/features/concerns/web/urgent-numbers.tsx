import { useSay } from '#words/say.tsx'
import { helpMessages as words } from '../help.messages.ts'

export function UrgentNumbers({ urgent }: { urgent: readonly string[] }) {
  const say = useSay()
  if (urgent.length === 0) return null
  return (
    <section className="chapter">
      <h2>{say(words.urgentTitle)}</h2>
      <ul className="lines">
        {urgent.map((line) => (
          <li key={line}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    </section>
  )
}
