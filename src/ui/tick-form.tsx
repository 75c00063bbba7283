import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { CheckField, type CheckFieldProps } from './check-field.tsx'

export type TickFormProps = {
  title: ReactNode
  note: ReactNode
  /** What the answer is about, sent with it. */
  about: { name: string; value: string }
  box: Pick<CheckFieldProps, 'name' | 'label' | 'error'>
  button: { name: string; value: string; label: ReactNode }
}

/** A chapter that asks for one thing: it happens once the box is ticked, never by the button alone. */
export function TickForm({ title, note, about, box, button }: TickFormProps) {
  return (
    <form method="post" className="chapter" noValidate>
      <h2>{title}</h2>
      <p className="quiet">{note}</p>
      <input type="hidden" name={about.name} value={about.value} />
      <CheckField {...box} />
      <Button name={button.name} value={button.value}>
        {button.label}
      </Button>
    </form>
  )
}
