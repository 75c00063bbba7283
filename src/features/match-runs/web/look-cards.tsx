import { Button } from '#ui/button.tsx'
import { PersonName } from '#ui/person-name.tsx'
import { useSay } from '#words/say.tsx'
import type { DraftEdit } from '../draft-edits.contract.ts'
import { flags } from '../flags.rules.ts'
import { wantsALook, type ReviewRow } from '../review.rules.ts'
import { reviewMessages as words } from '../review.messages.ts'
import { sheetMessages } from '../pair-sheet.messages.ts'
import { flagWords } from './pair-grid.tsx'
import { EditForm } from './edit-form.tsx'

interface LookCardsProps {
  readonly home: string
  readonly seen: number
  readonly rows: readonly ReviewRow[]
  readonly send: ((edit: DraftEdit) => void) | undefined
  readonly hrefOf: (key: string) => string
}

/** On a phone: one flagged pair at a time, three answers. Each answer brings the next. */
export function LookCards({ home, seen, rows, send, hrefOf }: LookCardsProps) {
  const say = useSay()
  const flagged = rows.filter(({ flags: own }) => own.length > 0)
  const open = flagged.filter((row) => wantsALook(row) && !row.forbidden)
  const [row] = open
  const door = { home, back: home, seen }
  return (
    <section className="match-cards" aria-labelledby="match-cards-title">
      <h2 id="match-cards-title">{say(words.cardsTitle)}</h2>
      {row ? (
        <>
          <p className="small quiet">
            {say(words.cardOf, { number: flagged.length - open.length + 1, count: flagged.length })}
          </p>
          <p className="match-card-pair">
            <a className="calm-link" href={hrefOf(row.key)}>
              <PersonName name={row.mentor} />
              <span className="quiet"> {say(words.columnArrow)} </span>
              <PersonName name={row.mentee} />
            </a>
          </p>
          <p>
            {row.topic ?? say(words.noTopic)}, <span className="figures">{row.fit}</span>
          </p>
          <p className="match-card-why">
            {flags
              .filter((flag) => row.flags.includes(flag))
              .map((flag) => say(flagWords[flag], { hours: row.sharedHours ?? 0 }))
              .join(', ')}
          </p>
          <div className="actions">
            {(['review', 'lock'] as const).map((kind) => (
              <EditForm
                key={kind}
                {...door}
                fields={{ kind, mentorId: row.mentorId, menteeId: row.menteeId }}
                onSend={send && (() => send({ kind, mentorId: row.mentorId, menteeId: row.menteeId }))}
              >
                <Button>{say(kind === 'lock' ? sheetMessages.lock : words.cardFine)}</Button>
              </EditForm>
            ))}
            <a className="button button-outline" href={`${hrefOf(row.key)}&forbid=yes`}>
              {say(sheetMessages.forbid)}
            </a>
          </div>
        </>
      ) : (
        <p>{say(words.cardsDone)}</p>
      )}
    </section>
  )
}
