import { useActionData, useLoaderData, useParams } from 'react-router'
import { Actions, Button, LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { useSay } from '#words/say.tsx'
import { notebookMessages as words } from '../notebook.messages.ts'
import { roomMessages } from '../room.messages.ts'
import type { action, loader } from './note-page.server.ts'
import { problemWords, typedText } from './problem-words.rules.ts'
import { RoomShell } from './room-shell.tsx'

export { action, loader } from './note-page.server.ts'

export default function NotePage() {
  const say = useSay()
  const { programme, otherName: name, shared, text, mayWrite } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const errors = problemWords(say, words, refused?.problems)
  const fresh = shared ? say(words.newShared, { name }) : say(words.newOwn)
  const title = text === null ? fresh : say(words.change)
  const list = `/l/${useParams()['token']!}/pair/notes`
  return (
    <RoomShell
      programme={programme}
      title={title}
      problems={refused?.problem ? { main: refused.problem } : errors}
    >
      <PageHead look="question" title={title} />
      {mayWrite ? (
        <form method="post" className="stack-wide" noValidate>
          <SubmissionKey />
          <TextArea
            name="text"
            label={say(words.text)}
            hint={shared ? say(words.hintShared, { name }) : say(words.hintOwn)}
            rows={8}
            initial={typedText(refused?.typed ?? {}, 'text') ?? text ?? ''}
            error={errors['text']}
          />
          <p className="small quiet">{say(words.tier)}</p>
          <Button look="ink">{say(words.save)}</Button>
        </form>
      ) : (
        <p>{say(words.closed)}</p>
      )}
      {text === null ? null : (
        <form method="post" className="chapter">
          <p className="small quiet">{say(shared ? words.removeNote : words.removeNoteOwn)}</p>
          <Button name="intent" value="delete">
            {say(words.remove)}
          </Button>
        </form>
      )}
      <Actions>
        <LinkButton look="quiet" href={list}>
          {say(roomMessages.notesBack)}
        </LinkButton>
      </Actions>
    </RoomShell>
  )
}
