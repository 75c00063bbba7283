import { useLoaderData } from 'react-router'
import { Banner } from '#ui/banner.tsx'
import { RingPortrait } from '#ui/ring-portrait.tsx'
import { useLocale, useSay } from '#words/say.tsx'
import { roomMessages as words } from '../room.messages.ts'
import type { OurPair } from '../read-our-pair.ts'
import { GoalsChapter } from './goals-chapter.tsx'
import { NextHour } from './next-hour.tsx'
import { NotesChapter } from './notes-chapter.tsx'
import type { loader } from './our-pair-page.server.ts'
import { RhythmChapter } from './rhythm-chapter.tsx'
import { countsOf } from './room-counts.rules.ts'
import { RoomShell } from './room-shell.tsx'
import { standingWords } from './standing-words.rules.ts'

export { loader } from './our-pair-page.server.ts'

/** Mentor: the next hour, the rhythm, the goals, the notes. Leader: the same without the rhythm, since theirs are two minutes a week. */
export default function OurPairPage() {
  const say = useSay()
  const { room, agenda, now } = useLoaderData<typeof loader>()
  if (room.state === 'gone')
    return (
      <RoomShell programme={room.programme} title={say(words.goneTitle)}>
        <h1>{say(words.goneTitle)}</h1>
        <p>{say(words.goneText)}</p>
      </RoomShell>
    )
  return (
    <RoomShell programme={room.programme} title={say(words.title)}>
      <Opening room={room} />
      {room.privately ? null : <Banner>{say(words.standIn)}</Banner>}
      <NextHour room={room} agenda={agenda} />
      {room.side === 'mentor' ? <RhythmChapter room={room} /> : null}
      {room.privately ? (
        <>
          <GoalsChapter room={room} privately={room.privately} now={now} />
          <NotesChapter room={room} notes={room.privately.notes} />
        </>
      ) : null}
    </RoomShell>
  )
}

function Opening({ room }: { room: OurPair }) {
  const say = useSay()
  const list = new Intl.ListFormat(useLocale(), { type: 'conjunction' })
  const { side, otherName: name, topics, standing, rhythm, next } = room
  const [full, plain] =
    side === 'mentor'
      ? [words.mentorTitle, words.mentorTitlePlain]
      : [words.leaderTitle, words.leaderTitlePlain]
  const held = rhythm.hours.slice(0, rhythm.past).map(({ share }) => ({ share }))
  const ahead = [{ share: undefined }, { share: undefined }]
  return (
    <div className="pair-opening">
      <div>
        <h1>{topics.length > 0 ? say(full, { name, topics: list.format(topics) }) : say(plain, { name })}</h1>
        {standing ? <p className="small quiet">{standingWords(say, standing)}</p> : null}
      </div>
      <RingPortrait
        weeks={[...held, ...ahead]}
        booked={next !== null}
        label={say(words.portrait, { counts: say(words.counts, countsOf(room)) })}
      />
    </div>
  )
}
