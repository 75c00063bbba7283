import { createHash } from 'node:crypto'
import { cellText, readRows, type Row } from './read-rows.ts'
import { Sentence } from './sentence.ts'

export interface Capacity {
  readonly id: string
  readonly side: 'left' | 'right'
  readonly min: number
  readonly max: number
}

export interface Capacities {
  readonly sha256: string
  readonly rows: readonly Capacity[]
}

const header = 'id,side,min,max'
/** More places than any organisation has people. */
const mostPlaces = 1_000_000

/** Reads C.csv: how many pairs a person may have, for those who differ from 0 to 1. */
export function readCapacities(file: string): Capacities {
  const hash = createHash('sha256')
  const rows: Capacity[] = []
  const seen = new Set<string>()
  let isFirst = true
  const onRow = (row: Row) => {
    const cells = Array.from({ length: row.cells }, (_, cell) => cellText(file, row, cell))
    const where = `${file}, line ${row.line}`
    if (isFirst && cells.join() !== header)
      throw new Sentence(`${where}: the first row is "${cells.join()}"; it has to be "${header}".`)
    if (!isFirst) {
      const capacity = readCapacity(where, cells)
      const key = JSON.stringify([capacity.side, capacity.id])
      if (seen.has(key))
        throw new Sentence(
          `${where}, column 1 (id): "${capacity.id}" stands twice on the ${capacity.side} side. Keep one of the rows.`,
        )
      seen.add(key)
      rows.push(capacity)
    }
    isFirst = false
  }
  readRows(file, onRow, (bytes) => void hash.update(bytes))
  if (isFirst) throw new Sentence(`${file} is empty; its first row has to be "${header}".`)
  return { sha256: hash.digest('hex'), rows }
}

function readCapacity(where: string, cells: readonly string[]): Capacity {
  const [id = '', side, ...numbers] = cells
  if (cells.length !== 4)
    throw new Sentence(`${where}: there are ${cells.length} cells; each row needs four: ${header}.`)
  if (id === '') throw new Sentence(`${where}, column 1 (id): the id is empty.`)
  if (side !== 'left' && side !== 'right')
    throw new Sentence(`${where}, column 2 (side): "${side}" is neither left nor right.`)
  const [min, max] = numbers.map((text, k) => {
    if (/^\d{1,7}$/.test(text) && Number(text) <= mostPlaces) return Number(text)
    throw new Sentence(
      `${where}, column ${k + 3} (${k === 0 ? 'min' : 'max'}): "${text}" is not an integer from 0 to ${mostPlaces}.`,
    )
  })
  if (min! > max!) throw new Sentence(`${where}: the fewest (${min}) are more than the most (${max}).`)
  return { id, side, min: min!, max: max! }
}
