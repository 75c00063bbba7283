import { createHash } from 'node:crypto'
import { createIdTable } from './id-table.ts'
import { cellText, readRows, type Row } from './read-rows.ts'
import { Sentence } from './sentence.ts'

/** The edges of a file as numbers of ids; `score` and the numbers stand in the order of the file. */
export interface EdgeList {
  readonly sha256: string
  readonly left: readonly string[]
  readonly right: readonly string[]
  readonly from: Int32Array
  readonly to: Int32Array
  readonly score: Int32Array
}

const header = 'left,right,score'

/** Reads EDGES.csv; 5 million edges take a few seconds and 12 bytes each. */
export function readEdges(file: string): EdgeList {
  const hash = createHash('sha256')
  const left = createIdTable(file)
  const right = createIdTable(file)
  let [from, to, score] = [new Int32Array(1 << 16), new Int32Array(1 << 16), new Int32Array(1 << 16)]
  let count = -1
  const onRow = (row: Row) => {
    if (row.cells !== 3)
      throw new Sentence(
        `${file}, line ${row.line}: there are ${row.cells} cells; each row needs three: ${header}.`,
      )
    if (count < 0) {
      const names = [0, 1, 2].map((cell) => cellText(file, row, cell)).join()
      if (names !== header)
        throw new Sentence(
          `${file}, line ${row.line}: the first row is "${names}"; it has to be "${header}".`,
        )
    } else {
      if (count === from.length) [from, to, score] = [grown(from), grown(to), grown(score)]
      from[count] = left.numberOf(row, 0)
      to[count] = right.numberOf(row, 1)
      score[count] = scoreOf(file, row)
    }
    count++
  }
  readRows(file, onRow, (bytes) => void hash.update(bytes))
  if (count < 0) throw new Sentence(`${file} is empty; its first row has to be "${header}".`)
  for (const [table, column] of [
    [left, 1],
    [right, 2],
  ] as const)
    if (table.ids.includes(''))
      throw new Sentence(`${file}: an id in column ${column} is empty. Every edge needs two people.`)
  return {
    sha256: hash.digest('hex'),
    left: left.ids,
    right: right.ids,
    from: from.subarray(0, count),
    to: to.subarray(0, count),
    score: score.subarray(0, count),
  }
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}

function scoreOf(file: string, row: Row): number {
  const { bytes } = row
  const end = row.to[2]!
  let at = row.from[2]!
  const isNegative = bytes[at] === 45
  if (isNegative) at++
  let value = at < end ? 0 : NaN
  for (; at < end; at++) {
    const digit = bytes[at]! - 48
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : NaN
  }
  if (Number.isNaN(value)) value = slowScore(cellText(file, row, 2))
  else if (isNegative) value = -value
  if (Math.abs(value) < 2 ** 31) return value
  throw new Sentence(
    `${file}, line ${row.line}, column 3 (score): "${cellText(file, row, 2)}" is not an integer between -2147483647 and 2147483647.`,
  )
}

/** Quoted or padded numbers, which are rare. */
const slowScore = (text: string) => (/^-?\d+$/.test(text) ? Number(text) : NaN)
