import { createHash } from 'node:crypto'
import { cellText, readRows, type Row } from './read-rows.ts'
import { Sentence } from './sentence.ts'

export interface Limits {
  readonly min: number
  readonly max: number
}

export interface Capacities {
  readonly sha256: string
  readonly left: ReadonlyMap<string, Limits>
  readonly right: ReadonlyMap<string, Limits>
}

const header = 'id,side,min,max'
/** More places than any organisation has people. */
const mostPlaces = 1_000_000

/** Reads C.csv: how many pairs a person may have, for those who differ from 0 to 1. */
export function readCapacities(file: string): Capacities {
  const hash = createHash('sha256')
  const sides = { left: new Map<string, Limits>(), right: new Map<string, Limits>() }
  let rows = 0
  const onRow = (row: Row) => {
    const cells = Array.from({ length: row.cells }, (_, cell) => cellText(file, row, cell))
    const [id = '', side, min = '', max = ''] = cells
    const where = `${file}, line ${row.line}`
    if (rows++ === 0) {
      if (cells.join() !== header) throw new Sentence(`${where}: the first row is "${cells.join()}"; it has to be "${header}".`)
      return
    }
    if (cells.length !== 4) throw new Sentence(`${where}: there are ${cells.length} cells; each row needs four: ${header}.`)
    if (id === '') throw new Sentence(`${where}, column 1 (id): the id is empty.`)
    if (side !== 'left' && side !== 'right') throw new Sentence(`${where}, column 2 (side): "${side}" is neither left nor right.`)
    if (sides[side].has(id)) throw new Sentence(`${where}, column 1 (id): "${id}" stands twice on the ${side} side. Keep one of the rows.`)
    sides[side].set(id, limits(where, min, max))
  }
  readRows(file, onRow, (bytes) => void hash.update(bytes))
  if (rows === 0) throw new Sentence(`${file} is empty; its first row has to be "${header}".`)
  return { sha256: hash.digest('hex'), ...sides }
}

function limits(where: string, min: string, max: string): Limits {
  for (const [column, text] of [['3 (min)', min], ['4 (max)', max]] as const)
    if (!/^\d{1,7}$/.test(text) || Number(text) > mostPlaces)
      throw new Sentence(`${where}, column ${column}: "${text}" is not an integer from 0 to ${mostPlaces}.`)
  if (Number(min) > Number(max)) throw new Sentence(`${where}: the fewest (${min}) are more than the most (${max}).`)
  return { min: Number(min), max: Number(max) }
}
