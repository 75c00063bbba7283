import { mappingOf, proposeMapping } from './column-mapping.rules.ts'
import { cleanCell } from './file-cell.rules.ts'
import { isBlank, readPeopleFile } from './read-people-file.ts'

export interface DottedLine {
  readonly line: number
  readonly employeeId: string
  readonly managerId: string | null
}

/** The second file: whose line, to whom. Columns are found by name; without names the first is the person, the second the manager. */
export async function readDottedLines(bytes: AsyncIterable<Uint8Array>): Promise<DottedLine[]> {
  const file = await readPeopleFile(bytes)
  const mapping = mappingOf(proposeMapping(file.header.cells, []))
  const person = mapping.employeeId ?? 0
  const manager = mapping.managerId ?? (person === 0 ? 1 : 0)
  const lines: DottedLine[] = []
  for await (const row of file.rows) {
    if (isBlank(row)) continue
    lines.push({
      line: row.line,
      employeeId: cleanCell(row.cells[person] ?? ''),
      managerId: cleanCell(row.cells[manager] ?? '') || null,
    })
  }
  return lines
}
