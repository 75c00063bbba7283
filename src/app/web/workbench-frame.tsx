import { useState } from 'react'
import { Outlet, useLoaderData, useLocation } from 'react-router'
import {
  ArrowsLeftRightIcon,
  BookOpenIcon,
  CalendarCheckIcon,
  EnvelopeSimpleIcon,
  GearIcon,
  HandshakeIcon,
  KeyIcon,
  ListIcon,
  LockIcon,
  PencilRulerIcon,
  UsersIcon,
} from '#ui/icons.tsx'
import type { MenuItem } from '#ui/menu.tsx'
import { WorkbenchShell } from '#ui/workbench-shell.tsx'
import { SidesProvider, useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import { destinationMessages } from '#features/destinations/destinations.messages.ts'
import { findingRoles } from '#features/destinations/destinations.policy.ts'
import { CommandMenu, useApple } from '#features/destinations/web/command-menu.tsx'
import { frameMessages } from './frame.messages.ts'
import { LostConnection } from './lost-connection.tsx'
import { pageMessages } from './page.messages.ts'
import { StaleNote } from './stale-note.tsx'
import type { loader, OrganisationPlace } from './workbench-frame.server.ts'

export { loader } from './workbench-frame.server.ts'

type Frame = ReturnType<typeof useLoaderData<typeof loader>>
type Role = Frame['roles'][number]

export default function WorkbenchFrame() {
  const say = useSay()
  const frame = useLoaderData<typeof loader>()
  const { pathname } = useLocation()
  const { shown, role } = frame
  const [finding, setFinding] = useState(false)
  const shortcut = useApple() ? destinationMessages.shortcutApple : destinationMessages.shortcut
  const finder = role && findingRoles.find((one) => one === role)
  return (
    <WorkbenchShell
      skip={say(frameMessages.skip)}
      brand={{ name: say(frameMessages.brand), href: '/' }}
      programme={
        shown
          ? {
              name: <bdi>{shown.name}</bdi>,
              label: say(frameMessages.programme),
              items: programmeItems(frame, say),
            }
          : undefined
      }
      nav={navOf(frame, pathname, say)}
      search={
        finder
          ? {
              label: say(destinationMessages.title),
              shortcut: say(shortcut),
              href: shown ? `/find?programme=${shown.programmeId}` : '/find',
              onOpen: () => setFinding(true),
            }
          : undefined
      }
      help={{ href: '/help', label: say(frameMessages.help) }}
      account={{
        label: say(frameMessages.account, { name: frame.name }),
        initials: initialsOf(frame.name),
        items: accountItems(frame, say),
      }}
      concern={{ href: '/help', label: say(frameMessages.concern) }}
      foot={say(frameMessages.zone, { zone: frame.timeZone })}
    >
      <StaleNote at={frame.at} />
      <SidesProvider sides={frame.sides}>
        <Outlet />
      </SidesProvider>
      <LostConnection />
      {finder ? (
        <CommandMenu
          role={finder}
          programmeId={shown?.programmeId ?? null}
          programmes={frame.programmes}
          open={finding}
          onOpen={setFinding}
        />
      ) : null}
    </WorkbenchShell>
  )
}

const places = {
  '/cases': { name: frameMessages.cases, icon: <LockIcon /> },
  '/system': { name: frameMessages.system, icon: <GearIcon /> },
  '/programmes/all': { name: frameMessages.programmes, icon: <ListIcon /> },
  '/people': { name: frameMessages.people, icon: <UsersIcon /> },
  '/topics': { name: frameMessages.topics, icon: <ListIcon /> },
  '/guides': { name: frameMessages.guides, icon: <BookOpenIcon /> },
  '/outbox': { name: frameMessages.outbox, icon: <EnvelopeSimpleIcon /> },
  '/access': { name: frameMessages.access, icon: <KeyIcon /> },
} as const satisfies Record<OrganisationPlace, unknown>

/** A programme's own pages once there is one; before that, and for roles without programmes, those of the organisation. */
function navOf({ shown, places: open }: Frame, pathname: string, say: Say) {
  if (shown)
    return { label: say(frameMessages.pages), items: programmePages(shown.programmeId, pathname, say) }
  if (open.length === 0) return undefined
  const items = open.map((href) => ({
    href,
    label: say(places[href].name),
    icon: places[href].icon,
    current: isBelow(pathname, href),
  }))
  return { label: say(frameMessages.organisationPages), items }
}

function programmePages(programmeId: string, pathname: string, say: Say) {
  const home = `/programmes/${programmeId}`
  const items = [
    { href: home, label: say(frameMessages.today), icon: <CalendarCheckIcon /> },
    { href: `${home}/people`, label: say(frameMessages.people), icon: <UsersIcon /> },
    { href: `${home}/match`, label: say(frameMessages.match), icon: <ArrowsLeftRightIcon /> },
    { href: `${home}/pairs`, label: say(frameMessages.pairs), icon: <HandshakeIcon /> },
    { href: `${home}/design`, label: say(frameMessages.design), icon: <PencilRulerIcon /> },
  ]
  return items.map((item) => ({
    ...item,
    current:
      item.href === home
        ? pathname === home
        : pagesUnder(item.href, home).some((href) => isBelow(pathname, href)),
  }))
}

function isBelow(pathname: string, href: string): boolean {
  return pathname === href || pathname.startsWith(`${href}/`)
}

const underDesign = ['design', 'readiness', 'brief', 'interest', 'business-case', 'workload']

/** Readiness, brief and survey belong to designing, talks to the people, announcing to the pairs. */
function pagesUnder(href: string, home: string): string[] {
  if (href === `${home}/design`) return underDesign.map((page) => `${home}/${page}`)
  if (href === `${home}/people`) return [href, `${home}/talks`]
  return href === `${home}/pairs` ? [href, `${home}/announce`] : [href]
}

function programmeItems({ programmes, shown, places: open }: Frame, say: Say): MenuItem[] {
  const elsewhere = open.filter((href) => href !== '/programmes/all')
  return [
    ...programmes.slice(0, 8).map(({ programmeId, name }) => ({
      kind: 'link' as const,
      href: `/programmes/${programmeId}`,
      label: <bdi>{name}</bdi>,
      current: programmeId === shown?.programmeId,
    })),
    { kind: 'link', href: '/programmes/all', label: say(frameMessages.allProgrammes), newGroup: true },
    { kind: 'link', href: '/programmes/new', label: say(frameMessages.newProgramme) },
    ...elsewhere.map((href, position) => ({
      kind: 'link' as const,
      href,
      label: say(href === '/people' ? frameMessages.organisationPeople : places[href].name),
      newGroup: position === 0,
    })),
  ]
}

const roleWords = {
  administrator: pageMessages.roleAdministrator,
  coordinator: pageMessages.roleCoordinator,
  sponsor: pageMessages.roleSponsor,
  'case-handler': pageMessages.roleCaseHandler,
  participant: pageMessages.roleParticipant,
} as const satisfies Record<Role, unknown>

/** Roles never blend on one screen, so changing it is a step of its own. */
function accountItems({ name, role, roles }: Frame, say: Say): MenuItem[] {
  const others = roles.filter((other) => other !== role)
  return [
    { kind: 'text', label: say(frameMessages.signedInAs, { name, role: role ? say(roleWords[role]) : '' }) },
    ...others.map((other) => ({
      kind: 'post' as const,
      action: '/account/role',
      fields: [{ name: 'role', value: other }],
      label: say(frameMessages.actAs, { role: say(roleWords[other]) }),
    })),
    { kind: 'link', href: '/account', label: say(frameMessages.ownAccount), newGroup: true },
    { kind: 'post', action: '/sign-out', label: say(frameMessages.signOut) },
  ]
}

function initialsOf(name: string): string {
  const parts = name.split(/\s+/).filter(Boolean)
  return [parts[0], parts.length > 1 ? parts.at(-1) : '']
    .map((part) => String.fromCodePoint(part?.codePointAt(0) ?? 0x20).trim())
    .join('')
    .toUpperCase()
}
