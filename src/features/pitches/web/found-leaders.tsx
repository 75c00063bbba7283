import { Actions, Button, LinkButton } from '#ui/button.tsx'
import { DataTable, type Column } from '#ui/data-table.tsx'
import { PersonName } from '#ui/person-name.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import type { Talks } from '../list-talks.ts'
import { pitchMessages as words } from '../pitches.messages.ts'

/** Whom a search found, with both ways to talk. */
export function FoundLeaders({ found, home }: { found: Talks['found']; home: string }) {
  const say = useSay()
  return (
    <DataTable
      caption={say(words.foundCaption)}
      captionHidden
      rows={found}
      rowKey={({ personId }) => personId}
      columns={columnsOf(say, home)}
    />
  )
}

function columnsOf(say: Say, home: string): Column<Talks['found'][number]>[] {
  return [
    {
      key: 'name',
      head: say(words.columnName),
      rowHead: true,
      cell: ({ fullName, jobTitle, region }) => (
        <>
          <PersonName name={fullName} />
          <div className="smallest quiet">{[jobTitle, region].filter(Boolean).join(' · ')}</div>
        </>
      ),
    },
    {
      key: 'do',
      head: say(words.columnDo),
      cell: ({ personId }) => (
        <form method="post">
          <SubmissionKey />
          <input type="hidden" name="personId" value={personId} />
          <Actions>
            <LinkButton small href={`${home}/talks/${personId}/note`}>
              {say(words.note)}
            </LinkButton>
            <Button small>{say(words.ask)}</Button>
          </Actions>
        </form>
      ),
    },
  ]
}
