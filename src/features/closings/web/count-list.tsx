import { useSay } from '#words/say.tsx'
import { HiddenCell } from '#ui/hidden-cell.tsx'
import { closingMessages as words } from '../closings.messages.ts'

/** Names and totals; what is too small to show is a hidden cell, never a nought. */
export function CountList({
  title,
  rows,
}: {
  title: string
  rows: readonly { readonly name: string; readonly count: number | null }[]
}) {
  const say = useSay()
  return (
    <section className="section stack">
      <div className="section-head">
        <h2>{title}</h2>
      </div>
      <dl className="facts">
        {rows.map(({ name, count }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="figures">
              {count === null ? <HiddenCell kind="small" label={say(words.hidden)} /> : count}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
