import type { ReactNode } from 'react'
import { Actions, Button } from '#ui/button.tsx'
import { useSay } from '#words/say.tsx'
import type { Draft } from '../concerns.contract.ts'
import type { Step } from '../concern-steps.rules.ts'
import { helpMessages as words } from '../help.messages.ts'
import { CarriedFields, type DraftField } from './carried-fields.tsx'

/** One question, the answers so far, on and back. The browser is asked to keep none of it. */
export function StepForm({
  step,
  draft,
  asks,
  next,
  quiet,
  children,
}: {
  step: Step
  draft: Draft
  /** Fields of this page; the others are carried. */
  asks: readonly DraftField[]
  /** Words of the button that leads on; none on a page that only leads back. */
  next?: string | null
  /** When the page has a stronger button of its own. */
  quiet?: boolean
  children?: ReactNode
}) {
  const say = useSay()
  return (
    <form method="post" className="stack-wide" noValidate autoComplete="off">
      <input type="hidden" name="step" value={step} />
      <CarriedFields draft={draft} except={asks} />
      {children}
      <Actions>
        {next === null ? null : (
          <Button look={quiet ? 'outline' : 'ink'} name="go" value={step === 'check' ? 'send' : 'next'}>
            {next ?? say(words.next)}
          </Button>
        )}
        {step === 'need' ? null : (
          <Button look="quiet" name="go" value="back">
            {say(words.back)}
          </Button>
        )}
      </Actions>
    </form>
  )
}
