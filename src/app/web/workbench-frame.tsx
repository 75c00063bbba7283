import { Outlet, useLoaderData, useLocation } from 'react-router'
import {
  CalendarCheckIcon,
  HandshakeIcon,
  PencilRulerIcon,
  ArrowsLeftRightIcon,
  UsersIcon,
} from '#ui/icons.tsx'
import type { MenuItem } from '#ui/menu.tsx'
import { WorkbenchShell } from '#ui/workbench-shell.tsx'
import { useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import { frameMessages } from './frame.messages.ts'
import { pageMessages } from './page.messages.ts'
import type { loader } from './workbench-frame.server.ts'

export { loader } from './workbench-frame.server.ts'

type Frame = ReturnType<typeof useLoaderData<typeof loader>>
type Role = Frame['roles'][number]

export default function WorkbenchFrame() {
  const say = useSay()
  const frame = useLoaderData<typeof loader>()
  const { pathname } = useLocation()
  const { shown } = frame
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
      nav={
        shown
          ? { label: say(frameMessages.pages), items: navItems(shown.programmeId, pathname, say) }
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
      <Outlet />
    </WorkbenchShell>
  )
}

function navItems(programmeId: string, pathname: string, say: Say) {
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
      item.href === home ? pathname === home : pathname === item.href || pathname.startsWith(`${item.href}/`),
  }))
}

function programmeItems({ programmes, shown }: Frame, say: Say): MenuItem[] {
  return [
    ...programmes.slice(0, 8).map(({ programmeId, name }) => ({
      kind: 'link' as const,
      href: `/programmes/${programmeId}`,
      label: <bdi>{name}</bdi>,
      current: programmeId === shown?.programmeId,
    })),
    { kind: 'link', href: '/programmes/all', label: say(frameMessages.allProgrammes), newGroup: true },
    { kind: 'link', href: '/programmes/new', label: say(frameMessages.newProgramme) },
    { kind: 'link', href: '/people', label: say(frameMessages.organisationPeople), newGroup: true },
    { kind: 'link', href: '/topics', label: say(frameMessages.topics) },
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
    { kind: 'post', action: '/sign-out', label: say(frameMessages.signOut), newGroup: true },
  ]
}

function initialsOf(name: string): string {
  const parts = name.split(/\s+/).filter(Boolean)
  const first = [...(parts[0] ?? '')][0] ?? ''
  const last = parts.length > 1 ? ([...(parts.at(-1) ?? '')][0] ?? '') : ''
  return (first + last).toUpperCase()
}
