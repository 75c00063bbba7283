import { RhythmStrip } from '#ui/rhythm-strip.tsx'
import { useSay } from '#words/say.tsx'
import { momentumMessages as words } from '../momentum.messages.ts'
import type { PairSheet } from '../read-pair-sheet.ts'

const slotWords = {
  held: words.slotHeld,
  moved: words.slotMoved,
  missed: words.slotMissed,
  leave: words.slotLeave,
  booked: words.slotBooked,
  agreed: words.slotAgreed,
} as const

/** Twenty-six weeks, one tick an agreed hour. Who taught is never drawn here. */
export function PairRhythm({ sheet: { rhythm, acceptedAt } }: { sheet: PairSheet }) {
  const say = useSay()
  const count = (state: string) => rhythm.filter((slot) => slot.state === state).length
  const past = rhythm.filter(({ state }) => state !== 'booked' && state !== 'agreed').length
  return (
    <section className="section">
      <div className="section-head">
        <h2>{say(words.rhythm)}</h2>
      </div>
      <RhythmStrip
        hours={rhythm.map(({ state }) => ({ state }))}
        now={past}
        label={say(words.rhythmLabel, {
          held: count('held'),
          moved: count('moved'),
          missed: count('missed'),
        })}
        ends={[acceptedAt ? say(words.rhythmStart, { at: acceptedAt }) : '', say(words.rhythmEnd)]}
        twin={{
          summary: say(words.rhythmTable),
          lines: rhythm.map(({ week, state }) => say(slotWords[state], { week })),
        }}
      />
    </section>
  )
}
