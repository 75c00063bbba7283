import { isRouteErrorResponse, useRouteError } from 'react-router'
import { useSay } from '#words/say.tsx'
import { pageMessages } from './page.messages.ts'

/** A failure the product foresaw arrives as a thrown response with its sentence; anything else is a bug with a reference code. */
export function ErrorPage() {
  const say = useSay()
  const error = useRouteError()
  const problem = isRouteErrorResponse(error)
    ? (error.data as { title?: string; detail?: string; reference?: string } | null)
    : null
  const title =
    problem?.title ??
    say(isRouteErrorResponse(error) && error.status === 404 ? pageMessages.notFound : pageMessages.broken)
  const detail =
    problem?.detail ??
    say(
      isRouteErrorResponse(error) && error.status === 404
        ? pageMessages.notFoundDetail
        : pageMessages.brokenDetail,
    )
  return (
    <main className="state-page" id="content">
      <title>{title}</title>
      <h1>{title}</h1>
      <p>{detail}</p>
      {problem?.reference ? <p>{say(pageMessages.reference, { reference: problem.reference })}</p> : null}
      <p>
        <a href="/">{say(pageMessages.start)}</a>
      </p>
    </main>
  )
}
