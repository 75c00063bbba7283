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

function Lines({ list }: { list: readonly Reached[] }) {
  return (
    <ul className="lines">
      {list.map(({ name, why }, at) => (
        <li key={`${at} ${name}`}>
          <bdi className="strong">{name}</bdi> <span className="quiet">{why}</span>
        </li>
      ))}
    </ul>
  )
}
