import type { ReactNode } from 'react'
import { useLocale, useSay } from '#words/say.tsx'
import { Actions, Button } from '#ui/button.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { daysOffMessages as words } from '../days-off.messages.ts'
import type { Days } from '../days-off.rules.ts'
import type { DaysConsequence } from '../read-days-consequence.ts'
import { daysIn } from './day-words.rules.ts'

export interface AskedDays {
  readonly asked: Days & DaysConsequence
}

/** What days off would leave out, before they are entered. Whoever says yes says it to this number. */
export function DaysAsk({
  asked,
  back,
  children,
}: AskedDays & { readonly back: string; readonly children?: ReactNode }) {
  const say = useSay()
  const locale = useLocale()
  const { count } = asked
  return (
    <>
      <p className="strong">{daysIn(asked, locale)}</p>
      {children}
      <form method="post" className="stack">
        <SubmissionKey />
        <input type="hidden" name="first" value={asked.first} />
        <input type="hidden" name="last" value={asked.last} />
        <input type="hidden" name="sure" value={count} />
        <Actions>
          <Button look="ink">{say(words.askAdd, { count })}</Button>
        </Actions>
      </form>
      <p>
        <a className="calm-link" href={back}>
          {say(words.askBack)}
        </a>
      </p>
    </>
  )
}
