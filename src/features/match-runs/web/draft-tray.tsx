import { Button } from '#ui/button.tsx'
import { useSay } from '#words/say.tsx'
import type { Review } from '../read-review.ts'
import { reviewMessages as words } from '../review.messages.ts'
import type { SentEdit } from './draft-editing.tsx'
import { EditForm } from './edit-form.tsx'

interface DraftTrayProps {
  readonly home: string
  readonly back: string
  readonly review: Review
  readonly locks: number
  readonly forbids: number
  readonly send: ((edit: SentEdit) => void) | undefined
}

/** Edits are collected here; nothing is solved until it is asked for. */
export function DraftTray({ home, back, review, locks, forbids, send }: DraftTrayProps) {
  const say = useSay()
  const { counts, savedAt, seen } = review
  const door = { home, back, seen }
  return (
    <div className="tray">
      <span>
        <strong>{say(words.draft)}</strong>
        <span className="quiet">
          : {say(words.draftCounts, { locks, forbids, holds: counts.holds, changes: counts.ruleChanges })}{' '}
          {savedAt ? say(words.savedAt, { at: new Date(savedAt) }) : say(words.notSaved)}
        </span>
      </span>
      <EditForm {...door} fields={{ kind: 'undo' }} onSend={send && (() => send({ kind: 'undo' }))}>
        <Button look="quiet" small>
          {say(words.undo)}
        </Button>
      </EditForm>
      <EditForm {...door} fields={{ kind: 'redo' }} onSend={send && (() => send({ kind: 'redo' }))}>
        <Button look="quiet" small>
          {say(words.redo)}
        </Button>
      </EditForm>
      <a className="button button-quiet button-small" href={`${home}/ledger`}>
        {say(words.ledger)}
      </a>
      <div className="tray-end">
        <EditForm {...door} fields={{ kind: 'solve' }}>
          <Button shortcut="⇧R" id="re-solve">
            {say(words.resolve)}
          </Button>
        </EditForm>
      </div>
    </div>
  )
}
