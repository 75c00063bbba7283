import type { FastifyRequest } from 'fastify'
import type { Actor } from '#contract/actor.ts'
import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import { organisationOfToken } from '#platform/tokens/tokens.ts'
import { recogniseSession, type Recognised } from '#features/accounts/recognise-session.ts'
import {
  isSomebodyElse,
  purposeOfPage,
  shortName,
  type LinkState,
} from '#features/mailed-links/mailed-links.rules.ts'
import { recogniseLink } from '#features/mailed-links/recognise-link.ts'
import type { Work } from '#platform/database/work.ts'
import { usualWords, type SideWords } from '#words/side-words.ts'
import type { PageMatch } from './page-at.ts'
import { readSidesOfPage } from './sides-of-page.ts'

export interface Visitor {
  readonly actor: Actor
  readonly organisationName: string | null
  readonly chosenLanguage: string | null
  /** The organisation's. */
  readonly language: string | null
  readonly timeZone: string
  /** How the programme the page speaks of calls its two sides. */
  readonly sides: SideWords
  /** Only behind a mailed link. */
  readonly linkState?: LinkState
  /** Whom the link is for, as it may be said to anybody; not said to whoever stands in for them, who knows. */
  readonly linkFor?: string
  /** Another person is signed in here. */
  readonly isSomebodyElse?: boolean
}

const nobody: Visitor = {
  actor: { kind: 'nobody' },
  organisationName: null,
  chosenLanguage: null,
  language: null,
  timeZone: 'UTC',
  sides: usualWords,
}

/** Who asks for a page: behind a mailed link whoever the link was made for, even when somebody is signed in; else the session's account. */
export async function recogniseVisitor(
  machinery: Machinery,
  request: FastifyRequest,
  match: PageMatch | undefined,
): Promise<Visitor> {
  if (match?.route.access === 'link') return followLink(machinery, request, match)
  const visitor = (await recognise(machinery, request, match)) ?? nobody
  // A survey is open to anybody who has its link, signed in or not.
  const organisationId = organisationOfToken(match?.params['token'] ?? '')
  if (!match?.route.path.startsWith('interest/') || !organisationId) return visitor
  const sides = await runUseCase(machinery, { organisationId, actor: nobody.actor }, readSidesOfPage, {
    match,
    actor: nobody.actor,
  })
  return { ...visitor, sides }
}

const withSides =
  <Input, Known extends { readonly actor: Actor }>(
    find: (work: Work, input: Input) => Promise<Known | null>,
    match: PageMatch | undefined,
  ) =>
  async (work: Work, input: Input) => {
    const known = await find(work, input)
    return known && { ...known, sides: await readSidesOfPage(work, { match, actor: known.actor }) }
  }

async function followLink(machinery: Machinery, request: FastifyRequest, match: PageMatch): Promise<Visitor> {
  const { route, params } = match
  const token = params['token'] ?? ''
  const organisationId = organisationOfToken(token)
  const purpose = purposeOfPage(route.path)
  if (!organisationId || !purpose) return nobody
  const link = await runUseCase(
    machinery,
    { organisationId, actor: nobody.actor },
    withSides(recogniseLink, match),
    {
      token,
      purpose,
    },
  )
  if (!link) return nobody
  const { actor, receiver, state } = link
  const signedIn = receiver ? await recognise(machinery, request) : null
  const sameHouse = signedIn?.actor.organisationId === organisationId
  return {
    ...link,
    linkState: state,
    ...(receiver && !actor.standIn ? { linkFor: shortName(receiver.name) } : {}),
    isSomebodyElse: isSomebodyElse(
      { ...actor, receiver },
      signedIn && {
        personId: sameHouse ? signedIn.actor.personId : null,
        address: signedIn.address,
      },
    ),
  }
}

/** Who the session cookie belongs to now, if anybody. */
export async function recognise(
  machinery: Machinery,
  request: FastifyRequest,
  match?: PageMatch,
): Promise<(Recognised & { sides: SideWords }) | null> {
  // Over TLS only the host-bound cookie counts: a neighbouring site on the same domain could set the plain one.
  const plain = request.protocol === 'https' ? undefined : request.cookies['upstream']
  const token = request.cookies['__Host-upstream'] ?? plain
  const organisationId = token ? organisationOfToken(token) : null
  if (!token || !organisationId) return null
  return runUseCase(machinery, { organisationId, actor: nobody.actor }, withSides(recogniseSession, match), {
    token,
  })
}
