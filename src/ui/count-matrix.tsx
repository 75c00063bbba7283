import type { ReactNode } from 'react'

import { HiddenCell, type HiddenKind } from './hidden-cell.tsx'

export type MatrixCell =
  | { count: number; text: ReactNode }
  | { hidden: HiddenKind; label: string }
  | { same: string }
export type CountMatrixProps = {
  caption: ReactNode
  corner: string
  columns: readonly { key: string; short: string; full: string }[]
  rows: readonly { key: string; label: ReactNode; cells: readonly MatrixCell[] }[]
}

/** A heat table that is a table: every cell carries its number, darkness only helps. */
export function CountMatrix({ caption, corner, columns, rows }: CountMatrixProps) {
  const most = Math.max(
    1,
    ...rows.flatMap(({ cells }) => cells.map((cell) => ('count' in cell ? cell.count : 0))),
  )
  return (
    <table className="matrix">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{corner}</span>
          </th>
          {columns.map(({ key, short, full }) => (
            <th key={key} scope="col">
              <abbr title={full}>{short}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, cells }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            {cells.map((cell, at) => (
              <Cell key={columns[at]?.key ?? at} cell={cell} most={most} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({ cell, most }: { cell: MatrixCell; most: number }) {
  if ('count' in cell)
    return <td className={`step-${Math.max(1, Math.ceil((cell.count / most) * 5))}`}>{cell.text}</td>
  if ('hidden' in cell)
    return (
      <td className="matrix-hidden">
        <HiddenCell kind={cell.hidden} label={cell.label} />
      </td>
    )
  return (
    <td>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{cell.same}</span>
    </td>
  )
}
