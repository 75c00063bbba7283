import { useParams } from 'react-router'
import { useSay } from '#words/say.tsx'
import { roomMessages as words } from '../room.messages.ts'
import type { OurPair, Privately } from '../read-our-pair.ts'

export function NotesChapter({
  room: { otherName: name },
  notes,
}: {
  room: OurPair
  notes: Privately['notes']
}) {
  const say = useSay()
  const page = `/l/${useParams()['token']!}/pair/notes`
  return (
    <section className="chapter">
      <h2>{say(words.notesTitle)}</h2>
      <div className="two-beside">
        <p>
          <a className="strong tall-link" href={`${page}#own`}>
            {say(words.notesYours)}
          </a>
          <br />
          <span className="small quiet">{say(words.notesYoursCount, { count: notes.own })}</span>
        </p>
        <p>
          <a className="strong tall-link" href={`${page}#shared`}>
            {say(words.notesShared)}
          </a>
          <br />
          <span className="small quiet">{say(words.notesSharedCount, { count: notes.shared, name })}</span>
        </p>
      </div>
    </section>
  )
}
