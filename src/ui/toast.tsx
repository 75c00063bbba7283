import { useEffect, useEffectEvent, useState, type ReactNode } from 'react'

import { Button, IconButton } from './button.tsx'
import { XIcon } from './icons.tsx'

/** Stands inside a place with role="status" that is there before it, or nobody hears it. */
export type ToastProps = {
  text: ReactNode
  /** With `onPress` the page stays; else the form is sent. */
  undo?: {
    label: ReactNode
    action: string
    fields?: readonly { name: string; value: string }[]
    onPress?: () => void
  }
  close: { label: string; onClose: () => void }
  /** Ten seconds unless told otherwise; stands still while somebody points at it or is inside. The ledger keeps the action anyway. */
  stayMs?: number
}

export function Toast({ text, undo, close: { label, onClose }, stayMs = 10_000 }: ToastProps) {
  const [held, setHeld] = useState(false)
  const leave = useEffectEvent(onClose)
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => leave(), stayMs)
    return () => clearTimeout(timer)
  }, [held, stayMs])
  const [hold, release] = [() => setHeld(true), () => setHeld(false)]
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- pointing at it only stops the clock
    <div className="toast" onPointerEnter={hold} onPointerLeave={release} onFocus={hold} onBlur={release}>
      <span>{text}</span>
      {undo ? (
        <form
          method="post"
          action={undo.action}
          onSubmit={undo.onPress ? (event) => (event.preventDefault(), undo.onPress!()) : undefined}
        >
          {undo.fields?.map(({ name, value }) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Button look="quiet" small>
            {undo.label}
          </Button>
        </form>
      ) : null}
      <IconButton label={label} icon={<XIcon />} onClick={onClose} />
    </div>
  )
}
