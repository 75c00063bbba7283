import { mayEnter, type Role } from '#contract/actor.ts'
import type { Refusal } from '#platform/pages/page-context.ts'
import type { Say } from '#words/speak.ts'
import { pagePath, type PageMatch } from './page-at.ts'
import type { Visitor } from './recognise-visitor.ts'
import { pageMessages } from './web/page.messages.ts'

const roleWords = {
  administrator: pageMessages.roleAdministrator,
  coordinator: pageMessages.roleCoordinator,
  sponsor: pageMessages.roleSponsor,
  'case-handler': pageMessages.roleCaseHandler,
  participant: pageMessages.roleParticipant,
} as const satisfies Record<Role, unknown>

/** A closed gate: to the sign-in page for the signed-out, a plain sentence for another role, a way to a new link for an old one. */
export function refuseEntry(
  visitor: Visitor,
  { route, params }: PageMatch,
  say: Say,
  asked: URL,
): Refusal | null {
  const { actor, linkState } = visitor
  const { access } = route
  if (access === 'link') {
    if (linkState === undefined)
      return {
        status: 404,
        title: say(pageMessages.linkUnknown),
        detail: say(pageMessages.linkUnknownDetail),
      }
    const opens = linkState === 'open' || (linkState === 'used' && route.usedLinks === 'open')
    if (!opens) return { status: 302, location: `/l/${params['token']}/ended` }
    if (visitor.isSomebodyElse) return { status: 302, location: `/l/${params['token']}/not-you` }
    if (route.receiverOnly && actor.kind === 'link' && actor.standIn)
      return {
        status: 403,
        title: say(pageMessages.receiverOnly),
        detail: say(pageMessages.receiverOnlyDetail),
      }
    return null
  }
  if (mayEnter(actor, access)) return namesOnlyIds(params) ? null : noSuchPage(say)
  if (actor.kind !== 'account') {
    const wanted = pagePath(asked.pathname) + asked.search.replace(/[?&]_routes=[^&]*/, '')
    const back = wanted.startsWith('//') ? '' : `?to=${encodeURIComponent(wanted)}`
    return { status: 302, location: `/sign-in${back}` }
  }
  const allowed = typeof access === 'string' ? [] : access.map((role) => say(roleWords[role]))
  return {
    status: 403,
    title: say(pageMessages.forbidden),
    detail: say(pageMessages.forbiddenDetail, {
      roles: allowed.join(', '),
      role: say(roleWords[actor.role]),
    }),
  }
}

export function noSuchPage(say: Say): Refusal {
  return { status: 404, title: say(pageMessages.notFound), detail: say(pageMessages.notFoundDetail) }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** An address may be typed by anybody. What cannot be an id is turned away here, before a page asks the database for it. */
function namesOnlyIds(params: PageMatch['params']): boolean {
  return Object.entries(params).every(([name, value]) => !name.endsWith('Id') || uuid.test(value ?? ''))
}
