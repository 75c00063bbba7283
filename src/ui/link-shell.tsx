import type { ReactNode } from 'react'

import { Brand, type BrandProps } from './brand.tsx'
import { classNames } from './class-names.ts'
import { LinkOwnerLine } from './link-owner.tsx'
import { BookOpenIcon, UserIcon, UsersIcon } from './icons.tsx'

export type NavItem = {
  href: string
  label: ReactNode
  icon?: ReactNode
  /** An icon by name, for lists made where nothing can be drawn. */
  drawing?: keyof typeof drawings
  current?: boolean
}

const drawings = { people: <UsersIcon />, book: <BookOpenIcon />, person: <UserIcon /> } as const

export type LinkShellProps = {
  skip: string
  brand: BrandProps
  /** The programme, at the other end of the head. */
  note?: ReactNode
  /** A picture between head and words, as wide as the page. */
  hero?: ReactNode
  nav?: { label: string; items: readonly NavItem[] }
  help?: { href: string; label: string; note: ReactNode }
  /** Language switch, zone and the like. */
  foot?: ReactNode
  /** Pages of concern: own edge, own heading, a way out, and nothing else to press. */
  confidential?: { title: ReactNode; leave: { href: string; label: ReactNode } }
  children: ReactNode
}

/** Phone first; for everything behind a mail link and for participants. Ships no script. */
export function LinkShell({
  skip,
  brand,
  note,
  hero,
  nav,
  help,
  foot,
  confidential,
  children,
}: LinkShellProps) {
  return (
    <div className={classNames('link-page', confidential && 'link-page-confidential')}>
      <a className="skip-link" href="#main">
        {skip}
      </a>
      <header>
        <div className="link-head">
          <Brand {...brand} />
          {note ? <span className="link-head-note">{note}</span> : null}
        </div>
        {confidential ? (
          <div className="confidential-head">
            <span>{confidential.title}</span>
            <a href={confidential.leave.href}>{confidential.leave.label}</a>
          </div>
        ) : null}
        <LinkOwnerLine />
      </header>
      {hero}
      <main className="link-main" id="main" tabIndex={-1}>
        {children}
      </main>
      {help || foot ? (
        <footer className="link-foot">
          <div>
            {help ? (
              <a className="help-link" href={help.href}>
                {help.label}
              </a>
            ) : null}
            {foot}
            {help ? <p>{help.note}</p> : null}
          </div>
        </footer>
      ) : null}
      {nav ? <LinkNav {...nav} /> : null}
    </div>
  )
}

function LinkNav({ label, items }: { label: string; items: readonly NavItem[] }) {
  return (
    <nav className="link-nav" aria-label={label}>
      <ul>
        {items.map(({ href, label: text, icon, drawing, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {icon ?? (drawing && drawings[drawing])}
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
