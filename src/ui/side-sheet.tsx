import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'

import { IconButton } from './button.tsx'
import { ArrowDownIcon, ArrowSquareOutIcon, ArrowUpIcon, XIcon } from './icons.tsx'

type Step = { href: string; label: string }
export type SideSheetProps = {
  title: ReactNode
  close: Step
  asPage?: Step
  previous?: Step
  next?: Step
  /** With a script: leaves without loading a page. The links work without. */
  onClose?: () => void
  /** Beside the title, such as the fit. */
  figure?: ReactNode
  children: ReactNode
}

/**
 * Lies beside a list from 1200 px and over it below. The address is the page's, so that it can be sent and reloaded;
 * the page gives focus back to the row when it closes.
 */
export function SideSheet({
  title,
  close,
  asPage,
  previous,
  next,
  onClose,
  figure,
  children,
}: SideSheetProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    if (onClose) onClose()
    else location.assign(close.href)
  }
  const closeHere = onClose
    ? (event: { preventDefault: () => void }) => {
        event.preventDefault()
        onClose()
      }
    : undefined
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leaves from anywhere inside
    <aside className="side-sheet" aria-labelledby="side-sheet-title" onKeyDown={leave}>
      <div className="side-sheet-bar">
        {previous ? <IconButton icon={<ArrowUpIcon />} {...previous} /> : null}
        {next ? <IconButton icon={<ArrowDownIcon />} {...next} /> : null}
        {asPage ? <IconButton icon={<ArrowSquareOutIcon />} {...asPage} /> : null}
        <IconButton icon={<XIcon />} {...close} onClick={closeHere} />
      </div>
      <div className="side-sheet-head">
        <h2 id="side-sheet-title" tabIndex={-1} ref={heading}>
          {title}
        </h2>
        {figure ? <div className="side-sheet-figure">{figure}</div> : null}
      </div>
      {children}
    </aside>
  )
}

/** Two people face to face, the mentor first. */
export function FacingPeople({ mentor, leader }: { mentor: ReactNode; leader: ReactNode }) {
  return (
    <div className="facing-people">
      <div className="facing-mentor">{mentor}</div>
      <div className="facing-leader">{leader}</div>
    </div>
  )
}
