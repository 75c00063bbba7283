import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Somebody who was erased, by the id no name leads from. */
export interface ErasedLine {
  readonly organisationId: string
  readonly personId: string
}

/** Who was erased, kept outside the database: an older backup does not know of it, and would bring them back. Nothing when there is no list. */
export function readErasedList(file: string): readonly ErasedLine[] | null {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [organisationId, personId, more] = line.trim().split(/\s+/)
      if (!isId(organisationId) || !isId(personId) || more !== undefined)
        throw new Error(`The list of erased people ${file} has a line that is not two ids.`)
      return { organisationId, personId }
    })
}

/** Adds whom the list does not hold yet. Whole or not at all, so that a kill leaves the old list. */
export function addToErasedList(file: string, erased: readonly ErasedLine[]): void {
  const known = readErasedList(file) ?? []
  const lines = new Set([...known, ...erased].map((line) => `${line.organisationId} ${line.personId}`))
  if (lines.size === known.length) return
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  writeFileSync(`${file}.part`, `${[...lines].join('\n')}\n`, { mode: 0o600, flush: true })
  renameSync(`${file}.part`, file)
}

function isId(text: string | undefined): text is string {
  return text !== undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}
