import { useCallback, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { wantsALook, type ReviewRow } from '../review.rules.ts'
import { commandOf, type GridCommand } from './grid-keys.rules.ts'
import { setLetters, useLetters } from './letter-keys.tsx'

export interface GridControl {
  readonly grid: RefObject<HTMLTableElement | null>
  readonly active: string | null
  readonly selected: ReadonlySet<string>
  readonly letters: boolean
  readonly setLetters: (on: boolean) => void
  readonly moveTo: (key: string) => void
  readonly clear: () => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => void
}

export type RowCommand = Exclude<
  GridCommand['do'],
  'move' | 'move-to' | 'flagged' | 'cell' | 'select' | 'clear'
>

/** One tab stop for the whole list; arrows and letters act on the row that has focus. */
export function useGridControl(
  rows: readonly ReviewRow[],
  start: string | null,
  act: (command: RowCommand, row: ReviewRow) => void,
): GridControl {
  const grid = useRef<HTMLTableElement>(null)
  const [wanted, setWanted] = useState(start)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const letters = useLetters()
  const at = Math.max(
    0,
    rows.findIndex(({ key }) => key === wanted),
  )
  const active = rows[at]?.key ?? null

  const moveTo = useCallback((key: string) => {
    setWanted(key)
    const row = document.getElementById(`pair-${key}`)
    row?.focus({ preventScroll: true })
    row?.scrollIntoView({ block: 'nearest' })
  }, [])
  const toIndex = (index: number) => {
    const row = rows[Math.min(rows.length - 1, Math.max(0, index))]
    if (row) moveTo(row.key)
    return row
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const command = commandOf(event, letters)
    const row = rows[at]
    if (!command || !row) return
    event.preventDefault()
    switch (command.do) {
      case 'move': {
        const reached = toIndex(at + command.by)
        if (command.extend && reached) setSelected(new Set([...selected, row.key, reached.key]))
        break
      }
      case 'move-to':
        toIndex(command.edge === 'first' ? 0 : rows.length - 1)
        break
      case 'flagged': {
        const onward = command.by > 0 ? rows.slice(at + 1) : rows.slice(0, at).toReversed()
        const next = onward.find(wantsALook)
        if (next) moveTo(next.key)
        break
      }
      case 'cell':
        moveInRow(event.currentTarget, row.key, command.by)
        break
      case 'select':
        setSelected(
          selected.has(row.key)
            ? new Set([...selected].filter((key) => key !== row.key))
            : new Set(selected).add(row.key),
        )
        break
      case 'clear':
        setSelected(new Set())
        break
      case 'review':
        act('review', row)
        toIndex(at + 1)
        break
      case 'open':
      case 'close':
      case 'lock':
      case 'forbid':
      case 'alternatives':
      case 'search':
      case 'solve':
      case 'compare':
      case 'help':
      case 'undo':
      case 'redo':
        act(command.do, row)
        break
    }
  }
  const clear = useCallback(() => setSelected(new Set()), [])
  return { grid, active, selected, letters, setLetters, moveTo, clear, onKeyDown }
}

/** Left of the first cell is the row itself. */
function moveInRow(table: HTMLTableElement, key: string, by: 1 | -1): void {
  const row = table.querySelector<HTMLTableRowElement>(`[id="pair-${key}"]`)
  if (!row) return
  const cells = [...row.cells]
  const next = cells.indexOf(document.activeElement as HTMLTableCellElement) + by
  if (next < 0) return row.focus()
  const cell = cells[Math.min(next, cells.length - 1)]
  if (!cell) return
  cell.tabIndex = -1
  cell.focus()
}
