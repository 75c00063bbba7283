import { z } from 'zod'
import { dateForms, type DateForm } from './file-dates.rules.ts'
import { isPeopleField, type PeopleField } from './people-fields.rules.ts'
import type { ImportReading } from './people-import.rules.ts'

/** The forms of the import journey; which one was sent is said by its button. */
export const importForm = z.looseObject({
  do: z.enum(['columns', 'mend', 'skip', 'skip-all', 'preview', 'apply', 'cancel']),
})

export type Typed = Readonly<Record<string, unknown>>

/** `column-3=email`, `date-5=day-month-year`, `word-2-0=7`: one field for each question of the columns page. */
export function readColumnForm(
  typed: Typed,
  words: Readonly<Record<number, readonly string[]>>,
): ImportReading & { namesEverybody: boolean; twice: number | null } {
  const mapping: Partial<Record<PeopleField, number>> = {}
  const forms: Partial<Record<'hiredOn' | 'leftOn', DateForm>> = {}
  const levelWords: Record<string, number> = {}
  let twice: number | null = null
  for (const [name, value] of Object.entries(typed)) {
    const index = Number(/^column-(\d{1,4})$/.exec(name)?.[1])
    if (!Number.isInteger(index) || typeof value !== 'string' || !isPeopleField(value)) continue
    if (mapping[value] !== undefined) twice = index
    mapping[value] = index
    const form = dateForms.find((known) => known === typed[`date-${index}`])
    if ((value === 'hiredOn' || value === 'leftOn') && form !== undefined) forms[value] = form
    if (value !== 'level') continue
    for (const [at, word] of (words[index] ?? []).entries()) {
      const level = typed[`word-${index}-${at}`]
      if (typeof level === 'string' && /^\d{1,4}$/.test(level.trim())) levelWords[word] = Number(level)
    }
  }
  return { mapping, dateForms: forms, levelWords, namesEverybody: typed['scope'] !== 'some', twice }
}

/** `value-email=...`: what somebody wrote in place of the file's cell. */
export function readMendForm(typed: Typed): { line: number; values: Partial<Record<PeopleField, string>> } {
  const values: Partial<Record<PeopleField, string>> = {}
  for (const [name, value] of Object.entries(typed)) {
    const field = name.replace(/^value-/, '')
    if (name.startsWith('value-') && isPeopleField(field) && typeof value === 'string')
      values[field] = value.slice(0, 2000)
  }
  return { line: Number(typed['line'] ?? 0), values }
}
