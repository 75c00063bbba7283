import type { ReactNode } from 'react'

import { classNames } from './class-names.ts'

export type MenuItem =
  | { kind: 'link'; href: string; label: ReactNode; current?: boolean; newGroup?: boolean }
  | {
      kind: 'post'
      action: string
      label: ReactNode
      fields?: readonly { name: string; value: string }[]
      newGroup?: boolean
    }
  | { kind: 'text'; label: ReactNode; newGroup?: boolean }

export type MenuProps = {
  summary: ReactNode
  items: readonly MenuItem[]
  className?: string
  opens?: 'start' | 'end'
}

/** A native disclosure, so that it opens without a script. Items that change something are forms, never links. */
export function Menu({ summary, items, className, opens = 'end' }: MenuProps) {
  return (
    <details className={classNames('menu', opens === 'start' && 'menu-start', className)}>
      <summary>{summary}</summary>
      <ul className="menu-list">
        {items.map((item, position) => (
          <li key={position} className={classNames(item.newGroup && 'menu-break')}>
            <Item item={item} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Item({ item }: { item: MenuItem }) {
  if (item.kind === 'text') return <span className="menu-text">{item.label}</span>
  if (item.kind === 'link')
    return (
      <a href={item.href} aria-current={item.current ? 'true' : undefined}>
        {item.label}
      </a>
    )
  return (
    <form method="post" action={item.action}>
      {item.fields?.map(({ name, value }) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit">{item.label}</button>
    </form>
  )
}
