import type { ReactNode } from 'react'

import { classNames } from './class-names.ts'
import { CheckIcon, InfoIcon, WarningIcon, WarningOctagonIcon } from './icons.tsx'

export type BannerLook = 'info' | 'ok' | 'warn' | 'danger'

const icons = { info: InfoIcon, ok: CheckIcon, warn: WarningIcon, danger: WarningOctagonIcon }

/** One at a time, below the page head. Told apart by the drawing and the words; the tint comes last. */
export function Banner({
  look = 'info',
  announce,
  children,
  actions,
}: {
  look?: BannerLook
  announce?: boolean
  children: ReactNode
  actions?: ReactNode
}) {
  const Drawing = icons[look]
  return (
    <div
      className={classNames('banner', look !== 'info' && `banner-${look}`)}
      role={announce ? 'status' : undefined}
    >
      <Drawing />
      <div className="banner-words">{children}</div>
      {actions}
    </div>
  )
}
