import { useActionData, useRouteLoaderData } from 'react-router'
import { Actions, Button } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { TextField } from '#ui/text-field.tsx'
import { usualWords } from '#words/side-words.ts'
import { SpeechProvider, useLanguage, useSay } from '#words/say.tsx'
import type { Catalogue } from '#words/speak.ts'
import { helpMessages as words } from '../help.messages.ts'
import { ConfidentialShell } from './confidential-shell.tsx'
import { OwnThread } from './own-thread.tsx'
import type { action } from './return-page.server.ts'

export { action, loader } from './return-page.server.ts'

/** The code travels in forms only: neither the address nor a cookie says that anybody was here. */
export default function ReturnPage() {
  const say = useSay()
  const language = useLanguage()
  // Nobody is known here, so the document itself has no zone; the moments below are those of the organisation.
  const root = useRouteLoaderData<{ catalogue: Catalogue }>('root')
  const answered = useActionData<typeof action>()
  if (answered?.opened)
    return (
      <SpeechProvider
        language={language}
        catalogue={root?.catalogue ?? {}}
        timeZone={answered.timeZone}
        sides={usualWords}
      >
        <OwnThread
          own={answered.opened}
          leaveUrl={answered.leaveUrl}
          done={answered.done}
          textMissing={answered.textMissing}
        />
      </SpeechProvider>
    )
  const refused = answered?.refused
  return (
    <ConfidentialShell
      leaveUrl=""
      problems={refused ? [{ href: '#code', text: refused.sentence }] : []}
      problemTitle={say(words.notOpened)}
    >
      <PageHead look="question" title={say(words.returnTitle)} />
      <form method="post" className="stack-wide" noValidate autoComplete="off">
        <TextField
          name="code"
          label={say(words.returnLabel)}
          hint={say(words.returnHint)}
          error={refused?.sentence}
          initial={refused?.code}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={100}
        />
        {refused?.text ? <input type="hidden" name="text" value={refused.text} /> : null}
        <Actions>
          <Button look="ink">{say(words.returnOpen)}</Button>
        </Actions>
      </form>
      <p>
        <a href="/help">{say(words.returnOther)}</a>
      </p>
    </ConfidentialShell>
  )
}
