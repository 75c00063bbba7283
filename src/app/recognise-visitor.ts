import type { FastifyRequest } from 'fastify'
import type { Actor } from '#contract/actor.ts'
import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import { organisationOfToken } from '#platform/tokens/tokens.ts'
import { recogniseSession, type Recognised } from '#features/accounts/recognise-session.ts'
import { purposeOfPage, type LinkState } from '#features/mailed-links/mailed-links.rules.ts'
import { recogniseLink } from '#features/mailed-links/recognise-link.ts'
import type { PageMatch } from './page-at.ts'

export interface Visitor {
  readonly actor: Actor
  readonly organisationName: string | null
  readonly chosenLanguage: string | null
  /** The organisation's. */
  readonly language: string | null
  readonly timeZone: string
  /** Only behind a mailed link. */
  readonly linkState?: LinkState
}

const nobody: Visitor = {
  actor: { kind: 'nobody' },
  organisationName: null,
  chosenLanguage: null,
  language: null,
  timeZone: 'UTC',
}

/** Who asks for a page: behind a mailed link whoever the link was made for, even when somebody is signed in; else the session's account. */
export async function recogniseVisitor(
  machinery: Machinery,
  request: FastifyRequest,
  match: PageMatch | undefined,
): Promise<Visitor> {
  if (match?.route.access === 'link') return followLink(machinery, match)
  return (await recognise(machinery, request)) ?? nobody
}

async function followLink(machinery: Machinery, { route, params }: PageMatch): Promise<Visitor> {
  const token = params['token'] ?? ''
  const organisationId = organisationOfToken(token)
  const purpose = purposeOfPage(route.path)
  if (!organisationId || !purpose) return nobody
  const link = await runUseCase(machinery, { organisationId, actor: nobody.actor }, recogniseLink, {
    token,
    purpose,
  })
  return link ? { ...link, linkState: link.state } : nobody
}

/** Who the session cookie belongs to now, if anybody. */
export async function recognise(machinery: Machinery, request: FastifyRequest): Promise<Recognised | null> {
  // Over TLS only the host-bound cookie counts: a neighbouring site on the same domain could set the plain one.
  const plain = request.protocol === 'https' ? undefined : request.cookies['upstream']
  const token = request.cookies['__Host-upstream'] ?? plain
  const organisationId = token ? organisationOfToken(token) : null
  if (!token || !organisationId) return null
  return runUseCase(machinery, { organisationId, actor: nobody.actor }, recogniseSession, { token })
}
