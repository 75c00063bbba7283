import { useLoaderData } from 'react-router'
import { useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import { LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { systemMessages as words } from '../system.messages.ts'
import type { SystemView } from '../read-system.ts'
import { warningWords } from './warning-words.rules.ts'
import type { loader } from './system-page.server.ts'

export { loader } from './system-page.server.ts'

export default function SystemPage() {
  const say = useSay()
  const system = useLoaderData<typeof loader>()
  const { warnings } = system
  return (
    <>
      <title>{`${say(words.page)} · ${say(words.brand)}`}</title>
      <PageHead
        look="finding"
        title={say(warnings.length === 0 ? words.well : words.needs, { count: warnings.length })}
        more={say(warnings.length === 0 ? words.wellMore : words.works)}
      />
      <div className="columns">
        {warnings.length > 0 ? (
          <section className="section">
            <div className="section-head">
              <h2>{say(words.warningsTitle)}</h2>
            </div>
            <ul className="lines">
              {warnings.map((warning) => {
                const { what, todo, values } = warningWords(warning, system)
                return (
                  <li key={warning}>
                    <p className="strong">{say(what, values)}</p>
                    <p className="quiet text">{say(todo)}</p>
                  </li>
                )
              })}
            </ul>
          </section>
        ) : null}
        <section className="section">
          <div className="section-head">
            <h2>{say(words.factsTitle)}</h2>
          </div>
          <dl className="facts">
            {factsOf(system, say).map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <nav className="actions" aria-label={say(words.links)}>
            <LinkButton href="/access">{say(words.access)}</LinkButton>
            <LinkButton href="/outbox">{say(words.outbox)}</LinkButton>
            <LinkButton href="/help-settings">{say(words.help)}</LinkButton>
          </nav>
        </section>
      </div>
    </>
  )
}

function factsOf(
  { version, node, database, jobs, mails, mailServer, publicUrl, lastBackupAt }: SystemView,
  say: Say,
) {
  return [
    [say(words.version), say(words.versionValue, { version, node })],
    [
      say(words.database),
      say(database.isServer ? words.databaseServer : words.databaseEmbedded, { version: database.version }),
    ],
    [say(words.jobs), say(words.jobsValue, { ...jobs })],
    [
      say(words.mail),
      say(words.mailValue, { waiting: mails.waiting, held: mails.held, failed: mails.failed }),
    ],
    [say(words.mailServer), say(mailServer ? words.mailServerSet : words.mailServerNone)],
    [say(words.address), publicUrl],
    [say(words.backup), lastBackupAt ? say(words.backupAt, { at: lastBackupAt }) : say(words.backupNever)],
  ] as const
}
