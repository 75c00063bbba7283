export interface Reached {
  readonly name: string
  readonly why: string
}

/** Who is reached by something sent and who is not: one sentence, those with a reason by name, the others behind one press. */
export function ReachList({
  summary,
  skipped,
  reached,
  names,
}: {
  summary: string
  skipped: readonly Reached[]
  reached: readonly Reached[]
  /** Opens the names of those who are reached. */
  names: string
}) {
  return (
    <>
      <p>{summary}</p>
      {skipped.length > 0 ? <Lines list={skipped} /> : null}
      {reached.length > 0 ? (
        <details className="twin">
          <summary>{names}</summary>
          <Lines list={reached} />
        </details>
      ) : null}
    </>
  )
}

/** One line a reason, with everybody it holds for. */
function Lines({ list }: { list: readonly Reached[] }) {
  const groups = Map.groupBy(list, ({ why }) => why)
  return (
    <ul className="lines">
      {[...groups].map(([why, people]) => (
        <li key={why}>
          <p className="strong">
            {people.map(({ name }, at) => (
              <span key={`${at} ${name}`}>
                {at > 0 ? ', ' : null}
                <bdi>{name}</bdi>
              </span>
            ))}
          </p>
          <p className="small quiet">{why}</p>
        </li>
      ))}
    </ul>
  )
}
