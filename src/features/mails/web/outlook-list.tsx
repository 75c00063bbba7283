import { useSay } from '#words/say.tsx'
import { outlookMessages as words } from '../outlook.messages.ts'
import { countOutlooks, groupOf, type Addressed } from '../outlook.rules.ts'

/** How many leave, wait or are skipped; whoever is not written to now by name with the reason, the others behind one press. */
export function OutlookList({ list, became = false }: { list: readonly Addressed[]; became?: boolean }) {
  const say = useSay()
  const skipped = list.filter(({ outlook }) => groupOf(outlook) !== 'leaves')
  const leaving = list.filter(({ outlook }) => groupOf(outlook) === 'leaves')
  return (
    <>
      <p>{say(became ? words.became : words.counts, countOutlooks(list))}</p>
      {skipped.length > 0 ? <Lines list={skipped} /> : null}
      {leaving.length > 0 ? (
        <details className="twin">
          <summary>{say(words.names)}</summary>
          <Lines list={leaving} />
        </details>
      ) : null}
    </>
  )
}

function Lines({ list }: { list: readonly Addressed[] }) {
  const say = useSay()
  return (
    <ul className="lines">
      {list.map(({ name, outlook }, at) => (
        <li key={`${at} ${name}`}>
          <bdi className="strong">{name}</bdi> <span className="quiet">{say(words[`is.${outlook}`])}</span>
        </li>
      ))}
    </ul>
  )
}
