import type { ButtonHTMLAttributes, MouseEventHandler, ReactNode } from 'react'

import { classNames } from './class-names.ts'

export type ButtonLook = 'ink' | 'outline' | 'danger' | 'quiet'
type Shared = { look?: ButtonLook; small?: boolean; shortcut?: string; icon?: ReactNode; children: ReactNode }

function look(look: ButtonLook | undefined, small: boolean | undefined): string {
  return classNames('button', `button-${look ?? 'outline'}`, small && 'button-small')
}

function Inside({ icon, shortcut, children }: Pick<Shared, 'icon' | 'shortcut' | 'children'>) {
  return (
    <>
      {icon}
      <span className="button-label">{children}</span>
      {shortcut ? <kbd>{shortcut}</kbd> : null}
    </>
  )
}

export type ButtonProps = Shared &
  Pick<
    ButtonHTMLAttributes<HTMLButtonElement>,
    | 'name'
    | 'value'
    | 'onClick'
    | 'form'
    | 'formAction'
    | 'formNoValidate'
    | 'aria-describedby'
    | 'aria-expanded'
    | 'aria-controls'
    | 'id'
  > & {
    /** A busy button keeps its width and its words; a second press does nothing. */
    busy?: boolean
    /** Only inside a form does a button submit unless told otherwise. */
    type?: 'submit' | 'button'
  }

export function Button({
  look: chosen,
  small,
  shortcut,
  icon,
  busy,
  type = 'submit',
  onClick,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={busy ? 'button' : type}
      className={look(chosen, small)}
      aria-busy={busy || undefined}
      onClick={busy ? undefined : onClick}
    >
      <Inside icon={icon} shortcut={shortcut}>
        {children}
      </Inside>
    </button>
  )
}

export type LinkButtonProps = Shared & { href: string; download?: boolean }

export function LinkButton({
  look: chosen,
  small,
  shortcut,
  icon,
  href,
  download,
  children,
}: LinkButtonProps) {
  return (
    <a className={look(chosen, small)} href={href} download={download}>
      <Inside icon={icon} shortcut={shortcut}>
        {children}
      </Inside>
    </a>
  )
}

export type IconButtonProps = {
  label: string
  icon: ReactNode
  href?: string
  onClick?: MouseEventHandler
  name?: string
  value?: string
  type?: 'submit' | 'button'
}

/** For the few learned drawings only (close, search, menu, more, play, pause, external). */
export function IconButton({ label, icon, href, onClick, name, value, type = 'button' }: IconButtonProps) {
  const classes = 'button button-small button-icon'
  if (href)
    return (
      <a className={classes} href={href} aria-label={label} title={label} onClick={onClick}>
        {icon}
      </a>
    )
  return (
    <button
      className={classes}
      type={type}
      name={name}
      value={value}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      {icon}
    </button>
  )
}

/** `pair` sets two of equal weight side by side on a phone. */
export function Actions({ pair, children }: { pair?: boolean; children: ReactNode }) {
  return <div className={classNames('actions', pair && 'actions-pair')}>{children}</div>
}
