import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { Sentence } from './sentence.ts'

/** Writes a whole file or none: under a temporary name beside it first, so that nobody ever reads half of it. */
export function writeFile(file: string, text: string): void {
  const temporary = `${file}.${process.pid}.part`
  try {
    writeFileSync(temporary, text)
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw new Sentence(
      `${file} cannot be written (${(error as NodeJS.ErrnoException).code}). Check the folder and its rights.`,
    )
  }
}

/** An id as it is: another program must find the same one. In quotes where a spreadsheet could take it for something else. */
export const idCell = (id: string): string => (/^[=+\-@\t\r]|[",\r\n]/.test(id) ? quoted(id) : id)

/** Words, harmless in a spreadsheet: what would be a formula gets an apostrophe in front. */
export const textCell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? quoted(safe) : safe
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
