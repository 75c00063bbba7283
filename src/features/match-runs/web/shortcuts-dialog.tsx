import { useEffect, useRef } from 'react'
import { Button } from '#ui/button.tsx'
import { useSay } from '#words/say.tsx'
import { reviewMessages as words } from '../review.messages.ts'

const keys = [
  ['↑ ↓  J K', words.keyMove],
  ['← →', words.keyCells],
  ['Enter', words.keyOpen],
  ['Home End PgUp PgDn', words.keyJump],
  ['Space  Shift ↑ ↓', words.keySelect],
  ['X', words.keyClear],
  ['N P', words.keyFlagged],
  ['L', words.keyLock],
  ['F', words.keyForbid],
  ['A', words.keyAlternatives],
  ['M', words.keyReview],
  ['/', words.keySearch],
  ['Shift R', words.keySolve],
  ['C', words.keyCompare],
  ['Ctrl Z  Ctrl Shift Z', words.keyUndo],
  ['?', words.keyHelp],
] as const

interface ShortcutsDialogProps {
  readonly open: boolean
  readonly letters: boolean
  readonly onLetters: (on: boolean) => void
  readonly onClose: () => void
}

export function ShortcutsDialog({ open, letters, onLetters, onClose }: ShortcutsDialogProps) {
  const say = useSay()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open) dialog.current?.showModal()
  }, [open])
  return (
    <dialog className="dialog match-keys" ref={dialog} aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">{say(words.keysTitle)}</h2>
      <p className="small quiet">{say(words.keysNote)}</p>
      <dl>
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{say(what)}</dd>
          </div>
        ))}
      </dl>
      <div className="dialog-actions">
        <Button type="button" onClick={() => onLetters(!letters)}>
          {say(letters ? words.keysOff : words.keysOn)}
        </Button>
        <Button type="button" onClick={() => dialog.current?.close()}>
          {say(words.close)}
        </Button>
      </div>
    </dialog>
  )
}
