import { useEffect, useRef } from 'react'
import { useSay } from '#words/say.tsx'
import type { DraftEdit } from '../draft-edits.contract.ts'
import { banReasons } from '../ban-reasons.rules.ts'
import type { ReviewRow } from '../review.rules.ts'
import { sheetMessages as words } from '../pair-sheet.messages.ts'
import { isolate } from './bidi.rules.ts'
import { ForbidForm } from './pair-actions.tsx'

interface ForbidDialogProps {
  readonly row: ReviewRow
  readonly home: string
  readonly back: string
  readonly seen: number
  readonly onForbid: (edit: DraftEdit) => void
  readonly onClose: () => void
}

export function ForbidDialog({ row, onForbid, onClose, ...door }: ForbidDialogProps) {
  const say = useSay()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const read = (form: FormData) => {
    const reason = banReasons.find((each) => each === form.get('reason'))
    const note = form.get('note')
    if (reason)
      onForbid({
        kind: 'forbid',
        mentorId: row.mentorId,
        menteeId: row.menteeId,
        reason,
        note: typeof note === 'string' && note.trim() ? note : undefined,
      })
  }
  return (
    <dialog className="dialog" ref={dialog} aria-labelledby="forbid-title" onClose={onClose}>
      <h2 id="forbid-title">
        {say(words.forbidTitle, { mentor: isolate(row.mentor), mentee: isolate(row.mentee) })}
      </h2>
      <ForbidForm sheet={{ row }} {...door} onSend={read} onKeep={onClose} />
    </dialog>
  )
}
