import { Actions, Button } from '#ui/button.tsx'
import { ChoiceCards } from '#ui/choice-cards.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useSay } from '#words/say.tsx'
import { briefMessages as words } from '../brief.messages.ts'
import type { Brief } from '../briefs.contract.ts'

export interface BriefRefusal {
  readonly problems: Readonly<Record<string, string>>
  readonly typed: Readonly<Record<string, unknown>>
}

/** A choice without a default and initials nobody can guess: a mail scanner that sends this form changes nothing. */
export function BriefDecisionForm({ refused }: { refused: BriefRefusal | undefined }) {
  const say = useSay()
  const typed = (name: string) => (typeof refused?.typed[name] === 'string' ? refused.typed[name] : undefined)
  const chosen = typed('decision')
  return (
    <form method="post" className="stack-wide" noValidate>
      <SubmissionKey />
      <ChoiceCards
        name="decision"
        legend={say(words.decideTitle)}
        legendHidden
        chosen={chosen ? [chosen] : []}
        error={refused?.problems['decision']}
        choices={[
          { value: 'approve', label: say(words.approve), note: say(words.approveNote) },
          { value: 'comment', label: say(words.comment), note: say(words.commentNote) },
        ]}
      />
      <TextField
        name="initials"
        label={say(words.initials)}
        hint={say(words.initialsHint)}
        initial={typed('initials')}
        error={refused?.problems['initials']}
        width="initials"
        autoComplete="off"
      />
      <TextArea
        name="comment"
        label={say(words.commentLabel)}
        hint={say(words.commentHint)}
        initial={typed('comment')}
        error={refused?.problems['comment']}
        rows={4}
      />
      <Actions>
        <Button look="ink">{say(words.send)}</Button>
      </Actions>
    </form>
  )
}

/** What was said, in the words of the brief's own state. */
export function BriefOutcome({ brief }: { brief: Brief }) {
  const say = useSay()
  if (!brief.decidedAt) return <p>{say(words.waiting, { name: brief.sponsorName, at: brief.sentAt })}</p>
  const facts = {
    name: brief.sponsorName,
    at: brief.decidedAt,
    initials: brief.initials ?? '',
    comment: brief.comment ?? '',
  }
  if (brief.decision === 'commented') return <p>{say(words.commentedBy, facts)}</p>
  return (
    <>
      <p>{say(words.approvedBy, facts)}</p>
      {brief.comment ? <p>{say(words.alsoSaid, facts)}</p> : null}
    </>
  )
}
