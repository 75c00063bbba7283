import { classNames } from './class-names.ts'

/** Stands in for a person's picture; the tint tells the role. Always beside the name, so it is silent to screen readers. */
export function Initials({ text, voice }: { text: string; voice?: 'mentor' | 'mentee' }) {
  return (
    <span className={classNames('initials', voice && `initials-${voice}`)} aria-hidden="true">
      {text}
    </span>
  )
}
