import { useActionData, useLoaderData } from 'react-router'
import { Button } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { MagnifyingGlassIcon } from '#ui/icons.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SearchField } from '#ui/text-field.tsx'
import { useSay } from '#words/say.tsx'
import { groupDestinations } from '../destination-groups.rules.ts'
import { destinationMessages as words } from '../destinations.messages.ts'
import { labelFor } from './field-label.rules.ts'
import type { action, loader } from './find-page.server.ts'

export { loader, action } from './find-page.server.ts'

/** What the command menu offers, as a page for whoever comes without scripts. */
export default function FindPage() {
  const say = useSay()
  const { role, places, programmes } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const text = answer?.found.text ?? ''
  const error = answer?.problem ? say(words.tooLong) : undefined
  const groups = error
    ? []
    : groupDestinations(say, { text, places, programmes, found: answer?.found ?? null })
  const count = groups.reduce((sum, { items }) => sum + items.length, 0)
  const title = say(words.title)
  return (
    <>
      <title>{error ? say(words.problem, { title }) : title}</title>
      {error ? <ErrorSummary title={say(words.refused)} problems={[{ href: '#text', text: error }]} /> : null}
      <PageHead title={title} sub={say(role === 'case-handler' ? words.only : words.lead)} />
      <div className="stack">
        <form method="post" className="row" role="search">
          <SearchField
            name="text"
            label={say(labelFor(role))}
            initial={text}
            error={error}
            autoComplete="off"
            icon={<MagnifyingGlassIcon />}
          />
          <Button look="ink">{say(words.find)}</Button>
        </form>
        {answer && !error ? (
          <p className="quiet" role="status">
            {count === 0
              ? `${say(words.nothing, { text })} ${say(words.nothingNext)}`
              : say(words.count, { count })}
          </p>
        ) : null}
      </div>
      {groups.map(({ name, items }) => (
        <section className="section" key={name}>
          <h2>{name}</h2>
          <ul className="lines">
            {items.map(({ key, label, note, href }) => (
              <li key={key} className="row-apart">
                <a href={href}>
                  <bdi>{label}</bdi>
                </a>
                {note ? <bdi className="quiet">{note}</bdi> : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
