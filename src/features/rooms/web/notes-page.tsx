import { useLoaderData, useParams } from 'react-router'
import { Actions, LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { useLocale, useSay } from '#words/say.tsx'
import { notebookMessages as words } from '../notebook.messages.ts'
import { roomMessages } from '../room.messages.ts'
import { hoursIn } from './hours.rules.ts'
import type { loader } from './notes-page.server.ts'
import { RoomShell } from './room-shell.tsx'

export { loader } from './notes-page.server.ts'

type Notebook = Awaited<ReturnType<typeof loader>>

export default function NotesPage() {
  const say = useSay()
  const book = useLoaderData<typeof loader>()
  const home = `/l/${useParams()['token']!}/pair`
  const { otherName: name, mayWrite, notes } = book
  return (
    <RoomShell programme={book.programme} title={say(words.title)}>
      <PageHead look="question" title={say(words.title)} sub={say(words.tier)} />
      {mayWrite ? null : <p>{say(words.closed)}</p>}
      <section className="chapter" id="own">
        <h2>{say(words.yours)}</h2>
        <p className="small quiet">{say(words.yoursNote, { name })}</p>
        <List
          book={book}
          notes={notes.filter(({ shared }) => !shared)}
          none={say(words.yoursNone)}
          page={`${home}/notes`}
        />
        {mayWrite ? (
          <Actions>
            <LinkButton look="ink" href={`${home}/notes/own`}>
              {say(words.writeOwn)}
            </LinkButton>
          </Actions>
        ) : null}
      </section>
      <section className="chapter" id="shared">
        <h2>{say(words.shared)}</h2>
        <p className="small quiet">{say(words.sharedNote, { name })}</p>
        <List
          book={book}
          notes={notes.filter(({ shared }) => shared)}
          none={say(words.sharedNone)}
          page={`${home}/notes`}
        />
        {mayWrite ? (
          <Actions>
            <LinkButton href={`${home}/notes/shared`}>{say(words.writeShared)}</LinkButton>
          </Actions>
        ) : null}
      </section>
      <p>
        <a className="tall-link" href={home}>
          {say(roomMessages.back)}
        </a>
      </p>
    </RoomShell>
  )
}

function List({
  book: { otherName: name, ownZone },
  notes,
  none,
  page,
}: {
  book: Notebook
  notes: Notebook['notes']
  none: string
  page: string
}) {
  const say = useSay()
  const hours = hoursIn(useLocale())
  if (notes.length === 0) return <p className="quiet">{none}</p>
  return (
    <ul className="lines">
      {notes.map(({ noteId, text, mine, kind, writtenAt }) => (
        <li key={noteId}>
          <p className="written">
            {kind === 'note' ? null : <span className="strong">{say(words[kind])}: </span>}
            <bdi>{text}</bdi>
          </p>
          <p className="small quiet apart">
            <span>{say(mine ? words.you : words.other, { name, day: hours.short(writtenAt, ownZone) })}</span>
            {mine ? (
              <a className="tall-link" href={`${page}/${noteId}`}>
                {say(words.change)}
              </a>
            ) : null}
          </p>
        </li>
      ))}
    </ul>
  )
}
