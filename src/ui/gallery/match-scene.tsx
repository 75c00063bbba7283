import { Button, LinkButton } from '../button.tsx'
import { CoverageBar } from '../coverage-bar.tsx'
import { DataTable, type Column } from '../data-table.tsx'
import { FacingBars } from '../facing-bars.tsx'
import { FitStateMark, FitStrip } from '../fit-strip.tsx'
import { ArrowRightIcon, CheckIcon, LockIcon } from '../icons.tsx'
import { PageHead } from '../page-head.tsx'
import { PersonName } from '../person-name.tsx'
import { FacingPeople, SideSheet } from '../side-sheet.tsx'
import { sampleMarks, samplePairs, type SamplePair } from './match-sample.ts'
import { SampleWorkbench } from './sample-shells.tsx'
import type { Scene } from './scene.ts'

const stateWords = { open: 'not reviewed', reviewed: 'reviewed', flagged: 'wants a look', locked: 'locked' }

const columns: Column<SamplePair>[] = [
  {
    key: 'state',
    head: null,
    headHidden: 'State',
    look: 'tight',
    cell: (row) => <FitStateMark state={row.state} label={stateWords[row.state]} />,
  },
  {
    key: 'mentor',
    head: 'Mentor',
    voice: 'mentor',
    rowHead: true,
    cell: (row) => <PersonName name={row.mentor} />,
  },
  {
    key: 'arrow',
    head: null,
    headHidden: 'Direction',
    look: 'tight',
    cell: () => <ArrowRightIcon small label="mentors" />,
  },
  { key: 'leader', head: 'Leader', voice: 'mentee', cell: (row) => <PersonName name={row.leader} /> },
  { key: 'topic', head: 'On', look: 'quiet', cell: (row) => row.topic },
  { key: 'fit', head: 'Fit', look: 'figure', cell: (row) => row.fit },
  { key: 'why', head: 'Why look', look: 'quiet', cell: (row) => row.why },
]

const topics = [
  { key: 'ai', label: 'AI tools, 13 short', mentor: 48, leader: 61, strong: true },
  { key: 'social', label: 'Social media', mentor: 57, leader: 44 },
  { key: 'customers', label: 'Younger customers', mentor: 41, leader: 39 },
  { key: 'lgbt', label: 'LGBT+ inclusion', mentor: 19, leader: 21 },
].map((row) => ({
  ...row,
  mentorText: String(row.mentor),
  leaderText: String(row.leader),
  said: `${row.label}: ${row.mentor} mentors offer it, ${row.leader} leaders want it`,
}))

function Coverage() {
  return (
    <aside aria-label="Coverage">
      <h2>Coverage</h2>
      <h3>Hard rules</h3>
      <ul>
        {['No reporting line', 'No forbidden pair', 'Within capacity'].map((rule) => (
          <li key={rule} className="row row-apart small">
            <span className="row">
              <CheckIcon small />
              {rule}
            </span>
            <span className="quiet">all 191</span>
          </li>
        ))}
      </ul>
      <h3>Soft rules</h3>
      <CoverageBar label="Cross-department" value={188} of={191} figure="188" outOf="of 191" />
      <CoverageBar label="2 h overlap or more" value={174} of={191} figure="174" outOf="of 191" />
      <CoverageBar label="Cross-region" value={142} of={191} figure="142" outOf="of 191" />
      <h3>Topics</h3>
      <FacingBars mentorHead="Mentors offer" leaderHead="Leaders want" rows={topics} />
    </aside>
  )
}

