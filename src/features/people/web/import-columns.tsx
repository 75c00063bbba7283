import type { ReactNode } from 'react'
import { Actions, Button } from '#ui/button.tsx'
import { ChoiceCards } from '#ui/choice-cards.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { useSay } from '#words/say.tsx'
import type { ColumnProposal } from '../column-mapping.rules.ts'
import type { Typed } from '../import-form.contract.ts'
import { columnMessages as words } from '../import-columns.messages.ts'
import { importMessages } from '../people-import.messages.ts'
import { isPeopleField, type PeopleField } from '../people-fields.rules.ts'
import type { PeopleImport } from '../people-import.rules.ts'
import { ColumnField, type ColumnQuestion } from './column-field.tsx'

interface ColumnsProps {
  found: PeopleImport
  questions: {
    readonly proposals: readonly ColumnProposal[]
    readonly dates: Readonly<Record<number, NonNullable<ColumnQuestion['date']>>>
    readonly words: Readonly<Record<number, readonly string[]>>
  }
  typed: Typed | undefined
}

/** Which column fills which field. What is certain is folded away; only doubtful columns and open questions stand here. */
export function ImportColumns({ found, questions, typed }: ColumnsProps) {
  const say = useSay()
  const columns = questions.proposals.map((proposal): ColumnQuestion => {
    const { index } = proposal
    return {
      proposal,
      chosen: chosenField(found, proposal, typed),
      date: questions.dates[index],
      words: questions.words[index] ?? [],
      typed: typed ?? earlierAnswers(found, index, questions.words[index] ?? []),
    }
  })
  const open = columns.filter(needsEye)
  const sure = columns.filter((column) => column.chosen !== null && !needsEye(column))
  const unstored = columns.filter((column) => column.chosen === null && !needsEye(column))
  const everybody = typed ? typed['scope'] !== 'some' : found.namesEverybody
  const list = (some: readonly ColumnQuestion[]): ReactNode =>
    some.map((column) => <ColumnField key={column.proposal.index} column={column} />)
  return (
    <form method="post" className="text stack-wide" noValidate>
      <SubmissionKey />
      <PageHead
        title={say(words.title, { open: open.length })}
        more={say(words.sub, { unstored: unstored.length })}
        sub={<FileForm found={found} />}
      />
      {list(open)}
      <details className="section">
        <summary>{say(words.recognised, { count: sure.length })}</summary>
        {list(sure)}
      </details>
      <details className="section">
        <summary>{say(words.notStored, { count: unstored.length })}</summary>
        {list(unstored)}
      </details>
      <section className="section">
        <div className="text">
          <ChoiceCards
            name="scope"
            legend={say(words.scopeTitle)}
            chosen={[everybody ? 'all' : 'some']}
            choices={[
              { value: 'all', label: say(words.scopeAll), note: say(words.scopeAllNote) },
              { value: 'some', label: say(words.scopeSome), note: say(words.scopeSomeNote) },
            ]}
          />
        </div>
      </section>
      <Actions>
        <Button look="ink" name="do" value="columns">
          {say(words.go)}
        </Button>
        <Button look="quiet" name="do" value="cancel">
          {say(importMessages.cancel)}
        </Button>
      </Actions>
    </form>
  )
}

/** What was typed, else what was decided before, else the proposal. */
function chosenField(
  found: PeopleImport,
  { index, field }: ColumnProposal,
  typed: Typed | undefined,
): PeopleField | null {
  const answer = typed?.[`column-${index}`]
  if (typeof answer === 'string') return isPeopleField(answer) ? answer : null
  const decided = Object.entries(found.mapping)
  if (decided.length === 0) return field
  const known = decided.find(([, column]) => column === index)?.[0]
  return known !== undefined && isPeopleField(known) ? known : null
}

function needsEye({ proposal, chosen, date, words: levelWords }: ColumnQuestion): boolean {
  const asksDate = (chosen === 'hiredOn' || chosen === 'leftOn') && date !== undefined
  return !proposal.sure || asksDate || (chosen === 'level' && levelWords.length > 0)
}

function earlierAnswers(found: PeopleImport, index: number, levelWords: readonly string[]): Typed {
  const form =
    found.mapping.hiredOn === index
      ? found.dateForms.hiredOn
      : found.mapping.leftOn === index
        ? found.dateForms.leftOn
        : undefined
  const levels = levelWords.map(
    (word, at) => [`word-${index}-${at}`, found.levelWords[word]?.toString()] as const,
  )
  return { [`date-${index}`]: form, ...Object.fromEntries(levels) }
}

const delimiterWords = {
  ',': importMessages.comma,
  ';': importMessages.semicolon,
  '\t': importMessages.tab,
  '|': importMessages.bar,
} as const

function FileForm({ found }: { found: PeopleImport }) {
  const say = useSay()
  const delimiter = delimiterWords[(found.delimiter ?? ',') as keyof typeof delimiterWords]
  return (
    <>
      <p>
        <bdi>{found.fileName}</bdi>.{' '}
        {say(importMessages.readAs, {
          encoding: found.encoding ?? '',
          delimiter: say(delimiter),
          rows: found.rowCount,
        })}
      </p>
      {found.encoding === 'Windows-1252' ? <p>{say(importMessages.windows)}</p> : null}
    </>
  )
}
