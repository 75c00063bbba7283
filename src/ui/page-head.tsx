import type { ReactNode } from 'react'

import { classNames } from './class-names.ts'

export type PageHeadProps = {
  /** A computed sentence with the numbers inside. */
  title: ReactNode
  /** The second sentence of a finding, set quieter. */
  more?: ReactNode
  /** `finding` for the one page whose headline is its result; `question` drops the rule on phone pages. */
  look?: 'sentence' | 'finding' | 'question'
  over?: ReactNode
  sub?: ReactNode
  actions?: ReactNode
}

export function PageHead({ title, more, look = 'sentence', over, sub, actions }: PageHeadProps) {
  return (
    <header className={classNames('page-head', look === 'question' && 'page-head-bare')}>
      <div className="page-head-words">
        {over ? <div className="page-head-over">{over}</div> : null}
        <h1 className={classNames(look === 'finding' && 'page-head-finding')}>
          {title}
          {more ? <span className="page-head-more"> {more}</span> : null}
        </h1>
        {sub ? <div className="page-head-sub">{sub}</div> : null}
      </div>
      {actions ? <div className="actions">{actions}</div> : null}
    </header>
  )
}