function PairSheet() {
  return (
    <SideSheet
      title="Amira Haddad mentors Jonas Berg"
      figure={
        <>
          84<small>good</small>
        </>
      }
      close={{ href: '#list', label: 'Close' }}
      previous={{ href: '#up', label: 'Previous pair' }}
      next={{ href: '#down', label: 'Next pair' }}
      asPage={{ href: '#page', label: 'Open as a page' }}
    >
      <FacingPeople
        mentor={
          <>
            <b>Amira</b>
            <p className="quiet">Service design, Leeds. Level 3</p>
          </>
        }
        leader={
          <>
            <b>Jonas</b>
            <p className="quiet">Operations, Oslo. Level 9</p>
          </>
        }
      />
      <h3>Why these two, on AI tools and social media</h3>
      <CoverageBar
        look="reason"
        label="Topics wanted and offered"
        value={38}
        of={45}
        scale={45}
        figure="38"
        outOf="of 45"
        note="Jonas asked for AI tools first (survey, 12 May). Amira offers it: “use it daily”."
      />
      <CoverageBar
        look="reason"
        label="Different department and region"
        value={20}
        of={20}
        scale={45}
        figure="20"
        outOf="of 20"
        note="Service design, Leeds. Operations, Oslo."
      />
      <CoverageBar
        look="reason"
        label="Shared free hours"
        value={15}
        of={15}
        scale={45}
        figure="15"
        outOf="of 15"
        note="3 a week, stated by both."
      />
      <CoverageBar
        look="reason"
        label="Goal close to the programme’s need"
        value={1}
        of={10}
        scale={45}
        figure="1"
        outOf="of 10"
      />
      <h3>Why not someone else?</h3>
      <ul className="else">
        {[
          ['Leo Brandt', 'Moreau would drop 88 to 71', 83],
          ['Sara Nowak', 'better with Achterberg, by 6 net', 91],
        ].map(([name, why, fit]) => (
          <li key={name}>
            <span>
              {name}
              <br />
              <span className="smallest quiet">{why}</span>
            </span>
            <span className="figures">{fit}</span>
            <LinkButton small href="#try">
              Try swap
            </LinkButton>
          </li>
        ))}
      </ul>
      <div className="row">
        <Button small icon={<LockIcon small />} shortcut="L" type="button">
          Lock
        </Button>
        <Button small shortcut="F" type="button">
          Forbid
        </Button>
        <Button small shortcut="M" type="button">
          Mark reviewed
        </Button>
      </div>
    </SideSheet>
  )
}

function Match({ sheet }: { sheet: boolean }) {
  return (
    <SampleWorkbench current="Match">
      <PageHead
        title="191 pairs proposed. 18 want a look. 9 people have no partner yet."
        sub={
          <>
            <span>Run 4, 2 June 10:12, by you</span>
            <a className="calm-link" href="#compare">
              Compare with run 3
            </a>
            <a className="calm-link" href="#history">
              History
            </a>
          </>
        }
        actions={
          <>
            <LinkButton href="#review">Review 18 first</LinkButton>
            <Button look="ink" type="button">
              Approve 191 pairs
            </Button>
          </>
        }
      />
      <FitStrip
        label="Fit of every pair"
        marks={sampleMarks()}
        from={40}
        to={100}
        ticks={[40, 50, 60, 70, 80, 90, 100].map((at) => ({ at, text: String(at) }))}
        bands={[
          { from: 40, to: 55, label: 'weak', count: '6' },
          { from: 55, to: 70, label: 'fair', count: '30' },
          { from: 70, to: 85, label: 'good', count: '107' },
          { from: 85, to: 100, label: 'strong', count: '48' },
        ]}
        middle={79}
        chosen="Amira Haddad"
        states={stateWords}
        summary={
          <>
            lowest <span className="figures">41</span>, middle <span className="figures">79</span>, highest{' '}
            <span className="figures">96</span>
          </>
        }
        twin={{ summary: 'Show as table', content: <p>The pairs below, weakest first.</p> }}
      />
      <div className="columns-three">
        <Coverage />
        <section aria-label="Pairs">
          <nav className="tabs" aria-label="Parts of this run">
            <a href="#pairs" aria-current="page">
              Pairs 191
            </a>
            <a href="#unmatched">No partner yet 9</a>
            <a href="#changes">Changes 2</a>
            <a href="#matrix">Matrix</a>
          </nav>
          <DataTable
            caption="Pairs, wants a look first"
            captionHidden
            columns={columns}
            rows={samplePairs}
            rowKey={(row) => row.key}
            currentKey="Amira Haddad"
            compact
          />
        </section>
        {sheet ? <PairSheet /> : null}
      </div>
      <div className="tray">
        <span>
          <b>Your draft</b>
          <span className="quiet">: 12 locks, 3 forbids, 1 rule change. Saved 10:31.</span>
        </span>
        <Button look="quiet" small type="button">
          Undo
        </Button>
        <Button look="quiet" small type="button">
          Redo
        </Button>
        <div className="tray-end">
          <Button type="button" shortcut="⇧R">
            Re-solve, about 2 s
          </Button>
        </div>
      </div>
    </SampleWorkbench>
  )
}

export const matchScenes: readonly Scene[] = [
  { name: 'match', title: 'Match', sheet: 'workbench', page: <Match sheet /> },
  { name: 'match-list', title: 'Match, list only', sheet: 'workbench', page: <Match sheet={false} /> },
  {
    name: 'match-rtl',
    title: 'Match, from the right',
    sheet: 'workbench',
    dir: 'rtl',
    page: <Match sheet />,
  },
]
