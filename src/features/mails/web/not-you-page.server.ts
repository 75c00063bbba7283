import { redirect, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { organisationOfToken } from '#platform/tokens/tokens.ts'
import { linkPath, shortName } from '#features/mailed-links/mailed-links.rules.ts'
import { recogniseLink } from '#features/mailed-links/recognise-link.ts'

/** Only whom the link is for; nothing of what it opens. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { actor, runIn } = page(context)
  const token = params['token'] ?? ''
  const organisationId = organisationOfToken(token)
  const link = organisationId ? await runIn(organisationId, recogniseLink, { token, purpose: null }) : null
  if (!link?.receiver) throw redirect(`/l/${token}/ended`)
  return {
    name: shortName(link.receiver.name),
    signedIn: actor.kind === 'account' && actor.personId !== link.receiver.personId,
    goOn: link.state === 'open' ? linkPath(token, link.actor.purpose) : null,
  }
}
