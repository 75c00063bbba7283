import { useEffect, useRef, type ReactNode } from 'react'

import { Button, type ButtonLook } from './button.tsx'

export type ConsequenceDialogProps = {
  id: string
  /** Says what leaves the building, with numbers: "Announce 191 pairs and send 382 mails?" */
  title: ReactNode
  children?: ReactNode
  safe: ReactNode
  act: {
    label: ReactNode
    action: string
    look?: Extract<ButtonLook, 'ink' | 'danger'>
    fields?: readonly { name: string; value: string }[]
    busy?: boolean
  }
  open: boolean
  onClose: () => void
}

/** Only where something cannot be called back. Focus starts on the safe choice; without a script the action is a page of its own. */
export function ConsequenceDialog({ id, title, children, safe, act, open, onClose }: ConsequenceDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const box = dialog.current
    if (!box || box.open === open) return
    if (open) box.showModal()
    else box.close()
  }, [open])
  return (
    <dialog className="dialog" id={id} ref={dialog} aria-labelledby={`${id}-title`} onClose={onClose}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children ? <div className="text">{children}</div> : null}
      <div className="dialog-actions">
        <form method="dialog">
          <Button>{safe}</Button>
        </form>
        <form method="post" action={act.action}>
          {act.fields?.map(({ name, value }) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Button look={act.look ?? 'ink'} busy={act.busy}>
            {act.label}
          </Button>
        </form>
      </div>
    </dialog>
  )
}
