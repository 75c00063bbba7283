import { Toast } from '#ui/toast.tsx'
import { useSay } from '#words/say.tsx'
import { reviewMessages as words } from '../review.messages.ts'
import type { SentEdit } from './draft-editing.tsx'

export interface Said {
  readonly text: string
  /** Counts, so that the same words said again stay as long as new ones. */
  readonly number: number
}

interface SaidToastProps {
  readonly home: string
  readonly said: Said | null
  readonly send: (edit: SentEdit) => void
  readonly onClose: () => void
}

/** What was just done, heard and seen, with the way back beside it. The place stays, or nothing would be heard. */
export function SaidToast({ home, said, send, onClose }: SaidToastProps) {
  const say = useSay()
  const undo = () => {
    send({ kind: 'undo' })
    onClose()
  }
  return (
    <div role="status">
      {said ? (
        <Toast
          key={said.number}
          text={said.text}
          undo={{ label: say(words.undo), action: home, onPress: undo }}
          close={{ label: say(words.close), onClose }}
        />
      ) : null}
    </div>
  )
}
