import { useNavigate, useSubmit } from 'react-router'
import type { DraftEdit } from '../draft-edits.contract.ts'
import type { ReviewRow } from '../review.rules.ts'
import type { SentEdit } from './draft-editing.tsx'
import type { RowCommand } from './grid-control.tsx'

interface RowCommandPorts {
  readonly home: string
  readonly waitingRunId: string | null
  readonly open: (key: string | null) => void
  readonly send: (edit: SentEdit) => void
  readonly sendAndSay: (edit: DraftEdit) => void
  readonly askForbid: (key: string) => void
  readonly showHelp: () => void
}

/** What each key of the list does to the row that has focus. */
export function useRowCommands(ports: RowCommandPorts): (command: RowCommand, row: ReviewRow) => void {
  const navigate = useNavigate()
  const submit = useSubmit()
  const { home, open, sendAndSay } = ports
  return (command, row) => {
    const ids = { mentorId: row.mentorId, menteeId: row.menteeId }
    switch (command) {
      case 'open':
        open(row.key)
        return focusLater('pair-sheet-title')
      case 'alternatives':
        open(row.key)
        return focusLater('pair-alternatives')
      case 'close':
        return open(null)
      case 'lock':
        return sendAndSay({ kind: row.locked ? 'unlock' : 'lock', ...ids })
      case 'review':
        return sendAndSay({ kind: 'review', ...ids })
      case 'forbid':
        return row.forbidden ? sendAndSay({ kind: 'allow', ...ids }) : ports.askForbid(row.key)
      case 'search':
        return document.getElementById('match-search')?.focus()
      case 'solve': {
        const form = new FormData()
        form.set('kind', 'solve')
        form.set('_submission', crypto.randomUUID())
        return void submit(form, { method: 'post', action: home })
      }
      case 'compare':
        return void (ports.waitingRunId && navigate(`${home}/runs/${ports.waitingRunId}`))
      case 'help':
        return ports.showHelp()
      case 'undo':
      case 'redo':
        return ports.send({ kind: command })
    }
  }
}

/** After the next paint, when what should take focus exists. */
export function focusLater(id: string): void {
  requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(id)?.focus()))
}
