import type { ReactNode } from 'react'
import { Actions, Button, LinkButton } from '#ui/button.tsx'
import { CheckField } from '#ui/check-field.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import type { Message } from '#words/define-messages.ts'
import { useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import { fieldWords } from '../import-columns.messages.ts'
import { differenceMessages as words } from '../import-difference.messages.ts'
import { changesNothing, needsLeaverConfirmation, type DifferenceKind } from '../people-difference.rules.ts'
import { isPeopleField } from '../people-fields.rules.ts'
import { importMessages } from '../people-import.messages.ts'
import type { PeopleImport } from '../people-import.rules.ts'
import { ChartWarningList } from './chart-warning-list.tsx'

type Examples = Readonly<
  Record<DifferenceKind, readonly { readonly fullName: string; readonly changedFields: readonly string[] }[]>
>

const kinds: readonly (readonly [DifferenceKind, Message])[] = [
  ['joins', words.joins],
  ['returns', words.returns],
  ['leaves', words.leaves],
  ['moves', words.moves],
  ['changes', words.changes],
  ['left-before', words.leftBefore],
  ['same', words.same],
]

/** What will happen to whom, before it happens. */
export function ImportDifference({ found, examples }: { found: PeopleImport; examples: Examples }) {
  const say = useSay()
  const { difference, peopleHere, needsFix, skipped } = found.summary
  const nothing = changesNothing(difference)
  const mustConfirm = needsLeaverConfirmation(difference, peopleHere)
  const { joins, returns, leaves, moves } = difference
  return (
    <form method="post" className="stack-wide">
      <SubmissionKey />
      <PageHead
        title={nothing ? say(words.nothing) : say(words.title, { joins: joins + returns, leaves, moves })}
        sub={say(nothing ? words.nothingSub : words.sub)}
      />
      <DataTable
        caption={say(words.table)}
        captionHidden
        rows={kinds.filter(([kind]) => difference[kind] > 0)}
        rowKey={([kind]) => kind}
        columns={[
          { key: 'kind', head: say(words.kind), rowHead: true, cell: ([, name]) => say(name) },
          { key: 'count', head: say(words.count), look: 'figure', cell: ([kind]) => difference[kind] },
          {
            key: 'who',
            head: say(words.who),
            cell: ([kind]) => namesOf(say, examples[kind], difference[kind]),
          },
        ]}
      />
      {skipped.erased ? <p>{say(words.erased, { count: skipped.erased })}</p> : null}
      {needsFix > 0 ? <p>{say(words.unmended, { count: needsFix })}</p> : null}
      <ChartWarningList chart={found.summary.chart} />
      {mustConfirm ? (
        <section className="section stack">
          <h2>{say(words.guardTitle)}</h2>
          <p className="text">{say(words.guard, { leaves, here: peopleHere })}</p>
          <CheckField name="confirmed" label={say(words.confirm, { leaves })} />
        </section>
      ) : null}
      {nothing ? null : <p className="quiet">{say(words.consequence)}</p>}
      <Actions>
        <Button look="ink" name="do" value="apply">
          {say(nothing ? words.applyNothing : words.apply)}
        </Button>
        <LinkButton href={`/people/imports/${found.importId}?step=rows`}>{say(words.back)}</LinkButton>
        <LinkButton look="quiet" href={`/people/imports/${found.importId}?step=columns`}>
          {say(words.columns)}
        </LinkButton>
        <Button look="quiet" name="do" value="cancel">
          {say(importMessages.cancel)}
        </Button>
      </Actions>
    </form>
  )
}

function namesOf(say: Say, people: Examples[DifferenceKind], count: number): ReactNode {
  const names = people
    .map(({ fullName, changedFields }) => {
      const fields = changedFields.flatMap((field) => (isPeopleField(field) ? [say(fieldWords[field])] : []))
      return fields.length === 0 ? fullName : say(words.moved, { name: fullName, fields: fields.join(', ') })
    })
    .join(', ')
  if (names === '') return null
  return (
    <bdi>
      {count > people.length
        ? say(words.andMore, { names, count: count - people.length })
        : say(words.names, { names })}
    </bdi>
  )
}
