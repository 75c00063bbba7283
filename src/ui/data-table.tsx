import { useId, type ReactNode } from 'react'

import { classNames } from './class-names.ts'
import { ArrowDownIcon, ArrowUpIcon } from './icons.tsx'

export type Column<Row> = {
  key: string
  /** `null` only for a column whose cells name themselves, such as an arrow between two people. */
  head: ReactNode
  /** Read out where the head shows nothing. */
  headHidden?: string
  cell: (row: Row) => ReactNode
  rowHead?: boolean
  look?: 'figure' | 'quiet' | 'tight'
  voice?: 'mentor' | 'mentee'
  sort?: { href: string; direction: 'ascending' | 'descending' | 'none' }
}

export type DataTableProps<Row> = {
  /** The name of the table and of its scroll region. */
  caption: ReactNode
  captionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  currentKey?: string
  compact?: boolean
  /** Keeps the head in view inside a region of its own height. */
  tall?: boolean
}

export function DataTable<Row>({
  caption,
  captionHidden,
  columns,
  rows,
  rowKey,
  currentKey,
  compact,
  tall,
}: DataTableProps<Row>) {
  const id = useId()
  return (
    <div
      className={classNames('table-region', tall && 'table-region-tall')}
      role="region"
      aria-labelledby={id}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table className={classNames('table', compact && 'table-compact')}>
        <caption id={id} className={classNames(captionHidden && 'visually-hidden')}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeadCell key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const key = rowKey(row)
            return (
              <tr key={key} aria-current={key === currentKey || undefined}>
                {columns.map((column) => (
                  <Cell key={column.key} column={column} row={row} />
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function HeadCell<Row>({ column: { head, headHidden, look, voice, sort } }: { column: Column<Row> }) {
  const words = headHidden ? <span className="visually-hidden">{headHidden}</span> : head
  return (
    <th
      scope="col"
      className={classNames(cellLook(look), voice)}
      aria-sort={sort && sort.direction !== 'none' ? sort.direction : undefined}
    >
      {sort ? (
        <a href={sort.href}>
          {words}
          {sort.direction === 'ascending' ? <ArrowUpIcon small /> : null}
          {sort.direction === 'descending' ? <ArrowDownIcon small /> : null}
        </a>
      ) : (
        words
      )}
    </th>
  )
}

function Cell<Row>({ column: { cell, rowHead, look }, row }: { column: Column<Row>; row: Row }) {
  if (rowHead)
    return (
      <th scope="row" className={cellLook(look)}>
        {cell(row)}
      </th>
    )
  return <td className={cellLook(look)}>{cell(row)}</td>
}

function cellLook(look: Column<unknown>['look']): string | undefined {
  if (look === 'figure') return 'cell-end'
  return look ? `cell-${look}` : undefined
}
