import type { ReactNode } from 'react'

import { classNames } from './class-names.ts'
import { WarningOctagonIcon } from './icons.tsx'

export type FieldWords = {
  label: ReactNode
  /** The word that says a field may stay empty; absent means it is needed. */
  optional?: string
  hint?: ReactNode
  error?: ReactNode
  /** What became of the last keystroke, such as the hour it was saved. */
  state?: ReactNode
}
export type FieldWidth = 'full' | 'short' | 'initials'

/** Hint and error stand between label and input, so that they are read before typing and stay visible above a phone's keyboard. */
export function Field({
  id,
  label,
  optional,
  hint,
  error,
  state,
  width = 'full',
  group,
  children,
}: FieldWords & { id: string; width?: FieldWidth; group?: boolean; children: ReactNode }) {
  const words = (
    <>
      {label}
      {optional ? <span className="field-optional"> {optional}</span> : null}
    </>
  )
  const inside = (
    <>
      {hint ? (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      <FieldError id={id}>{error}</FieldError>
      {children}
      {state ? (
        <span className="field-state" id={`${id}-state`} aria-live="polite">
          {state}
        </span>
      ) : null}
    </>
  )
  const classes = classNames('field', width !== 'full' && `field-${width}`)
  if (group)
    return (
      <fieldset className={classes} id={id} aria-describedby={describedBy(id, { hint, error })}>
        <legend className="field-label">{words}</legend>
        {inside}
      </fieldset>
    )
  return (
    <div className={classes}>
      <label className="field-label" htmlFor={id}>
        {words}
      </label>
      {inside}
    </div>
  )
}

export function FieldError({ id, children }: { id: string; children?: ReactNode }) {
  if (!children) return null
  return (
    <span className="field-error" id={`${id}-error`}>
      <WarningOctagonIcon />
      <span>{children}</span>
    </span>
  )
}

export function describedBy(
  id: string,
  { hint, error, state }: Pick<FieldWords, 'hint' | 'error' | 'state'>,
): string | undefined {
  return classNames(!!hint && `${id}-hint`, !!error && `${id}-error`, !!state && `${id}-state`) || undefined
}
