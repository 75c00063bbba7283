import { useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/text-field.tsx'
import type { AgreementNames } from '../agreement-text.rules.ts'
import { agreementPageMessages as words } from '../agreement-page.messages.ts'
import type { AgreementVersion } from '../agreements.reads.ts'
import { problemWords, type Refused } from './refused.rules.ts'
import { VersionText } from './version-text.tsx'

/** What the other one suggests, and the place to sign it. Not signing is done by leaving it, or by writing another one. */
export function SignForm({
  proposed,
  old,
  names,
  other,
  refused,
}: {
  proposed: AgreementVersion
  old: number | null
  names: AgreementNames
  other: string
  refused: Refused | undefined
}) {
  const say = useSay()
  const problem = refused && !refused.proposing ? refused.fields?.['initials'] : undefined
  return (
    <section className="chapter">
      <h2>{say(words.signTitle, { name: other, version: proposed.version })}</h2>
      {old === null ? null : <p className="quiet">{say(words.signNote, { old })}</p>}
      <VersionText version={proposed} names={names} />
      <form method="post" noValidate>
        <input type="hidden" name="version" value={proposed.version} />
        <TextField
          name="initials"
          label={say(words.initials)}
          width="initials"
          maxLength={8}
          autoComplete="off"
          error={problem ? say(problemWords(problem)) : undefined}
        />
        <Button look="ink" name="intent" value="sign">
          {say(words.signButton, { version: proposed.version })}
        </Button>
      </form>
    </section>
  )
}
