import type { ReactNode } from 'react'

/** Two facing arcs, the left one the mentor's. */
export function BrandMark() {
  return (
    <svg className="brand-mark pair-mark" viewBox="0 0 24 24" aria-hidden="true">
      <path className="arc arc-mentor" strokeWidth="3.4" d="M10.41 20.86A9 9 0 0 1 10.41 3.14" />
      <path className="arc arc-mentee" strokeWidth="3.4" d="M13.59 3.14A9 9 0 0 1 13.59 20.86" />
    </svg>
  )
}

export type BrandProps = { name: ReactNode; href?: string }

export function Brand({ name, href }: BrandProps) {
  const inside = (
    <>
      <BrandMark />
      {name}
    </>
  )
  return href ? (
    <a className="brand" href={href}>
      {inside}
    </a>
  ) : (
    <span className="brand">{inside}</span>
  )
}
