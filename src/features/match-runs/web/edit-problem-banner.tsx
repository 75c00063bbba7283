import { useEffect, useRef } from 'react'
import { Button } from '#ui/button.tsx'
import { WarningOctagonIcon } from '#ui/icons.tsx'
import { useSay } from '#words/say.tsx'
import { reviewMessages as words } from '../review.messages.ts'
import type { EditProblem } from './draft-editing.tsx'
import { EditForm } from './edit-form.tsx'

interface EditProblemBannerProps {
  readonly problem: EditProblem | null
  readonly home: string
  readonly back: string
  readonly seen: number
  readonly onClose: () => void
}

/** What the server refused, and, where somebody else was faster, the way to put one's own in its place. */
export function EditProblemBanner({ problem, home, back, seen, onClose }: EditProblemBannerProps) {
  const say = useSay()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problem) box.current?.focus()
  }, [problem])
  if (!problem) return null
  const { enhanced: _enhanced, seen: _seen, back: _back, _submission, ...fields } = problem.typed
  const again = fields['kind'] !== undefined && fields['kind'] !== 'undo' && fields['kind'] !== 'redo'
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box} aria-labelledby="edit-problem">
      <h2 id="edit-problem">
        <WarningOctagonIcon />
        {say(words.problem)}
      </h2>
      <p>{problem.sentence}</p>
      {again ? (
        <EditForm home={home} back={back} seen={seen} fields={fields}>
          <Button small>{say(words.putMine)}</Button>{' '}
          <Button small type="button" look="quiet" onClick={onClose}>
            {say(words.close)}
          </Button>
        </EditForm>
      ) : null}
    </div>
  )
}
