import { Button } from '../button.tsx'
import { DayField } from '../date-field.tsx'
import { NewPairPicture } from '../new-pair-picture.tsx'
import { SlotPicker } from '../slot-picker.tsx'
import { TextField } from '../text-field.tsx'
import { SampleLinkPage } from './sample-shells.tsx'
import type { Scene } from './scene.ts'

const slots = [
  { value: '1', mine: 'Tue 9 June, 14:00–15:00', theirs: '13:00 for Amira in Leeds' },
  { value: '2', mine: 'Wed 10 June, 09:00–10:00', theirs: '08:00 for Amira in Leeds' },
  {
    value: '3',
    mine: 'Fri 12 June, 16:00–17:00',
    theirs: '15:00 for Amira in Leeds',
    clockChange: 'Clocks change in Leeds that week.',
  },
]

function Decide({ chosen }: { chosen?: string }) {
  return (
    <SampleLinkPage
      hero={
        <NewPairPicture
          mentor="AH"
          leader="JB"
          label="A new pair: two facing arcs, nothing drawn between them yet"
        />
      }
    >
      <h1>
        Your mentor:
        <br />
        <bdi>Amira Haddad</bdi>
      </h1>
      <p>
        Amira mentors you on <b>AI tools</b> and <b>social media</b>. Service design, Leeds.
      </p>
      <p className="quiet">Amira has already said yes.</p>
      <section className="chapter">
        <h2>Why you two</h2>
        <ul className="lines">
          <li>You asked for AI tools first. Amira uses them every day and offers to teach them.</li>
          <li>Different department, different country, no reporting line.</li>
          <li>Three free hours a week in common.</li>
        </ul>
      </section>
      <form method="post" action="#decide">
        <section className="chapter">
          <h2>When is your first hour?</h2>
          <SlotPicker
            name="slot"
            legend="When is your first hour?"
            legendHidden
            slots={slots}
            chosen={chosen ? [chosen] : []}
            zone="Your times, Oslo."
            other={{
              value: 'other',
              label: 'Other times',
              fields: <DayField name="other-day" label="Day" />,
            }}
          />
        </section>
        <section className="chapter">
          <h2>What you agree to</h2>
          <ol className="numbered">
            <li>An hour a week. You both protect it.</li>
            <li>What is said stays between you two.</li>
            <li>You set together what is off limits.</li>
            <li>Amira leads; you learn.</li>
            <li>Either may stop, with no reason given.</li>
          </ol>
          <p className="small">
            <a href="#agreement">Read the full agreement, version 3</a>
          </p>
        </section>
        <TextField
          name="initials"
          label="Your initials, as a signature"
          width="initials"
          maxLength={4}
          autoComplete="off"
        />
        <Button look="ink">{chosen ? 'Accept and book Tue 9 June, 14:00' : 'Accept and book'}</Button>
      </form>
      <p className="aside-action">
        <a href="#decline">Not this match</a>
        <span className="quiet small">
          One tap, no reason needed. Amira only hears that we are finding a better fit.
        </span>
      </p>
    </SampleLinkPage>
  )
}

export const decideScenes: readonly Scene[] = [
  { name: 'decide', title: 'Decide', sheet: 'link-page', page: <Decide /> },
  { name: 'decide-chosen', title: 'Decide, chosen', sheet: 'link-page', page: <Decide chosen="1" /> },
]
