import { isRouteErrorResponse, useRouteError } from 'react-router'
import { LinkButton } from '#ui/button.tsx'
import { LinkShell } from '#ui/link-shell.tsx'
import { StatePage } from '#ui/state-page.tsx'
import { useSay } from '#words/say.tsx'
import { frameMessages } from './frame.messages.ts'
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
  const reference = problem?.reference
  return (
    <LinkShell
      skip={say(frameMessages.skip)}
      brand={{ name: say(frameMessages.brand), href: '/' }}
      help={{ href: '/help', label: say(frameMessages.concern), note: say(pageMessages.helpNote) }}
    >
      <title>{`${title} · ${say(frameMessages.brand)}`}</title>
      <StatePage
        title={title}
        actions={<LinkButton href="/">{say(pageMessages.start)}</LinkButton>}
        {...(reference ? { reference: { label: say(pageMessages.reference), code: reference } } : {})}
      >
        {detail}
      </StatePage>
    </LinkShell>
  )
}
