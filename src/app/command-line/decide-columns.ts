import { mappingOf, type ColumnMapping } from '#features/people/column-mapping.rules.ts'
import { dateForms, type DateForm } from '#features/people/file-dates.rules.ts'
import { isPeopleField, peopleFields, type PeopleField } from '#features/people/people-fields.rules.ts'
import type { ImportReading } from '#features/people/people-import.rules.ts'
import type { ColumnQuestions } from '#features/people/propose-columns.ts'
import { Sentence } from './sentence.ts'

interface ColumnOptions {
  readonly column: readonly string[]
  readonly dates: readonly string[]
  readonly level: readonly string[]
}

/** Columns recognised for certain, then what the options say; a doubtful column nobody named is not stored. */
export function decideColumns(
  { proposals }: ColumnQuestions,
  { column, dates, level }: ColumnOptions,
): ImportReading {
  const mapping: Partial<Record<PeopleField, number>> = { ...mappingOf(proposals) }
  for (const [field, header] of column.map((option) => parts(option, '--column'))) {
    if (!isPeopleField(field))
      throw new Sentence(
        `"${field}" is no field. Fields are: ${peopleFields.join(', ')}. Nothing was changed.`,
      )
    const found = proposals.find((proposal) => proposal.header === header)
    if (found === undefined)
      throw new Sentence(
        `The file has no column "${header}". It has: ${proposals.map((proposal) => proposal.header).join(', ')}. Nothing was changed.`,
      )
    forget(mapping, found.index)
    mapping[field] = found.index
  }
  const forms: Partial<Record<'hiredOn' | 'leftOn', DateForm>> = {}
  for (const [field, form] of dates.map((option) => parts(option, '--dates'))) {
    const known = dateForms.find((name) => name === form)
    if ((field !== 'hiredOn' && field !== 'leftOn') || known === undefined) {
      throw new Sentence(
        `--dates takes hiredOn or leftOn and one of ${dateForms.join(', ')}. Nothing was changed.`,
      )
    }
    forms[field] = known
  }
  const levels = level.map((option) => {
    const [word, number] = parts(option, '--level')
    if (!/^\d{1,4}$/.test(number))
      throw new Sentence(`"${number}" is no level. Write --level word=number. Nothing was changed.`)
    return [word.toLowerCase(), Number(number)] as const
  })
  return { mapping, dateForms: forms, levelWords: Object.fromEntries(levels) }
}

function parts(option: string, name: string): readonly [string, string] {
  const at = option.indexOf('=')
  if (at < 1) throw new Sentence(`${name} is written as ${name} field=value. Nothing was changed.`)
  return [option.slice(0, at), option.slice(at + 1)]
}

function forget(
  mapping: { -readonly [Field in keyof ColumnMapping]: ColumnMapping[Field] },
  index: number,
): void {
  for (const field of peopleFields) if (mapping[field] === index) delete mapping[field]
}
