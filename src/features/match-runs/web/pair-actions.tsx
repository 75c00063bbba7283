import { Button } from '#ui/button.tsx'
import { ChoiceCards } from '#ui/choice-cards.tsx'
import { LockIcon } from '#ui/icons.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useSay } from '#words/say.tsx'
import type { DraftEdit } from '../draft-edits.contract.ts'
import type { PairSheet } from '../read-pair-sheet.ts'
import { sheetMessages as words } from '../pair-sheet.messages.ts'
import { isolate } from './bidi.rules.ts'
import { EditForm } from './edit-form.tsx'

/** Where the forms of a sheet lead, and how they are sent when scripts run. */
export interface SheetDoor {
  readonly home: string
  readonly back: string
  readonly seen: number
  readonly send?: ((edit: DraftEdit) => void) | undefined
  /** Opens the question "why" in a dialog; without it the question stands in the page. */
  readonly onForbid?: (() => void) | undefined
  /** A refused forbid, to be shown where it was asked. */
  readonly forbidError?: string | undefined
}

const reasonWords = {
  'conflict-of-interest': words.reasonConflict,
  history: words.reasonHistory,
  other: words.reasonOther,
}

export function PairActions({
  sheet,
  send,
  onForbid,
  forbidError,
  ...door
}: SheetDoor & { sheet: PairSheet }) {
  const say = useSay()
  const { row, banReason } = sheet
  const ids = { mentorId: row.mentorId, menteeId: row.menteeId }
  const toggle = (kind: 'lock' | 'unlock' | 'review' | 'unreview' | 'allow') => ({
    fields: { kind, ...ids },
    onSend: send && (() => send({ kind, ...ids })),
  })
  return (
    <>
      {row.forbidden ? (
        <p className="small">
          {say(words.isForbidden, {
            reason: say(reasonWords[(banReason ?? 'other') as keyof typeof reasonWords]),
          })}
        </p>
      ) : null}
      <div className="row pair-actions">
        <EditForm {...door} {...toggle(row.locked ? 'unlock' : 'lock')}>
          <Button small shortcut="L" icon={<LockIcon small />}>
            {say(row.locked ? words.unlock : words.lock)}
          </Button>
        </EditForm>
        {row.forbidden ? (
          <EditForm {...door} {...toggle('allow')}>
            <Button small>{say(words.allow)}</Button>
          </EditForm>
        ) : onForbid ? (
          <Button small shortcut="F" type="button" onClick={onForbid}>
            {say(words.forbid)}
          </Button>
        ) : null}
        <EditForm {...door} {...toggle(row.reviewed ? 'unreview' : 'review')}>
          <Button small shortcut="M">
            {say(row.reviewed ? words.unreview : words.review)}
          </Button>
        </EditForm>
      </div>
      {row.forbidden || onForbid ? null : (
        <details className="pair-more" open={forbidError !== undefined}>
          <summary>{say(words.forbid)}</summary>
          <ForbidForm sheet={sheet} error={forbidError} {...door} />
        </details>
      )}
      <details className="pair-more">
        <summary>{say(words.more)}</summary>
        <div className="stack">
          <NoteForm sheet={sheet} send={send} {...door} />
          {[[row.mentorId, sheet.mentor.name] as const, [row.menteeId, sheet.mentee.name] as const].map(
            ([personId, name]) => (
              <EditForm
                key={personId}
                {...door}
                fields={{ kind: 'hold', personId }}
                onSend={send && (() => send({ kind: 'hold', personId }))}
              >
                <Button small look="quiet">
                  {say(words.holdMentor, { name: isolate(name) })}
                </Button>
              </EditForm>
            ),
          )}
        </div>
      </details>
    </>
  )
}

function NoteForm({ sheet, send: _send, ...door }: SheetDoor & { sheet: PairSheet }) {
  const say = useSay()
  const { mentorId, menteeId } = sheet.row
  return (
    <EditForm {...door} fields={{ kind: 'note', mentorId, menteeId }}>
      <div className="stack">
        <TextArea
          key={sheet.row.key}
          name="text"
          id="note"
          label={say(words.note)}
          hint={say(words.noteHint)}
          initial={sheet.note}
          maxLength={2000}
        />
        <Button small>{say(words.saveNote)}</Button>
      </div>
    </EditForm>
  )
}

/** A forbid always says why, for whoever finds it in a year. */
export function ForbidForm({
  sheet,
  error,
  onSend,
  onKeep,
  ...door
}: SheetDoor & {
  sheet: Pick<PairSheet, 'row'>
  error?: string | undefined
  onSend?: (form: FormData) => void
  onKeep?: () => void
}) {
  const say = useSay()
  const { mentorId, menteeId } = sheet.row
  return (
    <form
      method="post"
      action={door.home}
      className="stack"
      onSubmit={
        onSend
          ? (event) => {
              event.preventDefault()
              onSend(new FormData(event.currentTarget))
            }
          : undefined
      }
    >
      <input type="hidden" name="kind" value="forbid" />
      <input type="hidden" name="mentorId" value={mentorId} />
      <input type="hidden" name="menteeId" value={menteeId} />
      <input type="hidden" name="seen" value={door.seen} />
      <input type="hidden" name="back" value={door.back} />
      <p className="small quiet">{say(words.forbidHint)}</p>
      <ChoiceCards
        name="reason"
        legend={say(words.forbidWhy)}
        required
        error={error}
        choices={Object.entries(reasonWords).map(([value, label]) => ({ value, label: say(label) }))}
      />
      <TextField
        name="note"
        id="forbid-note"
        label={say(words.forbidNote)}
        optional={say(words.optional)}
        maxLength={500}
      />
      <div className="actions">
        <Button look="danger">{say(words.forbidNow)}</Button>
        {onKeep ? (
          <Button type="button" onClick={onKeep}>
            {say(words.keep)}
          </Button>
        ) : null}
      </div>
    </form>
  )
}
