import { RhythmStrip } from '#ui/rhythm-strip.tsx'
import type { AgreedHour } from '#ui/rhythm-layout.ts'
import { useLocale, useSay } from '#words/say.tsx'
import { roomMessages as words } from '../room.messages.ts'
import type { OurPair } from '../read-our-pair.ts'
import type { RhythmHour } from '../rhythm.rules.ts'
import { hoursIn } from './hours.rules.ts'
import { countsOf } from './room-counts.rules.ts'
import { Voiced } from './voiced.tsx'

const stateWords = {
  held: words.stateHeld,
  moved: words.stateMoved,
  missed: words.stateMissed,
  unknown: words.stateUnknown,
  booked: words.stateBooked,
  agreed: words.stateAgreed,
} as const

/** The hours so far and ahead, both voices in each bar, and the same in words. */
export function RhythmChapter({ room }: { room: OurPair }) {
  const say = useSay()
  const hours = hoursIn(useLocale())
  const { rhythm, ownZone, otherName } = room
  const [first, last] = [rhythm.hours[0], rhythm.hours.at(-1)]
  if (!first || !last || rhythm.past === 0) return null
  const title = say(words.counts, countsOf(room))
  const line = ({ at, state, share }: RhythmHour) => {
    const day = hours.date(at, ownZone)
    return share === undefined ? say(stateWords[state], { day }) : say(words.stateHeldShare, { day, share })
  }
  return (
    <section className="chapter">
      <h2>{title}</h2>
      <RhythmStrip
        look="own"
        hours={rhythm.hours.map(drawn)}
        now={rhythm.past}
        label={title}
        ends={[hours.date(first.at, ownZone), hours.date(last.at, ownZone)]}
        twin={{ summary: say(words.byHour), lines: rhythm.hours.map(line) }}
      />
      {rhythm.hours.some(({ share }) => share !== undefined) ? (
        <p className="small quiet">
          <Voiced text={say(words.legend, { name: otherName })} />
        </p>
      ) : null}
    </section>
  )
}

/** An hour nobody has spoken of is drawn as a mere mark on the line, never as held. */
function drawn({ state, share }: RhythmHour): AgreedHour {
  if (state === 'held') return share === undefined ? { state } : { state, share }
  return { state: state === 'unknown' ? 'agreed' : state }
}
