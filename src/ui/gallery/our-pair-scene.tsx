import { AgendaList } from '../agenda-list.tsx'
import { Actions, Button, LinkButton } from '../button.tsx'
import { LikertRow, type LikertStop } from '../likert-row.tsx'
import type { AgreedHour } from '../rhythm-layout.ts'
import { RhythmStrip } from '../rhythm-strip.tsx'
import { RingPortrait } from '../ring-portrait.tsx'
import { StatePage } from '../state-page.tsx'
import { TextArea } from '../text-area.tsx'
import { Time } from '../time.tsx'
import { TopicPicker } from '../topic-picker.tsx'
import { SampleLinkPage } from './sample-shells.tsx'
import type { Scene } from './scene.ts'

const taught = [0.78, 0.7, undefined, 0.74, 0.62, undefined, 0.66, 0.58, 0.64]
const hours: AgreedHour[] = [
  ...taught.map((share, week): AgreedHour =>
    share === undefined ? { state: week === 2 ? 'moved' : 'leave' } : { state: 'held', share },
  ),
  { state: 'booked' },
  { state: 'missed' },
  ...Array.from({ length: 15 }, (): AgreedHour => ({ state: 'agreed' })),
]
const agenda: readonly (readonly [string, string, string, 'mentor' | 'mentee' | 'quiet'])[] = [
  ['5 min', 'What Jonas tried since last time', 'Jonas leads', 'mentee'],
  ['10', 'Something you noticed this week', 'you lead', 'mentor'],
  ['25', 'Summarise a board paper with a permitted tool', 'you lead', 'mentor'],
  ['7', 'One action, one open door', 'both', 'quiet'],
]

function OurPair() {
  return (
    <SampleLinkPage withNav>
      <div className="pair-opening">
        <div>
          <h1>You mentor Jonas on AI tools</h1>
          <p className="small quiet">On course. Balance as designed. Week 9 of 26.</p>
        </div>
        <RingPortrait
          weeks={[...taught, undefined, undefined].map((share) => ({ share }))}
          booked
          label="Your rhythm so far: seven sessions held, one moved"
        />
      </div>
      <section className="chapter">
        <h2>
          <Time at="2026-08-11T12:00:00Z" text="Tuesday 11 August, 13:00" />
        </h2>
        <p className="quiet">14:00 for Jonas in Oslo. Video call.</p>
        <AgendaList
          lines={agenda.map(([minutes, what, who, voice]) => ({ key: what, minutes, what, who, voice }))}
        />
        <Actions>
          <LinkButton look="ink" href="#prepare">
            Prepare for Tuesday
          </LinkButton>
        </Actions>
        <Actions pair>
          <LinkButton href="#move">Move it</LinkButton>
          <LinkButton href="#log">Log a session</LinkButton>
        </Actions>
      </section>
      <section className="chapter">
        <h2>Seven hours held, one moved</h2>
        <RhythmStrip
          look="own"
          hours={hours}
          now={9}
          label="Seven hours held, one moved, one on leave, the next one booked"
          ends={['8 June', '4 Dec']}
          twin={{ summary: 'Week by week', lines: ['8 June: held', '15 June: held', '22 June: moved'] }}
        />
        <p className="small quiet">
          Each bar is one hour: <span className="mentor strong">what you taught</span> above,{' '}
          <span className="mentee strong">what Jonas taught</span> below. Only you two see this.
        </p>
      </section>
      <section className="chapter">
        <h2>What you are working on</h2>
        <ul className="lines">
          <li>
            <span className="strong">Jonas writes his own first draft with a permitted tool</span>
            <br />
            <span className="small quiet">Moving. By September.</span>
          </li>
        </ul>
      </section>
    </SampleLinkPage>
  )
}

function Pulse() {
  const stop = (number: number, word: string): LikertStop => ({
    value: String(number),
    number,
    label: `${number}, ${word}`,
  })
  const stops = [
    stop(1, 'strongly disagree'),
    stop(2, 'disagree'),
    stop(3, 'neither'),
    stop(4, 'agree'),
    stop(5, 'strongly agree'),
  ] as const
  return (
    <SampleLinkPage withNav>
      <h1>Two minutes, week 4</h1>
      <form method="post" action="#pulse">
        <LikertRow
          name="worth"
          statement="This is worth my time"
          stops={stops}
          ends={['disagree', 'agree']}
          error="Choose a number"
        />
        <LikertRow
          name="say"
          statement="I can say what I think"
          stops={stops}
          ends={['disagree', 'agree']}
          chosen="4"
        />
        <TopicPicker
          name="topic"
          legend="What would you like to learn next?"
          hint="Your first choice counts most."
          none="No choice"
          ranks={[
            { label: 'First choice' },
            { label: 'Second choice', optional: '(optional)' },
            { label: 'Third choice', optional: '(optional)' },
          ]}
          chosen={['ai']}
          topics={[
            { value: 'ai', label: 'AI tools' },
            { label: 'Sensitive topics', options: [{ value: 'lgbt', label: 'LGBT+ inclusion' }] },
          ]}
        />
        <Button look="ink">Send</Button>
      </form>
    </SampleLinkPage>
  )
}

export const ourPairScenes: readonly Scene[] = [
  { name: 'our-pair', title: 'Our pair', sheet: 'link-page', page: <OurPair /> },
  {
    name: 'our-pair-rtl',
    title: 'Our pair, from the right',
    sheet: 'link-page',
    dir: 'rtl',
    page: <OurPair />,
  },
  { name: 'pulse', title: 'Pulse', sheet: 'link-page', page: <Pulse /> },
  {
    name: 'concern',
    title: 'Concern',
    sheet: 'link-page',
    page: (
      <SampleLinkPage
        note={undefined}
        confidential={{ title: 'In confidence', leave: { href: '#leave', label: 'Leave this page' } }}
        help={undefined}
      >
        <h1>What happened?</h1>
        <p>Read by one trained case handler. Your manager and the programme do not see it.</p>
        <form method="post" action="#concern">
          <TextArea name="what" label="In your own words" />
          <Button look="ink">Go on</Button>
        </form>
        <p className="small quiet">
          Your code is <code>K7M2-0OQL-1I8B</code>
        </p>
      </SampleLinkPage>
    ),
  },
  {
    name: 'link-used',
    title: 'This link was used',
    sheet: 'link-page',
    page: (
      <SampleLinkPage>
        <StatePage
          title="This link has done its work"
          actions={<LinkButton href="#new">Mail me a new one</LinkButton>}
          reference={{ label: 'If you ask for help, quote', code: '7f3a-91c2' }}
        >
          <p>You said yes on Tuesday. Nothing more is needed.</p>
        </StatePage>
      </SampleLinkPage>
    ),
  },
]
