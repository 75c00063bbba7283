import type { ReactNode } from 'react'
import { SubmissionKey } from '#ui/submission-key.tsx'

export interface EditFormProps {
  readonly home: string
  readonly back: string
  readonly seen: number
  readonly fields: Readonly<Record<string, string>>
  /** With scripts: sends without leaving the page. */
  readonly onSend?: (() => void) | undefined
  readonly children: ReactNode
}

/** One edit as a plain form, so that everything works before, or without, any script. */
export function EditForm({ home, back, seen, fields, onSend, children }: EditFormProps) {
  return (
    <form
      method="post"
      action={home}
      onSubmit={
        onSend
          ? (event) => {
              event.preventDefault()
              onSend()
            }
          : undefined
      }
    >
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="seen" value={seen} />
      <input type="hidden" name="back" value={back} />
      <SubmissionKey />
      {children}
    </form>
  )
}
