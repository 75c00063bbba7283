import { ChoiceCards } from '#ui/choice-cards.tsx'
import { SelectField } from '#ui/select-field.tsx'
import { TextField } from '#ui/text-field.tsx'
import type { Message } from '#words/define-messages.ts'
import { useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import type { ColumnProposal } from '../column-mapping.rules.ts'
import { readDate, type DateForm } from '../file-dates.rules.ts'
import { columnMessages as words, fieldWords } from '../import-columns.messages.ts'
import type { Typed } from '../import-form.contract.ts'
import { peopleFields, type PeopleField } from '../people-fields.rules.ts'

export interface ColumnQuestion {
  readonly proposal: ColumnProposal
  readonly chosen: PeopleField | null
  readonly date: { readonly candidates: readonly DateForm[]; readonly example: string } | undefined
  readonly words: readonly string[]
  readonly typed: Typed
}

const formWords: Readonly<Record<Exclude<DateForm, 'iso'>, Message>> = {
  'day-month-year': words.dayMonthYear,
  'month-day-year': words.monthDayYear,
  'year-month-day': words.yearMonthDay,
  'day-month-name': words.dayMonthName,
  'excel-1900': words.excel1900,
  'excel-1904': words.excel1904,
}

/** One column: its name and samples, the field it fills, and what has to be asked about it. */
export function ColumnField({ column }: { column: ColumnQuestion }) {
  const say = useSay()
  const { proposal, chosen } = column
  const { index, header } = proposal
  return (
    <div className="section stack">
      <SelectField
        name={`column-${index}`}
        label={header === '' ? say(words.columnNumber, { number: index + 1 }) : say(words.column, { header })}
        hint={<Samples proposal={proposal} />}
        initial={chosen ?? ''}
        options={[
          { value: '', label: say(words.doNotStore) },
          ...peopleFields.map((field) => ({ value: field, label: say(fieldWords[field]) })),
        ]}
      />
      {chosen === 'hiredOn' || chosen === 'leftOn' ? <DateForms column={column} /> : null}
      {chosen === 'level' ? <LevelWords column={column} /> : null}
    </div>
  )
}

function Samples({ proposal }: { proposal: ColumnProposal }) {
  const say = useSay()
  const { withheld, samples } = proposal
  if (withheld === 'protected') return say(words.protected)
  const shown =
    samples.length === 0 ? say(words.noSamples) : say(words.samples, { samples: samples.join(' · ') })
  return (
    <>
      <bdi>{shown}</bdi> {withheld ? say(words[withheld]) : certainty(say, proposal)}
    </>
  )
}

function certainty(say: Say, { field, confidence, because }: ColumnProposal): string {
  if (field === null) return ''
  const reason = because === 'values' ? words.byValues : because === 'name' ? words.byName : words.byBoth
  return say(words.confidence, { percent: Math.round(confidence * 100), because: say(reason) })
}

/** The same example under each form, so that choosing is reading. */
function DateForms({ column: { proposal, date, typed } }: { column: ColumnQuestion }) {
  const say = useSay()
  if (date === undefined) return null
  const name = `date-${proposal.index}`
  const answer = typed[name]
  if (date.candidates.length === 0) return <p>{say(words.dateUnreadable, { example: date.example })}</p>
  return (
    <ChoiceCards
      name={name}
      legend={say(words.dateTitle, { example: date.example })}
      chosen={typeof answer === 'string' ? [answer] : []}
      choices={date.candidates.flatMap((form) => {
        if (form === 'iso') return []
        return [
          {
            value: form,
            label: say(words.dateMeans, {
              form: say(formWords[form]),
              day: readDate(date.example, form) ?? '?',
            }),
          },
        ]
      })}
    />
  )
}

function LevelWords({ column: { proposal, words: levelWords, typed } }: { column: ColumnQuestion }) {
  const say = useSay()
  if (levelWords.length === 0) return null
  return (
    <fieldset className="stack">
      <legend>{say(words.wordsTitle)}</legend>
      {levelWords.map((word, at) => {
        const name = `word-${proposal.index}-${at}`
        const answer = typed[name]
        return (
          <TextField
            key={word}
            name={name}
            label={<bdi>{word}</bdi>}
            inputMode="numeric"
            width="initials"
            initial={typeof answer === 'string' ? answer : undefined}
          />
        )
      })}
    </fieldset>
  )
}
