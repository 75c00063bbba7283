import type { ReactNode } from 'react'

import { Brand, type BrandProps } from './brand.tsx'
import { RingPortrait } from './ring-portrait.tsx'

export type DoorShellProps = {
  skip: string
  brand: BrandProps
  portrait: { seed: string; label: string; say: ReactNode }
  title: ReactNode
  lead?: ReactNode
  help?: { href: string; label: string }
  /** Language switch. */
  foot?: ReactNode
  children: ReactNode
}

/** Sign-in and first run: a portrait of one pair on one side, the form on the other; a strip of it on phones. */
export function DoorShell({ skip, brand, portrait, title, lead, help, foot, children }: DoorShellProps) {
  return (
    <div className="door">
      <a className="skip-link" href="#main">
        {skip}
      </a>
      <aside className="door-picture" aria-label={portrait.label}>
        <RingPortrait seed={portrait.seed} className="door-portrait" />
        <p className="door-say">{portrait.say}</p>
      </aside>
      <div className="door-side">
        <main className="door-form" id="main" tabIndex={-1}>
          <Brand {...brand} />
          <h1>{title}</h1>
          {lead ? <p className="quiet">{lead}</p> : null}
          {children}
        </main>
        <footer className="door-foot">
          {help ? (
            <a className="help-link" href={help.href}>
              {help.label}
            </a>
          ) : null}
          {foot}
        </footer>
      </div>
    </div>
  )
}

export function DoorOr({ children }: { children: ReactNode }) {
  return (
    <p className="door-or">
      <span>{children}</span>
    </p>
  )
}
