import { useActionData, useLoaderData, useParams } from 'react-router'
import { useSay } from '#words/say.tsx'
import { Banner } from '#ui/banner.tsx'
import { Actions, Button, LinkButton } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { LinkShell } from '#ui/link-shell.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { pairNav } from '#features/pairs/pair-nav.rules.ts'
import { pairMessages } from '#features/pairs/pairs.messages.ts'
import { participantMessages as words } from '../participants.messages.ts'
import { AssistantSection } from './assistant-section.tsx'
import { HeldData } from './held-data.tsx'
import { LoadSection } from './load-section.tsx'
import type { action, loader } from './me-page.server.ts'
import { problemWords, type Refused } from './refused.rules.ts'
import { SettingsForm } from './settings-form.tsx'
import { TopicsSection } from './topics-section.tsx'

export { loader, action } from './me-page.server.ts'

export default function MePage() {
  const say = useSay()
  const { token = '' } = useParams()
  const me = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as Refused | undefined
  const title = say(words.meTitle, { name: me.name })
  const problems = [
    ...(refused?.sentence ? [{ href: '#main', text: refused.sentence }] : []),
    ...Object.entries(refused?.fields ?? {}).map(([field, id]) => ({
      href: `#${field}`,
      text: say(problemWords(id)),
    })),
  ]
  return (
    <LinkShell
      skip={say(pairMessages.skip)}
      brand={{ name: say(pairMessages.brand) }}
      note={me.programme}
      nav={pairNav(token, 'me', say)}
      help={{ href: '/help', label: say(pairMessages.help), note: say(pairMessages.helpNote) }}
    >
      <title>{`${refused ? say(pairMessages.problem, { title }) : title} · ${say(pairMessages.brand)}`}</title>
      {problems.length > 0 ? (
        <ErrorSummary title={say(words.fewerSummary, { count: problems.length })} problems={problems} />
      ) : null}
      <PageHead look="question" title={title} />
      {me.done === 'saved' && !refused ? (
        <Banner look="ok" announce>
          {say(words.saved)}
        </Banner>
      ) : null}
      <SettingsForm language={me.language} wish={me.wish} />
      <TopicsSection me={me} />
      {me.load ? <LoadSection load={me.load} /> : null}
      {me.mayHaveAssistant ? (
        <AssistantSection assistant={me.assistant} done={me.done} refused={refused} />
      ) : null}
      <section className="chapter">
        <h2>{say(words.calendarTitle)}</h2>
        <p className="quiet">{say(words.calendarNote)}</p>
        <Actions>
          <LinkButton href={`/l/${token}/pair/calendar`}>{say(words.toCalendar)}</LinkButton>
        </Actions>
      </section>
      <section className="chapter">
        <h2>{say(words.daysOffTitle)}</h2>
        <p className="quiet">{say(words.daysOffNote)}</p>
        <Actions>
          <LinkButton href={`/l/${token}/pair/days-off`}>{say(words.toDaysOff)}</LinkButton>
        </Actions>
      </section>
      <HeldData href={`/l/${token}/pair/me/data`} everything={`/l/${token}/pair/everything`} held={me.held} />
      <section className="chapter">
        <h2>{say(words.leaveTitle)}</h2>
        <p className="quiet">{say(words.leaveNote)}</p>
        <Actions>
          <LinkButton href={`/l/${token}/pair/pause`}>{say(words.toPause)}</LinkButton>
        </Actions>
        <form method="post">
          <input type="hidden" name="place" value="leave" />
          <Button look="quiet" name="intent" value="answers">
            {say(words.toLeave)}
          </Button>
        </form>
      </section>
    </LinkShell>
  )
}
