import { Button, LinkButton } from '../button.tsx'
import { DataTable, type Column } from '../data-table.tsx'
import { FitStateMark, FitStrip } from '../fit-strip.tsx'
import { ArrowRightIcon } from '../icons.tsx'
import { PageHead } from '../page-head.tsx'
import { PersonName } from '../person-name.tsx'
import { Coverage, PairSheet } from './match-parts.tsx'
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
