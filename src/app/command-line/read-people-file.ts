import { createHash } from 'node:crypto'
import { CsvError, parse } from 'csv-parse/sync'
import { type PeopleRow, type Person, readPerson } from '@upstream/matching'
import { readInput } from './read-input.ts'
import { Sentence } from './sentence.ts'

export interface PeopleFile {
  readonly sha256: string
  readonly people: readonly Person[]
}

interface Numbered {
  readonly record: PeopleRow
  readonly info: { readonly lines: number }
}

const mostShown = 20

/** Reads the canonical people file. Every wrong row is named with its line, its column and what would be right. */
export function readPeopleFile(file: string): PeopleFile {
  const bytes = readInput(file)
  const rows = parseRows(file, bytes)
  const people: Person[] = []
  const problems: string[] = []
  const lineOf = new Map<string, number>()
  for (const { record, info } of rows) {
    const outcome = readPerson(record)
    if (!outcome.ok)
      problems.push(
        ...outcome.problems.map(({ at, message }) => `line ${info.lines}, column ${at}: ${message}`),
      )
    else {
      const { id } = outcome.value
      const first = lineOf.get(id)
      if (first !== undefined)
        problems.push(
          `line ${info.lines}, column employee_id: "${id}" already stands in line ${first}. Each person needs an id of their own.`,
        )
      else lineOf.set(id, info.lines)
      people.push(outcome.value)
    }
  }
  if (problems.length === 0) return { sha256: createHash('sha256').update(bytes).digest('hex'), people }
  const more = problems.length > mostShown ? [`  and ${problems.length - mostShown} more`] : []
  throw new Sentence(
    [
      `${file} has rows that cannot be used; nothing was written.`,
      ...problems.slice(0, mostShown).map((problem) => `  ${problem}`),
      ...more,
    ].join('\n'),
  )
}

function parseRows(file: string, bytes: Uint8Array): Numbered[] {
  const options = {
    bom: true,
    info: true,
    trim: true,
    skip_empty_lines: true,
    columns: (names: string[]) => header(file, names),
  } as const
  try {
    return parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), options) as unknown as Numbered[]
  } catch (error) {
    if (error instanceof CsvError)
      throw new Sentence(`${file} is not a correct CSV file: ${error.message}. Nothing was written.`)
    if (error instanceof TypeError)
      throw new Sentence(`${file} is not UTF-8 text. Save it as "CSV UTF-8" and try again.`)
    throw error
  }
}

function header(file: string, names: readonly string[]): string[] {
  const found = names.map((name) => name.trim())
  const twice = found.find((name, k) => name !== '' && found.indexOf(name) !== k)
  if (twice !== undefined) throw new Sentence(`${file}, line 1: the column "${twice}" stands twice.`)
  for (const name of ['employee_id', 'role'])
    if (!found.includes(name))
      throw new Sentence(
        `${file}, line 1: there is no column "${name}". The first row has to name the columns of the people file.`,
      )
  return found
}
