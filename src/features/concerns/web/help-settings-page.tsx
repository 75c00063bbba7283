import { useActionData, useLoaderData } from 'react-router'
import { Banner } from '#ui/banner.tsx'
import { Actions, Button, LinkButton } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useSay } from '#words/say.tsx'
import { caseMessages as words } from '../cases.messages.ts'
import type { action, loader } from './help-settings-page.server.ts'

export { action, loader } from './help-settings-page.server.ts'

export default function HelpSettingsPage() {
  const say = useSay()
  const settings = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const typed = (name: string, saved: string) => {
    const value = (refused?.typed as Record<string, unknown> | undefined)?.[name]
    return typeof value === 'string' ? value : saved
  }
  const wrong = refused?.problems['leaveUrl'] ? say(words.leaveUrlWrong) : undefined
  const count = settings.handlers.length
  return (
    <>
      <title>{`${say(words.settingsPage)} · Upstream`}</title>
      {refused ? (
        <ErrorSummary
          title={say(words.problemTitle)}
          problems={[{ href: wrong ? '#leaveUrl' : '#urgent', text: wrong ?? refused.problem ?? '' }]}
        />
      ) : null}
      <PageHead
        title={say(words.settingsTitle, { count })}
        sub={say(words.settingsLead)}
        actions={<LinkButton href="/access">{say(words.settingsAccess)}</LinkButton>}
      />
      {settings.saved && !refused ? (
        <Banner look="ok" announce>
          {say(words.saved)}
        </Banner>
      ) : count < 3 ? (
        <Banner look={count < 2 ? 'warn' : 'info'}>{say(words.settingsFew)}</Banner>
      ) : null}
      <form method="post" className="stack-wide text" noValidate>
        <SubmissionKey />
        <TextArea
          name="urgent"
          label={say(words.urgent)}
          hint={say(words.urgentHint)}
          initial={typed('urgent', settings.urgent.join('\n'))}
          rows={4}
          maxLength={2000}
        />
        <TextField
          name="outsideName"
          label={say(words.outsideName)}
          hint={say(words.outsideNameHint)}
          initial={typed('outsideName', settings.outsideName)}
          maxLength={200}
        />
        <TextField
          name="outsideReach"
          label={say(words.outsideReach)}
          initial={typed('outsideReach', settings.outsideReach)}
          maxLength={200}
        />
        <TextField
          name="leaveUrl"
          type="url"
          label={say(words.leaveUrl)}
          hint={say(words.leaveUrlHint)}
          error={wrong}
          initial={typed('leaveUrl', settings.leaveUrl)}
          maxLength={500}
        />
        <Actions>
          <Button look="ink">{say(words.save)}</Button>
        </Actions>
      </form>
    </>
  )
}
