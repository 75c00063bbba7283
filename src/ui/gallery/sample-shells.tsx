import type { ReactNode } from 'react'

import {
  BookOpenIcon,
  ChartLineUpIcon,
  HandshakeIcon,
  PencilRulerIcon,
  SunHorizonIcon,
  UserIcon,
  UsersIcon,
  UsersThreeIcon,
} from '../icons.tsx'
import { LinkShell, type LinkShellProps } from '../link-shell.tsx'
import { WorkbenchShell } from '../workbench-shell.tsx'

const brand = { name: 'Upstream', href: '#home' }

export function SampleWorkbench({ current, children }: { current: string; children: ReactNode }) {
  const items = [
    { label: 'Today', icon: <SunHorizonIcon /> },
    { label: 'People', icon: <UsersIcon /> },
    { label: 'Match', icon: <HandshakeIcon /> },
    { label: 'Pairs', icon: <UsersThreeIcon /> },
    { label: 'Outcomes', icon: <ChartLineUpIcon /> },
    { label: 'Design', icon: <PencilRulerIcon /> },
  ].map((item) => ({ ...item, href: `#${item.label}`, current: item.label === current }))
  return (
    <WorkbenchShell
      skip="Skip to the page"
      brand={brand}
      programme={{
        name: 'Rising Voices 2026',
        label: 'Programme:',
        items: [
          { kind: 'link', href: '#2026', label: 'Rising Voices 2026', current: true },
          { kind: 'link', href: '#2025', label: 'Rising Voices 2025' },
        ],
      }}
      nav={{ label: 'Programme', items }}
      search={{ label: 'Find or do anything', shortcut: '⌘K', href: '#search' }}
      help={{ href: '#help', label: 'Help' }}
      account={{
        label: 'Account',
        initials: 'HB',
        items: [
          { kind: 'text', label: 'Halima Bell, coordinator' },
          { kind: 'link', href: '#mentor', label: 'Switch to your own pair' },
          { kind: 'post', action: '#sign-out', label: 'Sign out', newGroup: true },
        ],
      }}
      concern={{ href: '#concern', label: 'Get help in confidence' }}
      foot="Times in Leeds, UTC+1"
    >
      {children}
    </WorkbenchShell>
  )
}

export function SampleLinkPage({
  withNav,
  children,
  ...shell
}: { withNav?: boolean; children: ReactNode } & Partial<LinkShellProps>) {
  const items = [
    { href: '#pair', label: 'Our pair', icon: <UsersIcon />, current: true },
    { href: '#guide', label: 'Guide', icon: <BookOpenIcon /> },
    { href: '#me', label: 'Me', icon: <UserIcon /> },
  ]
  return (
    <LinkShell
      skip="Skip to the page"
      brand={brand}
      note="Rising Voices 2026"
      help={{
        href: '#concern',
        label: 'Get help in confidence',
        note: 'Read by a trained case handler, never by your manager.',
      }}
      nav={withNav ? { label: 'Your pages', items } : undefined}
      {...shell}
    >
      {children}
    </LinkShell>
  )
}

export const sampleBrand = brand
