import { Banner } from '../banner.tsx'
import { Button, LinkButton } from '../button.tsx'
import { CompareList, CompareRow } from '../compare-row.tsx'
import { ConsequenceDialog } from '../consequence-dialog.tsx'
import { DataTable, type Column } from '../data-table.tsx'
import { PageHead } from '../page-head.tsx'
import type { Momentum } from '../pair-mark-arcs.ts'
import { PairMark } from '../pair-mark.tsx'
import { Progress } from '../progress.tsx'
import type { AgreedHour } from '../rhythm-layout.ts'
import { RhythmStrip } from '../rhythm-strip.tsx'
import { StatePage } from '../state-page.tsx'
import { Toast } from '../toast.tsx'
import { SampleWorkbench } from './sample-shells.tsx'
import type { Scene } from './scene.ts'

const momenta: Momentum[] = ['new', 'on-course', 'slowing', 'stalled', 'paused', 'closed']
type Balance = { word: string; share: number | undefined }
const shares: Balance[] = [
  { word: 'As designed', share: 0.7 },
  { word: 'Evening out', share: 0.42 },
  { word: 'Drifted', share: 0.25 },
  { word: 'One-way', share: 0.95 },
  { word: 'Not known', share: undefined },
]
const readings: Column<Balance>[] = [
  { key: 'balance', head: 'Balance', rowHead: true, cell: ({ word }) => word },
  ...momenta.map((momentum): Column<Balance> => ({
    key: momentum,
    head: momentum,
    cell: (balance) => reading(balance, momentum),
  })),
]
function reading({ word, share }: Balance, momentum: Momentum) {
  return (
    <PairMark
      momentum={momentum}
      share={share}
      booked={momentum === 'on-course'}
      wide
      label={`${word}, ${momentum}`}
    />
  )
}
const course: AgreedHour['state'][] = [
  'held',
  'held',
  'moved',
  'held',
  'leave',
  'held',
  'missed',
  'held',
  'booked',
  'agreed',
  'agreed',
  'agreed',
]
const nothing = () => undefined

function States() {
  return (
    <SampleWorkbench current="Pairs">
      <PageHead title="Every reading of a pair" sub="Balance down, momentum across" />
      <Banner
        look="warn"
        actions={
          <LinkButton small href="#again">
            Re-solve
          </LinkButton>
        }
      >
        Four people changed since run 4: one left, three have new hours.
      </Banner>
      <Banner>Numbers are from 10:02.</Banner>
      <Banner look="ok" announce>
        Saved. 13 locked.
      </Banner>
      <Banner look="danger">Mail has not gone out since 09:14.</Banner>
      <div className="columns columns-even">
        <section className="section">
          <DataTable
            caption="Marks by balance and momentum"
            captionHidden
            columns={readings}
            rows={shares}
            rowKey={({ word }) => word}
          />
          <p className="row">
            {([16, 24, 40, 56, 96] as const).map((size) => (
              <PairMark key={size} momentum="on-course" share={0.66} booked size={size} />
            ))}
            <PairMark momentum="on-course" share={0.66} booked quiet />
          </p>
        </section>
        <section className="section">
          <h2>Rhythm</h2>
          <RhythmStrip
            hours={course.map((state) => ({ state }))}
            now={8}
            label="Seven held, one moved, one did not happen"
          />
          <h2>Run 4 to run 5, not adopted</h2>
          <CompareList label="What run 5 changes">
            <CompareRow
              what="Lowest fit"
              old="41"
              now="52"
              direction="better"
              word="better"
              cause="asked for"
            />
            <CompareRow
              what="Cross-department"
              old="188"
              now="187"
              direction="worse"
              word="worse"
              cause="knock-on of Lindqvist"
            />
            <CompareRow what="Middle fit" old="79" now="79" direction="same" word="same" />
          </CompareList>
          <h2>Solving</h2>
          <Progress
            label="Solving"
            done={120}
            of={191}
            text="12 seconds. 190 pairs, middle fit 78."
            actions={<Button small>Use this now</Button>}
          />
          <Progress label="Waiting" text="Waiting for the calendar." />
        </section>
      </div>
      <ConsequenceDialog
        id="announce"
        title="Announce 191 pairs and send 382 mails?"
        safe="Not yet"
        act={{ label: 'Announce 191 pairs', action: '#announce' }}
        open={false}
        onClose={nothing}
      >
        <p>Mails leave today between 09:00 and 17:00 where each person is. They cannot be called back.</p>
      </ConsequenceDialog>
      <div role="status">
        <Toast
          text="Locked. 13 locked."
          undo={{ label: 'Undo', action: '#undo' }}
          close={{ label: 'Close', onClose: nothing }}
        />
      </div>
    </SampleWorkbench>
  )
}

export const stateScenes: readonly Scene[] = [
  { name: 'states', title: 'States', sheet: 'workbench', page: <States /> },
  {
    name: 'fault',
    title: 'Problem: a fault',
    sheet: 'workbench',
    page: (
      <SampleWorkbench current="Pairs">
        <StatePage
          title="Something broke on our side"
          actions={
            <LinkButton look="ink" href="#again">
              Try again
            </LinkButton>
          }
          reference={{ label: 'If you ask for help, quote', code: '7f3a-91c2-04bd' }}
        >
          <p>Nothing was changed. Trying again is safe.</p>
        </StatePage>
      </SampleWorkbench>
    ),
  },
]
