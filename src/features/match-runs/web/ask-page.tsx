import { useActionData, useLoaderData, type LinksFunction } from 'react-router'
import { Banner } from '#ui/banner.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { CheckField } from '#ui/check-field.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { FieldError } from '#ui/field.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { PersonName } from '#ui/person-name.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useSay } from '#words/say.tsx'
import { askMessages as words } from '../place-ask.messages.ts'
import styles from './match.css?url'
import type { action, loader } from './ask-page.server.ts'

export { action, loader } from './ask-page.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

const problemWords = {
  person: words.askProblemNobody,
  subject: words.askProblemSubject,
  text: words.askProblemText,
}

/** A draft the coordinator makes their own, to people whom the rules allow as partners of those who wait. */
export default function AskPage() {
  const say = useSay()
  const { programmeId, ask } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const { side, waiting, willing, programmeName } = ask
  const typed: Readonly<Record<string, unknown>> = result?.typed ?? {}
  const told = Object.keys(problemWords).filter((name) =>
    Object.keys(result?.problems ?? {}).some((path) => path.split('.')[0] === name),
  ) as (keyof typeof problemWords)[]
  const errorOf = (name: keyof typeof problemWords) =>
    told.includes(name) ? say(problemWords[name]) : undefined
  const draft = { side, waiting, programme: programmeName }
  const title = say(words.askTitle, { programme: programmeName })
  const back = `/programmes/${programmeId}/match?tab=unmatched`
  const chosen = [typed['person'] ?? []].flat()
  return (
    <>
      <title>{told.length > 0 || result?.problem ? `${say(words.askProblem)}: ${title}` : title}</title>
      {told.length > 0 ? (
        <ErrorSummary
          title={say(words.askProblem)}
          problems={told.map((name) => ({ href: `#${name}`, text: say(problemWords[name]) }))}
        />
      ) : null}
      {result?.problem ? (
        <Banner look="danger" announce>
          {result.problem}
        </Banner>
      ) : null}
      {result?.sent ? (
        <Banner look="ok" announce>
          {say(words.askSent, result.sent)}
        </Banner>
      ) : null}
      <PageHead title={waiting > 0 ? say(words.askHead, { side, waiting }) : say(words.askNobody)} />
      {waiting === 0 || result?.sent ? (
        <div className="stack">
          {result?.sent ? <p>{say(words.askAfter)}</p> : null}
          <LinkButton href={back}>{say(words.askBack)}</LinkButton>
        </div>
      ) : (
        <form method="post" className="stack-wide">
          <SubmissionKey />
          <fieldset className="stack match-willing" id="person" tabIndex={-1}>
            <legend className="strong">{say(words.askWho)}</legend>
            <p className="small quiet">{say(words.askWhoHint)}</p>
            <FieldError id="person">{errorOf('person')}</FieldError>
            {willing.map(({ personId, name, address, helps }) => (
              <CheckField
                key={personId}
                name="person"
                id={`person-${personId}`}
                value={personId}
                label={<PersonName name={name} />}
                note={address ? say(words.askHelps, { count: helps }) : say(words.askNoAddress)}
                checked={chosen.includes(personId)}
              />
            ))}
          </fieldset>
          <div className="stack-wide text">
            <TextField
              name="subject"
              label={say(words.askSubject)}
              initial={String(typed['subject'] ?? say(words.askDraftSubject, draft))}
              error={errorOf('subject')}
              maxLength={150}
            />
            <TextArea
              name="text"
              label={say(words.askText)}
              hint={say(words.askTextHint)}
              initial={String(typed['text'] ?? say(words.askDraftText, draft))}
              error={errorOf('text')}
              rows={10}
              maxLength={3000}
            />
          </div>
          <div className="actions">
            <LinkButton href={back}>{say(words.askBack)}</LinkButton>
            <Button look="ink">{say(words.askSend)}</Button>
          </div>
        </form>
      )}
    </>
  )
}
