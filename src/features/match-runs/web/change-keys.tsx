import { useRef, type KeyboardEvent, type RefObject } from 'react'
import { commandOf } from './grid-keys.rules.ts'
import { useLetters } from './letter-keys.tsx'

/** N and P walk the changes of a comparison, one stop each, as they walk the flagged pairs of the list. */
export function useChangeKeys(): {
  readonly list: RefObject<HTMLDivElement | null>
  readonly letters: boolean
  readonly onKeyDown: (event: KeyboardEvent) => void
} {
  const list = useRef<HTMLDivElement>(null)
  const letters = useLetters()
  const onKeyDown = (event: KeyboardEvent) => {
    const command = commandOf(event, letters)
    if (command?.do !== 'flagged') return
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('.compare') ?? [])]
    const at = rows.findIndex((row) => row === document.activeElement)
    const next = rows[Math.max(0, at + command.by)]
    if (!next) return
    event.preventDefault()
    next.focus({ preventScroll: true })
    next.scrollIntoView({ block: 'nearest' })
  }
  return { list, letters, onKeyDown }
}
