import { useActionData, useLoaderData, useParams } from 'react-router'
import { useLocale, useSay } from '#words/say.tsx'
import { Banner } from '#ui/banner.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { LinkShell } from '#ui/link-shell.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { focusTopics } from '#features/pairs/pair-mails.rules.ts'
import { pairNav } from '#features/pairs/pair-nav.rules.ts'
import { pairMessages } from '#features/pairs/pairs.messages.ts'
import { agreementPageMessages as words } from '../agreement-page.messages.ts'
import type { action, loader } from './agreement-page.server.ts'
import { ChangeForm } from './change-form.tsx'
import { problemWords, type Refused } from './refused.rules.ts'
import { SignForm } from './sign-form.tsx'
import { VersionText } from './version-text.tsx'

export { loader, action } from './agreement-page.server.ts'

export default function AgreementPage() {
  const say = useSay()
  const locale = useLocale()
  const { token = '' } = useParams()
  const agreement = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as Refused | undefined
  const { side, programme, mentorName, menteeName, inForce, proposed, versions, done, canChange } = agreement
  const names = { mentor: mentorName, mentee: menteeName, topics: focusTopics(agreement, locale) }
  const other = side === 'mentor' ? menteeName : mentorName
  const title = say(versions.length === 0 ? words.titleNone : words.title)
  const problems = [
    ...(refused?.sentence ? [{ href: '#main', text: refused.sentence }] : []),
    ...Object.entries(refused?.fields ?? {}).map(([field, id]) => ({
      href: `#${refused?.proposing ? 'change-' : ''}${field}`,
      text: say(problemWords(id)),
    })),
  ]
  const mine = proposed?.signedBy.includes(side) ?? false
  const earlier = versions.filter(
    ({ version }) => version !== inForce?.version && version !== proposed?.version,
  )
  return (
    <LinkShell
      skip={say(pairMessages.skip)}
      brand={{ name: say(pairMessages.brand) }}
      note={programme}
      nav={pairNav(token, 'pair', say)}
      help={{ href: '/help', label: say(pairMessages.help), note: say(pairMessages.helpNote) }}
    >
      <title>{`${refused ? say(pairMessages.problem, { title }) : title} · ${say(pairMessages.brand)}`}</title>
      {problems.length > 0 ? (
        <ErrorSummary title={say(words.summary, { count: problems.length })} problems={problems} />
      ) : null}
      <PageHead look="question" title={title} />
      {done === 'sent' && proposed ? (
        <Banner look="ok" announce>
          {say(words.sent, { name: other })}
        </Banner>
      ) : null}
      {done === 'signed' && inForce ? (
        <Banner look="ok" announce>
          {say(words.done, { version: inForce.version })}
        </Banner>
      ) : null}
      {versions.length === 0 ? <p>{say(words.noneText)}</p> : null}
      {proposed && !mine ? (
        <SignForm
          proposed={proposed}
          old={inForce?.version ?? null}
          names={names}
          other={other}
          refused={refused}
        />
      ) : null}
      {inForce ? (
        <section className="chapter">
          <h2>{say(words.inForce, { version: inForce.version })}</h2>
          <VersionText version={inForce} names={names} />
          <p>
            {say(words.goals)} <a href={`/l/${token}/pair/goals`}>{say(words.toGoals)}</a>
          </p>
        </section>
      ) : null}
      {proposed && mine ? (
        <section className="chapter">
          <h2>{say(words.proposedTitle, { version: proposed.version, name: other })}</h2>
          {inForce ? (
            <p className="quiet">{say(words.proposedNote, { name: other, old: inForce.version })}</p>
          ) : null}
          <details className="unfold" open={done === 'sent'}>
            <summary>{say(words.historyLine, { version: proposed.version, at: proposed.createdAt })}</summary>
            <VersionText version={proposed} names={names} />
          </details>
        </section>
      ) : null}
      {canChange && inForce ? (
        <ChangeForm
          base={(proposed ?? inForce).content}
          seen={(proposed ?? inForce).version}
          names={names}
          other={other}
          refused={refused?.proposing ? refused : undefined}
        />
      ) : null}
      {earlier.length > 0 ? (
        <section className="chapter">
          <h2>{say(words.historyTitle)}</h2>
          {earlier.toReversed().map((version) => (
            <details className="unfold" key={version.version}>
              <summary>{say(words.historyLine, { version: version.version, at: version.createdAt })}</summary>
              <VersionText version={version} names={names} />
            </details>
          ))}
        </section>
      ) : null}
    </LinkShell>
  )
}
