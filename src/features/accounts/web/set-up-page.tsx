import { useActionData, useLoaderData } from 'react-router'
import { useLanguage, useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { SelectField } from '#ui/select-field.tsx'
import { TextField } from '#ui/text-field.tsx'
import { accountMessages as words } from '../accounts.messages.ts'
import { Door } from './door.tsx'
import { FormProblems, type Problems } from './form-problems.tsx'
import { problemWords } from './problem-words.rules.ts'
import type { action, loader } from './set-up-page.server.ts'
import { typedText } from './typed-text.rules.ts'

export { loader, action } from './set-up-page.server.ts'

export default function SetUpPage() {
  const say = useSay()
  const language = useLanguage()
  const { code, codeFits, zones, here } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as (Problems & { typed: object }) | undefined
  const typed = (field: string) => typedText(refused?.typed, field)
  const error = (field: string) =>
    refused?.fields?.[field] ? say(problemWords(refused.fields[field])) : undefined
  const known = codeFits && !refused
  return (
    <Door title={say(words.setUpTitle)} lead={say(words.setUpLead)} problem={refused !== undefined}>
      <FormProblems {...refused} />
      <form method="post" action="/set-up" noValidate>
        <ol className="steps">
          <li>
            <div>
              <h2>{say(words.setUpProve)}</h2>
              <p className="small quiet">{say(known ? words.setUpProveDone : words.setUpProveHint)}</p>
              {known ? (
                <input type="hidden" name="code" value={code} />
              ) : (
                <TextField
                  name="code"
                  label={say(words.setUpCode)}
                  initial={typed('code') ?? code}
                  error={error('code')}
                  autoComplete="off"
                  spellCheck={false}
                />
              )}
            </div>
          </li>
          <li>
            <div>
              <h2>{say(words.setUpOrganisation)}</h2>
              <TextField
                name="organisation"
                label={say(words.setUpOrganisationName)}
                autoComplete="organization"
                initial={typed('organisation')}
                error={error('organisation')}
              />
              <SelectField
                name="language"
                label={say(words.setUpLanguage)}
                initial={typed('language') ?? language}
                error={error('language')}
                options={[
                  { value: 'en', label: 'English' },
                  { value: 'de', label: 'Deutsch' },
                ]}
              />
              <SelectField
                name="timeZone"
                label={say(words.setUpTimeZone)}
                hint={say(words.setUpTimeZoneHint)}
                initial={typed('timeZone') ?? here}
                error={error('timeZone')}
                options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
              />
            </div>
          </li>
          <li>
            <div>
              <h2>{say(words.setUpFirst)}</h2>
              <p className="small quiet">{say(words.setUpFirstHint)}</p>
              <TextField
                name="name"
                label={say(words.name)}
                autoComplete="name"
                initial={typed('name')}
                error={error('name')}
              />
              <TextField
                name="address"
                type="email"
                label={say(words.address)}
                autoComplete="username"
                initial={typed('address')}
                error={error('address')}
              />
              <TextField
                name="password"
                type="password"
                label={say(words.password)}
                hint={say(words.passwordHint)}
                autoComplete="new-password"
                error={error('password')}
              />
            </div>
          </li>
        </ol>
        <Button look="ink">{say(words.setUpButton)}</Button>
      </form>
      <p className="small quiet">{say(words.setUpDemo)}</p>
    </Door>
  )
}
