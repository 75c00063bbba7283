import type { Work } from '#platform/database/work.ts'
import { proposeMapping, type ColumnProposal } from './column-mapping.rules.ts'
import { cleanCell } from './file-cell.rules.ts'
import { dateQuestion, type DateQuestion } from './file-dates.rules.ts'
import { isLevelNumber } from './person-row.rules.ts'
import { listRowsAfter } from './people-import-rows.store.ts'
import { readImport } from './read-import.ts'

export interface ColumnQuestions {
  readonly proposals: readonly ColumnProposal[]
  /** By column: what to ask should it be chosen as a date. */
  readonly dates: Readonly<Record<number, DateQuestion>>
  /** By column: words to put in order should it be chosen as the level. */
  readonly words: Readonly<Record<number, readonly string[]>>
}

const sampleRows = 1000
const mostWords = 40

/** What the file's first thousand rows say about its columns. */
export async function proposeColumns(
  work: Work,
  { importId }: { importId: string },
): Promise<ColumnQuestions> {
  const found = await readImport(work, { importId })
  const rows = await listRowsAfter(work.db, { organisationId: work.organisationId, importId }, 0, sampleRows)
  const cells = rows.map((row) => row.cells.map(cleanCell)).filter((row) => row.some((cell) => cell !== ''))
  const values = found.header.map((_, index) =>
    cells.map((row) => row[index] ?? '').filter((cell) => cell !== ''),
  )
  return {
    proposals: proposeMapping(found.header, cells),
    dates: byColumn(values, (column) => dateQuestion(column)),
    words: byColumn(values, levelWordsIn),
  }
}

/** Words somebody could put in order; more than forty are no scale, and a few among numbers are slips of the pen. */
function levelWordsIn(column: readonly string[]): string[] | undefined {
  const inWords = column.filter((value) => !isLevelNumber(value)).map((value) => value.toLowerCase())
  const words = new Set(inWords)
  const isScale = inWords.length * 5 >= column.length && words.size > 0 && words.size <= mostWords
  return isScale ? [...words].toSorted() : undefined
}

function byColumn<Answer>(
  values: readonly (readonly string[])[],
  ask: (column: readonly string[]) => Answer | undefined,
): Record<number, Answer> {
  const answers: Record<number, Answer> = {}
  for (const [index, column] of values.entries()) {
    const answer = ask(column)
    if (answer !== undefined) answers[index] = answer
  }
  return answers
}
