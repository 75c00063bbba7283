import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'

import { IconButton } from './button.tsx'
import { MagnifyingGlassIcon, XIcon } from './icons.tsx'

export type CommandItem = { key: string; label: string; note?: string; href: string }
export type CommandGroup = { name: string; items: readonly CommandItem[] }

export type CommandMenuProps = {
  title: string
  /** Names the field. */
  label: string
  close: string
  text: string
  onText: (text: string) => void
  groups: readonly CommandGroup[]
  /** How many there are, or what is still awaited; read out when it changes. */
  status: ReactNode
  /** Instead of the list when there is none. */
  empty: ReactNode
  /** Which keys do what. */
  keys: ReactNode
  onClose: () => void
  onChoose?: (key: string) => void
}

/** A field and what fits what is typed into it; as long as it is drawn it is open, and when it goes the focus returns to where it was. */
export function CommandMenu({ title, onClose, ...inside }: CommandMenuProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const box = dialog.current
    box?.showModal()
    return () => box?.close()
  }, [])
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- a press beside it closes, as Escape does
    <dialog
      className="command"
      ref={dialog}
      aria-label={title}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current.close()
      }}
    >
      <Inside {...inside} onLeave={() => dialog.current?.close()} />
    </dialog>
  )
}

function Inside({
  label,
  close,
  text,
  onText,
  groups,
  status,
  empty,
  keys,
  onChoose,
  onLeave,
}: Omit<CommandMenuProps, 'onClose' | 'title'> & { onLeave: () => void }) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(0)
  const count = groups.reduce((sum, { items }) => sum + items.length, 0)
  const at = Math.min(active, count - 1)
  const optionAt = (position: number) =>
    list.current?.querySelectorAll<HTMLElement>('[role=option]')[position]
  const moveTo = (position: number) => {
    setActive(position)
    optionAt(position)?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter may end a word of an input method and mean nothing else.
    if (count === 0 || event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') moveTo((at + 1) % count)
    else if (event.key === 'ArrowUp') moveTo((at - 1 + count) % count)
    else if (event.key === 'PageDown') moveTo(Math.min(at + 8, count - 1))
    else if (event.key === 'PageUp') moveTo(Math.max(at - 8, 0))
    else if (event.key === 'Enter') optionAt(at)?.click()
    else return
    event.preventDefault()
  }
  const starts = groups.map((_, group) =>
    groups.slice(0, group).reduce((sum, { items }) => sum + items.length, 0),
  )
  return (
    <>
      <div className="command-field">
        <MagnifyingGlassIcon />
        <label htmlFor={`${id}-field`}>{label}</label>
        <input
          id={`${id}-field`}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-expanded={count > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={count > 0 ? `${id}-${at}` : undefined}
          value={text}
          maxLength={100}
          onChange={(event) => {
            setActive(0)
            onText(event.target.value)
          }}
          onKeyDown={onKeyDown}
        />
        <IconButton icon={<XIcon />} label={close} onClick={onLeave} />
      </div>
      <div className="command-list" role="listbox" id={`${id}-list`} aria-label={label} ref={list}>
        {groups.map(({ name, items }, group) => (
          <div role="group" aria-labelledby={`${id}-group-${group}`} key={name}>
            <div className="command-group" id={`${id}-group-${group}`} role="presentation">
              {name}
            </div>
            {items.map((item, place) => {
              const position = starts[group]! + place
              return (
                <a
                  key={item.key}
                  className="command-item"
                  role="option"
                  id={`${id}-${position}`}
                  aria-selected={position === at}
                  tabIndex={-1}
                  href={item.href}
                  onClick={() => onChoose?.(item.key)}
                >
                  <bdi>{item.label}</bdi>
                  {item.note ? <bdi className="command-note">{item.note}</bdi> : null}
                </a>
              )
            })}
          </div>
        ))}
      </div>
      {count === 0 ? <div className="command-empty">{empty}</div> : null}
      <div className="command-foot">
        <span role="status">{status}</span>
        <span className="command-keys" aria-hidden="true">
          {keys}
        </span>
      </div>
    </>
  )
}
