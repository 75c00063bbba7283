import type { ReactNode } from 'react'

import { Brand, type BrandProps } from './brand.tsx'
import { CaretDownIcon, MagnifyingGlassIcon } from './icons.tsx'
import { Initials } from './initials.tsx'
import type { NavItem } from './link-shell.tsx'
import { Menu, type MenuItem } from './menu.tsx'

export type WorkbenchShellProps = {
  skip: string
  brand: BrandProps
  programme?: { name: ReactNode; label: string; items: readonly MenuItem[] }
  nav?: { label: string; items: readonly NavItem[] }
  /** `href` is the plain search page; a script may open the command menu instead. */
  search?: { label: string; shortcut: string; href: string; onOpen?: () => void }
  help?: { href: string; label: ReactNode }
  account: { label: string; initials: string; items: readonly MenuItem[] }
  concern: { href: string; label: ReactNode }
  /** The zone of all times on the page, and the like. */
  foot?: ReactNode
  children: ReactNode
}

/** Navigation is a bar on top from 1024 px and at the bottom below; the same list, moved by the style sheet. */
export function WorkbenchShell({
  skip,
  brand,
  programme,
  nav,
  search,
  help,
  account,
  concern,
  foot,
  children,
}: WorkbenchShellProps) {
  return (
    <div className="workbench">
      <a className="skip-link" href="#main">
        {skip}
      </a>
      <header className="top-bar">
        <Brand {...brand} />
        {programme ? <ProgrammeSwitch {...programme} /> : null}
        {nav ? <TopNav {...nav} /> : null}
        <div className="top-end">
          {search ? <SearchButton {...search} /> : null}
          {help ? (
            <a className="top-help" href={help.href}>
              {help.label}
            </a>
          ) : null}
          <Menu
            className="account"
            summary={
              <>
                <span className="visually-hidden">{account.label}</span>
                <Initials text={account.initials} />
              </>
            }
            items={account.items}
          />
        </div>
      </header>
      <main className="workbench-main" id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="workbench-foot">
        <a className="help-link" href={concern.href}>
          {concern.label}
        </a>
        {foot ? <span>{foot}</span> : null}
      </footer>
    </div>
  )
}

function ProgrammeSwitch({
  name,
  label,
  items,
}: {
  name: ReactNode
  label: string
  items: readonly MenuItem[]
}) {
  return (
    <Menu
      className="programme"
      opens="start"
      summary={
        <>
          <span className="visually-hidden">{label}</span>
          {name}
          <CaretDownIcon small />
        </>
      }
      items={items}
    />
  )
}

function TopNav({ label, items }: { label: string; items: readonly NavItem[] }) {
  return (
    <nav className="top-nav" aria-label={label}>
      <ul>
        {items.map(({ href, label: text, icon, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {icon}
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function SearchButton({
  label,
  shortcut,
  href,
  onOpen,
}: {
  label: string
  shortcut: string
  href: string
  onOpen?: () => void
}) {
  const open = onOpen
    ? (event: { preventDefault: () => void }) => {
        event.preventDefault()
        onOpen()
      }
    : undefined
  return (
    <a className="top-search" href={href} onClick={open} aria-keyshortcuts="Control+K Meta+K">
      <MagnifyingGlassIcon small />
      <span>{label}</span>
      <kbd aria-hidden="true">{shortcut}</kbd>
    </a>
  )
}
