import { readFileSync } from 'node:fs'
import { Sentence } from './sentence.ts'

/** The bytes of a file that was named on the command line. */
export function readInput(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    throw new Sentence(
      `${file} cannot be read (${(error as NodeJS.ErrnoException).code}). Check the name and the rights of the file.`,
    )
  }
}
