import type { Role } from '#contract/actor.ts'
import { useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { ChoiceCards } from '#ui/choice-cards.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TextField } from '#ui/text-field.tsx'
import { accountMessages as words } from '../accounts.messages.ts'
import type { Problems } from './form-problems.tsx'
import { problemWords } from './problem-words.rules.ts'
import { roleWords } from './role-words.rules.ts'
import { typedText } from './typed-text.rules.ts'

export function InvitationForm({
  mayGive,
  refused,
}: {
  mayGive: readonly Role[]
  refused?: Problems & { typed: object }
}) {
  const say = useSay()
  const error = (field: string) =>
    refused?.fields?.[field] ? say(problemWords(refused.fields[field])) : undefined
  const chosen = [(refused?.typed as { roles?: string | string[] } | undefined)?.roles ?? []].flat()
  return (
    <section className="section">
      <div className="section-head">
        <h2>{say(words.inviteTitle)}</h2>
      </div>
      <form method="post" noValidate className="stack">
        <SubmissionKey />
        <TextField
          name="name"
          label={say(words.inviteName)}
          autoComplete="off"
          initial={typedText(refused?.typed, 'name')}
          error={error('name')}
        />
        <TextField
          name="address"
          type="email"
          label={say(words.address)}
          autoComplete="off"
          initial={typedText(refused?.typed, 'address')}
          error={error('address')}
        />
        <ChoiceCards
          kind="checkbox"
          name="roles"
          legend={say(words.inviteRoles)}
          hint={say(words.inviteRolesHint)}
          choices={mayGive.map((role) => ({
            value: role,
            label: say(roleWords[role].name),
            note: say(roleWords[role].note),
          }))}
          chosen={chosen}
          error={error('roles')}
        />
        <Button look="ink" name="intent" value="invite">
          {say(words.inviteButton)}
        </Button>
      </form>
    </section>
  )
}
